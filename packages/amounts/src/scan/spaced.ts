import { isBlankAt, isOneOf } from './characters.js';

const mostBlanks = 3;

/**
 * End of `word` at `at`, with up to three blanks between its letters (个 百 分 点); each letter is given as the forms that
 * may stand for it. −1 where it does not stand there.
 */
export const endOfSpaced = (text: string, at: number, word: readonly string[]): number => {
  let end = at;
  for (const [index, forms] of word.entries()) {
    if (index > 0) {
      const from = end;
      while (end - from < mostBlanks && isBlankAt(text, end)) end += 1;
    }
    if (!isOneOf(text, end, forms)) return -1;
    end += 1;
  }
  return end;
};
