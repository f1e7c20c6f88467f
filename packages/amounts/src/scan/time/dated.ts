import { halfYears } from '../../tables/times.js';
import type { TimeExpression } from '../../types.js';
import {
  codesOf,
  digitAt,
  endOfDigits,
  isInSet,
  isOneOf,
  makeCharacterSet,
  skipBlanks,
} from '../characters.js';
import { makeWords, wordAt } from '../words.js';
import { dayAt, scanMonths, scanQuarters, wholeYear } from './months.js';
import { endOfSpanMark, numberAt, type ScannedTime, scanned, type TimePart } from './scanned.js';
import { shortYearAt, type Year, yearAt } from './years.js';

/** What may stand behind the digits that begin a time. */
const behindDigits = makeCharacterSet(codesOf('年月季-—–－~～―至到./．、和与及'));

/** Scans a dated time at `at` (2023年末, 2023年12月31日, 2021—2023年, 1-6月); null where none starts there. */
export const scanDated = (text: string, at: number): ScannedTime | null => {
  const digits = endOfDigits(text, at);
  const next = skipBlanks(text, digits);
  const dated = digits === at || isInSet(text, next, behindDigits);
  // 20 23年: a blank may part the digits of a year.
  if (digits - at > 4 || !(dated || (next > digits && digitAt(text, next) >= 0))) return null;
  const year = yearAt(text, at);
  if (year) return scanYear(text, at, year) ?? scanNumericSpan(text, at);
  if (!dated) return null;
  const short = shortYearAt(text, at);
  if (short) return scanYear(text, at, short);
  const part = scanMonths(text, at, true) ?? scanQuarters(text, at);
  return part && withSpan(text, at, part);
};

const scanYear = (text: string, at: number, first: Year): ScannedTime | null => {
  const span = spanOfYears(text, first);
  const word = skipBlanks(text, span?.end ?? first.end);
  if (!isOneOf(text, word, '年') || isOneOf(text, word + 1, '代级龄')) return null;
  return withRest(text, at, word + 1, { year: first.year, untilYear: span?.year ?? null });
};

/** 2021—2023年, 2021年至2023年, 2021年度至2023年度. */
const spanOfYears = (text: string, { year, end }: Year): Year | null => {
  const word = skipBlanks(text, end);
  const plain = isOneOf(text, word, '年') ? word + 1 : word;
  const mark = endOfSpanMark(text, plain > word && isOneOf(text, plain, '度') ? plain + 1 : plain);
  const second = mark < 0 ? null : yearAt(text, mark);
  if (!second || second.year <= year) return null;
  const closing = skipBlanks(text, second.end);
  // 2022年至2023年6月 ends in a month.
  return isOneOf(text, closing, '年') && !scanMonths(text, skipBlanks(text, closing + 1), false)
    ? second
    : null;
};

const isYearEnd = ({ month, untilMonth, day }: Partial<TimeExpression>): boolean =>
  month === 12 && day === 31 && (untilMonth ?? null) === null;

/** 2023-12-31, 2023.12.31, 2023/12/31. */
const numericDateAt = (text: string, at: number): TimePart | null => {
  const year = yearAt(text, at);
  const mark = year ? text.charAt(year.end) : '';
  if (!year || mark === '' || !'-./．－'.includes(mark) || digitAt(text, year.end + 1) < 0) return null;
  const month = numberAt(text, year.end + 1, 12);
  if (!month || text.charAt(month.end) !== mark || digitAt(text, month.end + 1) < 0) return null;
  const day = numberAt(text, month.end + 1, 31);
  return day && { end: day.end, time: { year: year.year, month: month.value, day: day.value } };
};

/** A date in figures, or two of them: 2023.1.1-2023.12.31. */
const scanNumericSpan = (text: string, at: number): ScannedTime | null => {
  const first = numericDateAt(text, at);
  if (!first) return null;
  const mark = endOfSpanMark(text, first.end);
  const second = mark < 0 ? null : numericDateAt(text, mark);
  const span = second && spanOf(first.time, second.time);
  if (second && span) return scanned(text, at, second.end, span);
  if (isOneOf(text, first.end, '.-/')) return null;
  return scanned(text, at, first.end, { ...first.time, point: isYearEnd(first.time) ? 'end' : 'during' });
};

const halves = makeWords(halfYears);

/** What stands behind a year or 今年: 度, 末, a month, a quarter. `end` is behind 年. */
export const withRest = (
  text: string,
  at: number,
  end: number,
  year: Partial<TimeExpression>,
): ScannedTime => {
  // 2023年年末: 年 is often doubled; but 本年度年初, 2023年年初预算 leave 年初 to what is measured; 2023年度末.
  const doubled = year.year && isDoubledYear(text, end) ? end + 1 : end;
  const annual = isOneOf(text, doubled, '度') && !isOneOf(text, doubled + 1, '假过') ? doubled + 1 : doubled;
  const point = pointAt(text, annual);
  if (point) return scanned(text, at, annual + 1, { ...year, point });
  const next = skipBlanks(text, annual);
  const months = scanMonths(text, next, false) ?? scanQuarters(text, next) ?? halfAt(text, next);
  if (months) return withSpan(text, at, { end: months.end, time: { ...year, ...months.time } });
  if (text.startsWith('同期', annual)) return scanned(text, at, annual + 2, { ...year, samePeriod: true });
  return scanned(text, at, doubled > end && annual === doubled ? end : annual, year);
};

const halfAt = (text: string, at: number): TimePart | null => {
  const half = wordAt(text, at, halves);
  return half && { end: half.end, time: half.value };
};

const isDoubledYear = (text: string, at: number): boolean =>
  isOneOf(text, at, '年') &&
  isOneOf(text, at + 1, '初末底终') &&
  !isOneOf(text, at + 2, isOneOf(text, at + 1, '初') ? '预批安下结指' : '结');

const pointAt = (text: string, at: number): 'start' | 'end' | null => {
  // 2023年初步, 2023年终身: letters of another word.
  if (isOneOf(text, at, '初')) return isOneOf(text, at + 1, '步级中始') ? null : 'start';
  if (isOneOf(text, at, '末底')) return 'end';
  return isOneOf(text, at, '终') && !isOneOf(text, at + 1, '身于止端') ? 'end' : null;
};

/** A month or a day, or a span of them up to another (2023年1月1日至12月31日, 2022年7月至2023年6月, 5月3日-5日). */
const withSpan = (text: string, at: number, first: TimePart): ScannedTime => {
  const single = scanned(text, at, first.end, {
    ...first.time,
    point: isYearEnd(first.time) ? 'end' : (first.time.point ?? 'during'),
  });
  const { month, untilMonth, point } = first.time;
  if (!month || untilMonth || (point ?? 'during') !== 'during') return single;
  const mark = endOfSpanMark(text, first.end);
  const second = mark < 0 ? null : secondAt(text, mark, first.time);
  const span = second && spanOf(first.time, second.time);
  return second && span ? scanned(text, at, second.end, span) : single;
};

const secondAt = (text: string, at: number, first: Partial<TimeExpression>): TimePart | null => {
  const year = first.year ? yearAt(text, at) : null;
  if (year) {
    const word = skipBlanks(text, year.end);
    const months = isOneOf(text, word, '年') ? scanMonths(text, skipBlanks(text, word + 1), false) : null;
    return months && { end: months.end, time: { year: year.year, ...months.time } };
  }
  const months = scanMonths(text, at, false);
  if (months) return months;
  const day = first.day ? dayAt(text, at) : null;
  return day && { end: day.end, time: { month: first.month ?? null, day: day.value } };
};

/** The span from one date to a later one of the same fineness; null where they make none. */
const spanOf = (
  first: Partial<TimeExpression>,
  second: Partial<TimeExpression>,
): Partial<TimeExpression> | null => {
  const { month: from = null, day = null } = first;
  const { month: until = null, day: untilDay = null } = second;
  if (from === null || until === null || (day === null) !== (untilDay === null)) return null;
  if (second.untilMonth || (second.point ?? 'during') !== 'during') return null;
  const years = second.year && first.year ? second.year - first.year : 0;
  if (years * 10_000 + (until - from) * 100 + ((untilDay ?? 1) - (day ?? 0)) <= 0) return null;
  const months = { month: from, untilMonth: years > 0 || until !== from ? until : null, day, untilDay };
  return {
    ...first,
    point: 'during',
    untilYear: years > 0 ? (second.year ?? null) : null,
    ...wholeYear(months),
  };
};

const listMarks = '、和与及';
const mostYears = 20;

/** 2021、2022和2023年: years that share one 年. Null where no such list starts at `at`. */
export const scanYearList = (text: string, at: number): { years: ScannedTime[]; unit: number } | null => {
  const years: ScannedTime[] = [];
  let next = at;
  for (;;) {
    const year = digitAt(text, next) >= 0 && years.length < mostYears ? yearAt(text, next) : null;
    if (!year) return null;
    if (isOneOf(text, skipBlanks(text, year.end), '年')) {
      const last = scanYear(text, next, year);
      const unit = skipBlanks(text, year.end);
      return last && years.length > 0 ? { years: [...years, last], unit } : null;
    }
    years.push(scanned(text, next, year.end, { year: year.year }));
    const mark = skipBlanks(text, year.end);
    if (!isOneOf(text, mark, listMarks)) return null;
    next = skipBlanks(text, mark + 1);
  }
};
