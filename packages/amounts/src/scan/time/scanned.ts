import { untilWords } from '../../tables/times.js';
import type { TimeExpression } from '../../types.js';
import { digitAt, endOfDigits, isOneOf, skipBlanks } from '../characters.js';
import { spelledDigits, spokenDigitAt } from '../numeral-tokens.js';

/** A time as printed. */
export interface ScannedTime {
  readonly start: number;
  readonly end: number;
  readonly time: TimeExpression;
}

/** What a part of a time says, and where it ends. */
export interface TimePart {
  readonly end: number;
  readonly time: Partial<TimeExpression>;
}

const noTime: TimeExpression = {
  year: null,
  untilYear: null,
  offset: null,
  trailingYears: null,
  point: 'during',
  month: null,
  untilMonth: null,
  day: null,
  untilDay: null,
  part: null,
  samePeriod: false,
};

const longestUntil = Math.max(...untilWords.map(({ length }) => length)) + 2;

/** A time from `start` to `end`; behind 截至 it is a state at its end. */
export const scanned = (
  text: string,
  start: number,
  end: number,
  time: Partial<TimeExpression>,
): ScannedTime => {
  const before = text.slice(Math.max(0, start - longestUntil), start).trimEnd();
  const until = untilWords.some((word) => before.endsWith(word));
  return { start, end, time: { ...noTime, ...time, ...(until ? { point: 'end' as const } : {}) } };
};

const dashes = '-—–－~～至到―';

/** Where the second end of a span may begin, behind one or two dashes, 至 or 到; −1 where none stands at `at`. */
export const endOfSpanMark = (text: string, at: number): number => {
  const start = skipBlanks(text, at);
  let end = start;
  while (end - start < 2 && isOneOf(text, end, dashes)) end += 1;
  return end === start ? -1 : skipBlanks(text, end);
};

/** A small number at `at`, in digits or spoken (十二, 三十一); null where none from 1 to `most` stands there. */
export const numberAt = (text: string, at: number, most: number): { value: number; end: number } | null => {
  const read = digitAt(text, at) >= 0 ? digitsAt(text, at) : spokenAt(text, at);
  return read && read.value >= 1 && read.value <= most ? read : null;
};

const digitsAt = (text: string, at: number): { value: number; end: number } | null => {
  const end = endOfDigits(text, at);
  return end - at > 2 ? null : { value: Number(spelledDigits(text, at, end)), end };
};

const spokenAt = (text: string, at: number): { value: number; end: number } | null => {
  const tens = Math.max(0, spokenDigitAt(text, at));
  const ten = tens > 0 ? at + 1 : at;
  if (!isOneOf(text, ten, '十')) return tens > 0 ? { value: tens, end: ten } : null;
  const ones = Math.max(0, spokenDigitAt(text, ten + 1));
  return { value: Math.max(tens, 1) * 10 + ones, end: ones > 0 ? ten + 2 : ten + 1 };
};
