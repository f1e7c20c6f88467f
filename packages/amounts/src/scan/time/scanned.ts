import { untilWords } from '../../tables/times.js';
import type { TimeExpression } from '../../types.js';
import { beforeBlanks, digitAt, endOfDigits, isOneOf, skipBlanks } from '../characters.js';
import { spokenDigitAt } from '../numeral-tokens.js';

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

/** Every field of a time, in one order; words of time have theirs ready in their table. */
export const expression = (
  time: Partial<TimeExpression>,
  point: TimeExpression['point'] = 'during',
): TimeExpression => ({
  year: time.year ?? null,
  untilYear: time.untilYear ?? null,
  offset: time.offset ?? null,
  trailingYears: time.trailingYears ?? null,
  point,
  month: time.month ?? null,
  untilMonth: time.untilMonth ?? null,
  day: time.day ?? null,
  untilDay: time.untilDay ?? null,
  part: time.part ?? null,
  samePeriod: time.samePeriod ?? false,
});

const isWhole = (time: Partial<TimeExpression>): time is TimeExpression =>
  time.part !== undefined &&
  time.untilDay !== undefined &&
  time.trailingYears !== undefined &&
  time.untilYear !== undefined;

/** Whether 截至 or 截止 stands before `at`. */
const isUntil = (text: string, at: number): boolean => {
  const end = beforeBlanks(text, at) + 1;
  if (!isOneOf(text, end - 1, lastsOfUntil)) return false;
  return untilWords.some((word) => text.startsWith(word, end - word.length));
};

const lastsOfUntil = untilWords.map((word) => word.slice(-1)).join('');

/** A time from `start` to `end`; behind 截至 it is a state at its end. */
export const scanned = (
  text: string,
  start: number,
  end: number,
  time: Partial<TimeExpression>,
): ScannedTime => {
  const closing = isUntil(text, start) && time.point !== 'end';
  return {
    start,
    end,
    time: closing || !isWhole(time) ? expression(time, closing ? 'end' : time.point) : time,
  };
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
  if (end - at > 2) return null;
  const last = digitAt(text, end - 1);
  return { value: end - at === 2 ? digitAt(text, at) * 10 + last : last, end };
};

const spokenAt = (text: string, at: number): { value: number; end: number } | null => {
  const tens = Math.max(0, spokenDigitAt(text, at));
  const ten = tens > 0 ? at + 1 : at;
  if (!isOneOf(text, ten, '十')) return tens > 0 ? { value: tens, end: ten } : null;
  const ones = Math.max(0, spokenDigitAt(text, ten + 1));
  return { value: Math.max(tens, 1) * 10 + ones, end: ones > 0 ? ten + 2 : ten + 1 };
};
