import type { Words } from '../words/index.js';
import { FileTable, type ItemActions } from './file-table.js';
import { type Pick, Picker } from './picker.js';
import { countsOf, type Item } from './state.js';

interface Props {
  readonly items: readonly Item[];
  readonly notice: string | null;
  readonly say: Words;
  readonly actions: ItemActions;
  readonly pick: Pick;
  readonly clear: () => void;
}

/** What is seen once files were chosen: the zone as a strip, the sums, the files. */
export const Results = ({ items, notice, say, actions, pick, clear }: Props) => {
  const failed = items.filter(({ progress }) => progress.kind === 'failed').length;
  const done = items.filter(({ progress }) => progress.kind === 'done').length;
  const isBusy = done + failed < items.length;
  const sums = { error: 0, warning: 0, info: 0 };
  for (const { progress } of items) {
    if (progress.kind !== 'done') continue;
    const counts = countsOf(progress.audited);
    for (const level of ['error', 'warning', 'info'] as const) sums[level] += counts[level];
  }
  return (
    <>
      <h1 class="sr">{say.results}</h1>
      <div class="strip">
        <span>{say.more}</span>
        <Picker say={say} pick={pick} />
        <span class="memory">{say.memory}</span>
      </div>
      <div class="sums">
        <h2 aria-live="polite">{isBusy ? say.busy(items.length, done + failed) : say.done(done, failed)}</h2>
        {!isBusy && <span>{say.counts(sums.error, sums.warning, sums.info)}</span>}
        <button type="button" class="button" onClick={clear}>
          {isBusy ? say.cancelAll : say.clear}
        </button>
      </div>
      {isBusy && (
        <progress class="overall" max={items.length} value={done + failed} aria-label={say.overall} />
      )}
      {notice !== null && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <FileTable items={items} say={say} actions={actions} />
    </>
  );
};
