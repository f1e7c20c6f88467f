import { notNumbers } from '../tables/not-numbers.js';
import { scanArabic } from './arabic.js';
import {
  digitAt,
  endOfDigits,
  isBlankAt,
  isIdeographAt,
  isLetterAt,
  isOneOf,
  skipBlanks,
} from './characters.js';
import { isListCue, isSentenceStart } from './context.js';
import { scanFigure } from './figure.js';
import { measure } from './measure.js';
import { isNumeralAt } from './numeral-tokens.js';
import { scanDated } from './time/dated.js';
import { entriesOf, entryAt, makeWords } from './words.js';

const plain = { declared: null, prefix: null } as const;

/**
 * End of the list label that starts at `at` with a digit (`1.`, `3、`, `2)`, `1.2`, `4 人员经费`); −1 where the digits are
 * no label. Labels stand where a sentence, an item or a line begins.
 */
export const endOfLabel = (text: string, at: number): number => {
  if (!isSentenceStart(text, at)) return -1;
  const end = endOfDigits(text, at);
  if (end - at > 3) return -1;
  // 分别为：3、4.5和6万元 lists figures.
  if (isOneOf(text, at - 1, '：:') && (end - at > 1 || digitAt(text, at) !== 1 || isListCue(text, at)))
    return -1;
  if (isOneOf(text, end, '、)）')) return end + 1;
  if (isOneOf(text, end, '.．')) return endOfDotted(text, at, end);
  return isBlankAt(text, end) ? endOfSpacedLabel(text, at, end) : -1;
};

/** End of digits joined by two dashes or strokes (0936-272-1234, 620725/001/2024): a code. −1 where none starts at `at`. */
export const endOfCode = (text: string, at: number): number => {
  let end = endOfDigits(text, at);
  const mark = text.charCodeAt(end);
  if (!isOneOf(text, end, '-－/／')) return -1;
  let parts = 0;
  while (text.charCodeAt(end) === mark && digitAt(text, end + 1) >= 0) {
    end = endOfDigits(text, end + 1);
    parts += 1;
  }
  return parts > 1 ? end : -1;
};

/** `1.2023年` and `1.28个部门` are a label and a figure; `3.5万元` is a figure; `2.2本计划` a label of the second level. */
const endOfDotted = (text: string, at: number, point: number): number => {
  if (digitAt(text, point + 1) < 0) return point + 1;
  if (scanDated(text, point + 1)?.time.year) return point + 1;
  const { end, digits } = scanArabic(text, at);
  if (digits === null) return end;
  const whole = scanFigure(text, at);
  if (!('malformed' in whole) && measure(text, whole, plain)) return -1;
  const behind = scanFigure(text, point + 1);
  if (!('malformed' in behind) && measure(text, behind, plain)) return point + 1;
  return isIdeographAt(text, skipBlanks(text, end)) ? end : -1;
};

const endOfSpacedLabel = (text: string, at: number, end: number): number => {
  if (end - at > 2 || !isIdeographAt(text, skipBlanks(text, end))) return -1;
  const figure = scanFigure(text, at);
  const kind = 'malformed' in figure ? null : (measure(text, figure, plain)?.kind ?? null);
  return kind === 'money' || kind === 'percent' || kind === 'points' ? -1 : end;
};

/** End of an ordinal 第…: 第3, 第十二, 第1、2; behind 第 alone where no figure follows. */
export const endOfOrdinal = (text: string, at: number): number => {
  let end = skipBlanks(text, at + 1);
  if (digitAt(text, end) < 0 && !isNumeralAt(text, end)) return at + 1;
  for (;;) {
    const spoken = digitAt(text, end) < 0;
    end = scanFigureEnd(text, end, spoken);
    const next = skipBlanks(text, end);
    if (!isOneOf(text, next, '、和至-—～~/／')) return end;
    const more = skipBlanks(text, next + 1);
    if (spoken ? !isNumeralAt(text, more) : digitAt(text, more) < 0) return end;
    if (scanDated(text, more)) return end;
    end = more;
  }
};

const scanFigureEnd = (text: string, at: number, spoken: boolean): number => {
  if (!spoken) return endOfDigits(text, at);
  let end = at;
  while (isNumeralAt(text, end)) end += 1;
  return end;
};

/**
 * End of a word in letters (IPv6, G30, COVID-19, an address): a single letter takes the digits behind it along, of longer
 * words (LED3块, GDP5.3%) they are left to be read where a unit follows.
 */
export const endOfLetters = (text: string, at: number): number => {
  let end = at;
  while (isLetterAt(text, end)) end += 1;
  if (text.startsWith('://', end)) return endOfAddress(text, end);
  const joined = isOneOf(text, end, '-_/+.@') && (digitAt(text, end + 1) >= 0 || isLetterAt(text, end + 1));
  if (end - at > 1 && !joined) return end;
  while (isLetterAt(text, end) || digitAt(text, end) >= 0 || isInnerMark(text, end)) end += 1;
  return end;
};

const isInnerMark = (text: string, at: number): boolean =>
  isOneOf(text, at, '-_/+.@') && (digitAt(text, at + 1) >= 0 || isLetterAt(text, at + 1));

const endOfAddress = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end += 1;
  return end;
};

const phrases = makeWords(entriesOf(notNumbers).map((entry) => [entry.word, entry] as const));

/** First letters of the words that hold a numeral and count nothing. */
export const phraseStarts: readonly number[] = [...phrases.next.keys()];

/** End of the set phrase at `at` (八项规定, 一般, 统一); −1 where none stands there. */
export const endOfPhrase = (text: string, at: number): number => entryAt(text, at, phrases)?.end ?? -1;
