import { useCallback, useReducer } from 'preact/hooks';
import { wordsIn } from '../words/index.js';
import { Bar } from './bar.js';
import type { Bench } from './bench.js';
import { useBack, useDrop, usePage, useWork } from './effects.js';
import type { ItemActions } from './file-table.js';
import { open, take } from './outputs.js';
import { Results } from './results.js';
import { sampleReport } from './sample.js';
import { type Item, initialState, reduce } from './state.js';
import { Welcome } from './welcome.js';

let lastId = 0;

/** The page that reads files: nothing of what it does outlives it. */
export const App = ({ bench, version }: { bench: Bench; version: string }) => {
  const [state, dispatch] = useReducer(reduce, initialState('zh'));
  const { items, language, shown } = state;
  const say = wordsIn(language);
  useWork(bench, state, dispatch);
  useBack(dispatch);
  usePage(state, say);

  const pick = useCallback((files: readonly File[]): void => {
    const added = files.map((file): Item => {
      lastId += 1;
      return { id: lastId, file, progress: { kind: 'waiting' } };
    });
    dispatch({ kind: 'back' });
    dispatch({ kind: 'added', items: added });
  }, []);
  const isOver = useDrop(pick);

  const actions: ItemActions = {
    show: (item) => void open(bench, item, language, dispatch),
    take: (item, output) => void take(bench, item, output, language, dispatch),
    remove: ({ id, progress }) => {
      if (progress.kind === 'working') bench.stop();
      dispatch({ kind: 'removed', id });
    },
  };
  const clear = (): void => {
    bench.stop();
    dispatch({ kind: 'cleared' });
  };
  const name = items.find(({ id }) => id === shown?.id)?.file.name ?? '';
  return (
    <div class={isOver ? 'page over' : 'page'}>
      <Bar say={say} language={language} version={version} dispatch={dispatch} isShown={shown !== null} />
      {shown ? (
        <main class="viewer">
          <iframe title={say.report(name)} sandbox="allow-scripts allow-modals" srcdoc={shown.page} />
        </main>
      ) : (
        <main class="drop-page">
          {items.length === 0 ? (
            <Welcome
              say={say}
              pick={pick}
              trySample={() => pick([new File([sampleReport], say.sampleName)])}
            />
          ) : (
            <Results
              items={items}
              notice={state.notice}
              say={say}
              actions={actions}
              pick={pick}
              clear={clear}
            />
          )}
        </main>
      )}
    </div>
  );
};
