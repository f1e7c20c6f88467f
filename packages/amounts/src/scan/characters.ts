/** Value of an Arabic digit, half or full width; −1 for any other character (and past the end of the text). */
export const digitAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
};

/** End of the run of digits that starts at `at`; `at` itself where none stands there. */
export const endOfDigits = (text: string, at: number): number => {
  let end = at;
  while (digitAt(text, end) >= 0) end += 1;
  return end;
};

export const isBlankAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x3000 || code === 0x2009;
};

export const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a && code < 0x80) return true;
  return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
};

/** 汉字 of the basic block: a word may go on here, so what stands before is no figure by itself. */
export const isIdeographAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
};

export const isLineEndAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
};

/** Whether one of `characters` stands at `at`; false past either end of the text. */
export const isOneOf = (text: string, at: number, characters: string): boolean => {
  const code = text.charCodeAt(at);
  for (let index = 0; index < characters.length; index += 1) {
    if (characters.charCodeAt(index) === code) return true;
  }
  return false;
};

/** A set of characters that is asked at every place of a text. */
export type CharacterSet = Uint8Array;

export const makeCharacterSet = (codes: Iterable<number>): CharacterSet => {
  const set = new Uint8Array(0x10000);
  for (const code of codes) set[code] = 1;
  return set;
};

export const codesOf = (characters: string): number[] =>
  [...characters].map((character) => character.charCodeAt(0));

export const isInSet = (text: string, at: number, set: CharacterSet): boolean =>
  set[text.charCodeAt(at)] === 1;

/** Blanks that a writer may leave inside a quantity; more of them part two columns. */
const mostBlanks = 4;

/** First place from `at` on that is no blank, four blanks at most; with `lines`, one line end may stand among them. */
export const skipBlanks = (text: string, at: number, lines = false): number => {
  let index = at;
  let broken = !lines;
  while (index - at < mostBlanks) {
    if (isBlankAt(text, index)) index += 1;
    else if (!broken && isLineEndAt(text, index)) {
      broken = true;
      index += 1;
    } else break;
  }
  return index;
};

/** First place before `at` that is no blank, four blanks at most; −1 at the start of the text. */
export const beforeBlanks = (text: string, at: number): number => {
  let index = at - 1;
  while (at - index <= mostBlanks && isBlankAt(text, index)) index -= 1;
  return index;
};
