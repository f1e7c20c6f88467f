import type { Failure } from '@gouji/audit';
import { type Language, printable } from '@gouji/render/plain';
import { failureOf } from './faults.js';
import type { Item } from './inputs/list.js';

/** Speaks on standard error: progress to a person who sees nothing else there, and what could not be read. */
export interface Reporter {
  /** Says what is known to fail before the work begins. */
  readonly beforehand: (items: readonly Item[]) => void;
  /** One more item is done. */
  readonly done: () => void;
  /** Says what failed on the way. */
  readonly atEnd: (failures: readonly Failure[]) => void;
}

export const makeReporter = (total: number, language: Language, showsProgress: boolean): Reporter => {
  const said = new Set<string>();
  let done = 0;
  const say = (failure: Failure): void => {
    const line = failureLine(failure, language);
    if (!said.has(line)) process.stderr.write(line);
    said.add(line);
  };
  return {
    beforehand: (items) => {
      for (const { file, refusal } of items) if (refusal) say(failureOf(refusal, file, language));
    },
    done: () => {
      done += 1;
      if (showsProgress) process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
    },
    atEnd: (failures) => {
      for (const failure of failures) say(failure);
    },
  };
};

/** A failure on one line, safe to print: a file's name may hold escape sequences. */
export const failureLine = ({ file, code, message }: Failure, language: Language): string =>
  `${printable(`${language === 'zh' ? '错误' : 'error'} [${code}] ${file ? `${file}: ` : ''}${message}`)}\n`;
