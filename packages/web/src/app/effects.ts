import { useEffect, useRef, useState } from 'preact/hooks';
import { type Words, wordsIn } from '../words/index.js';
import { type Bench, BrokenOff, Stopped } from './bench.js';
import { filesOf } from './files.js';
import { open } from './outputs.js';
import type { Action, Item, State } from './state.js';

/** The browser's way back closes the report that is shown. */
export const useBack = (dispatch: (action: Action) => void): void => {
  useEffect(() => {
    const back = (): void => dispatch({ kind: 'back' });
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
};

/** Works on what is waiting, one file after another; a file by itself is shown when it is done. */
export const useWork = (
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
export const usePage = ({ items, unsaved, language }: State, say: Words): void => {
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
export const useDrop = (pick: (files: readonly File[]) => void): boolean => {
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
