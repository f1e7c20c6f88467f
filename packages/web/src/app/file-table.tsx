import type { Words } from '../words/index.js';
import type { Audited, Output } from '../worker/protocol.js';
import { countsOf, type Item } from './state.js';

/** What can be done with one file. */
export interface ItemActions {
  readonly show: (item: Item) => void;
  readonly take: (item: Item, output: Output) => void;
  readonly remove: (item: Item) => void;
}

type RowProps = { readonly item: Item; readonly say: Words; readonly actions: ItemActions };

/** The files, each with how far it is or what came of it. */
export const FileTable = ({
  items,
  say,
  actions,
}: {
  items: readonly Item[];
  say: Words;
  actions: ItemActions;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
  <section class="files-box" aria-label={say.files} tabIndex={0}>
    <table class="files">
      <thead>
        <tr>
          {say.heads.map((head, at) => (
            <th key={head} scope="col" class={at > 0 && at < 4 ? 'number' : ''}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} say={say} actions={actions} />
        ))}
      </tbody>
    </table>
  </section>
);

const Row = (props: RowProps) => {
  const { item, say, actions } = props;
  const { progress, file } = item;
  if (progress.kind === 'done') return <DoneRow {...props} />;
  const isFailed = progress.kind === 'failed';
  return (
    <tr class={isFailed ? 'failed' : ''}>
      <th scope="row">
        <span class="file-name">{file.name}</span>
      </th>
      <td colSpan={4}>
        {progress.kind === 'failed' && (
          <>
            <b>{say.failed}</b> {progress.message}
          </>
        )}
        {progress.kind === 'waiting' && say.steps.waiting}
        {progress.kind === 'working' && (
          <>
            {say.steps[progress.step]}
            <progress max={2} value={progress.step === 'reading' ? 0.5 : 1.5} aria-label={file.name} />
          </>
        )}
      </td>
      <td class="actions">
        <button type="button" class="button" onClick={() => actions.remove(item)}>
          {isFailed ? say.remove : say.cancel}
          <span class="sr"> {file.name}</span>
        </button>
      </td>
    </tr>
  );
};

const outputsOf = ({ annotated }: Audited): readonly Output[] => [annotated, 'html', 'xlsx', 'json'];

const DoneRow = ({ item, say, actions }: RowProps) => {
  const { progress, file } = item;
  if (progress.kind !== 'done') return null;
  const { audited } = progress;
  const counts = countsOf(audited);
  const title = audited.audit.reports.map((report) => report.title.replace(/\s+/g, ' ')).join('；');
  return (
    <tr>
      <th scope="row">
        {title}
        <span class="file-name">{file.name}</span>
      </th>
      <td class={counts.error > 0 ? 'number some' : 'number'}>
        <b>{counts.error}</b>
      </td>
      <td class="number">{counts.warning}</td>
      <td class="number">{counts.info}</td>
      <td>{say.covered(counts.figures, counts.unchecked)}</td>
      <td class="actions">
        <button type="button" class="button" onClick={() => actions.show(item)}>
          {say.show}
          <span class="sr"> {file.name}</span>
        </button>
        {outputsOf(audited).map((output) => (
          <button key={output} type="button" class="button" onClick={() => actions.take(item, output)}>
            <span class="sr">{say.take} </span>
            {say.outputs[output]}
            <span class="sr"> {file.name}</span>
          </button>
        ))}
      </td>
    </tr>
  );
};
