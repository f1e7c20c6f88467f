import type { Language } from '@gouji/render';
import { wordsIn } from '../words/index.js';
import type { Output } from '../worker/protocol.js';
import { type Bench, BrokenOff, Stopped } from './bench.js';
import { save } from './save.js';
import type { Action, Item } from './state.js';

const types: Readonly<Record<Output, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Shows a report in place; the browser's own way back leads to the list. */
export const open = async (
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
export const take = async (
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
