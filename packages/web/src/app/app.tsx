import type { Language } from '@gouji/render';
import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type Words, wordsIn } from '../words/index.js';
import type { Output } from '../worker/protocol.js';
import { type Bench, BrokenOff, Stopped } from './bench.js';
import type { ItemActions } from './file-table.js';
import { filesOf } from './files.js';
import { Results } from './results.js';
import { sampleReport } from './sample.js';
import { save } from './save.js';
import { type Action, type Item, initialState, reduce, type State } from './state.js';
import { Welcome } from './welcome.js';

const types: Readonly<Record<Output, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

let lastId = 0;

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

interface BarProps {
  readonly say: Words;
  readonly language: Language;
  readonly version: string;
  readonly dispatch: (action: Action) => void;
  readonly isShown: boolean;
}

const Bar = ({ say, language, version, dispatch, isShown }: BarProps) => {
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const turn = (): void => {
    document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
    setDark(!isDark);
  };
  return (
    <header class="head">
      <span class="seal" aria-hidden="true">
        勾
      </span>
      <b class="brand">{say.brand}</b>
      <span class="about">
        {say.edition} {version}
      </span>
      <div class="tools">
        {isShown && (
          <button type="button" class="button" onClick={() => history.back()}>
            {say.back}
          </button>
        )}
        <fieldset class="group" aria-label={say.language}>
          {(['zh', 'en'] as const).map((other) => (
            <button
              key={other}
              type="button"
              lang={other}
              aria-pressed={language === other}
              onClick={() => language !== other && dispatch({ kind: 'language', language: other })}
            >
              {other === 'zh' ? '中文' : 'English'}
            </button>
          ))}
        </fieldset>
        <button type="button" class="button" aria-pressed={isDark} onClick={turn}>
          {say.dark}
        </button>
      </div>
    </header>
  );
};

/** Shows a report in place; the browser's own way back leads to the list. */
const open = async (
  bench: Bench,
  { id, file, progress }: Item,
  language: Language,
  dispatch: (action: Action) => void,
): Promise<void> => {
  if (progress.kind !== 'done') return;
  const page = await bench.render(file, progress.audited, 'html', language);
  history.pushState({ id }, '');
  dispatch({ kind: 'shown', id, page: String(page) });
};

/** Makes what was asked for and hands it over. */
const take = async (
  bench: Bench,
  { file, progress }: Item,
  output: Output,
  language: Language,
  dispatch: (action: Action) => void,
): Promise<void> => {
  if (progress.kind !== 'done') return;
  const say = wordsIn(language);
  try {
    const content = await bench.render(file, progress.audited, output, language);
    const stem = file.name.replace(/\.[^.]*$/, '');
    save(content, `${stem}${say.suffixes[output]}.${output}`, types[output]);
    dispatch({ kind: 'saved' });
  } catch (error) {
    if (error instanceof Stopped) return;
    const message = error instanceof BrokenOff || !(error instanceof Error) ? say.brokenOff : error.message;
    dispatch({ kind: 'notice', message: `${file.name}${say.colon}${message}` });
  }
};

/** The browser's way back closes the report that is shown. */
const useBack = (dispatch: (action: Action) => void): void => {
  useEffect(() => {
    const back = (): void => dispatch({ kind: 'back' });
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
};

/** Works on what is waiting, one file after another; a file by itself is shown when it is done. */
const useWork = (
  bench: Bench,
  { items, language, shown }: State,
  dispatch: (action: Action) => void,
): void => {
  const isWorking = items.some(({ progress }) => progress.kind === 'working');
  const next = isWorking ? undefined : items.find(({ progress }) => progress.kind === 'waiting');
  useEffect(() => {
    if (!next) return;
    const { id, file } = next;
    const tell = (progress: Item['progress']): void => dispatch({ kind: 'progress', id, progress });
    const say = wordsIn(language);
    tell({ kind: 'working', step: 'reading' });
    bench
      .audit(file, language, (step) => tell({ kind: 'working', step }))
      .then(
        (audited) => {
          const done: Item['progress'] = { kind: 'done', audited };
          tell(done);
          if (items.length === 1 || shown) void open(bench, { id, file, progress: done }, language, dispatch);
        },
        (error: Error) => {
          if (error instanceof Stopped) return;
          tell({ kind: 'failed', message: error instanceof BrokenOff ? say.brokenOff : error.message });
        },
      );
  }, [next?.id, language]);
};

/** The page's title tells progress; leaving with results that were not taken home is asked about. */
const usePage = ({ items, unsaved, language }: State, say: Words): void => {
  const left = items.filter(
    ({ progress }) => progress.kind === 'waiting' || progress.kind === 'working',
  ).length;
  useEffect(() => {
    document.documentElement.lang = say.code;
    document.title = left > 0 ? say.progressTitle(items.length - left, items.length) : say.title;
  }, [left, items.length, language]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (unsaved) window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
};

/** The whole window takes what is dropped. @returns whether something is held over it */
const useDrop = (pick: (files: readonly File[]) => void): boolean => {
  const [isOver, setOver] = useState(false);
  const taken = useRef(pick);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const out = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = async (event: DragEvent): Promise<void> => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) taken.current(await filesOf(event.dataTransfer));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', out);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', out);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
};
