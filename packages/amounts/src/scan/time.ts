import {
  firstQuarters,
  fiveYearPlans,
  planTimes,
  type RelativeTime,
  relativeTimes,
  untilWords,
  type YearPart,
  yearParts,
} from '../tables/times.js';
import type { TimeExpression } from '../types.js';
import { digitAt, endOfDigits, isBlankAt, isOneOf, skipBlanks } from './characters.js';
import { endOfSpelled, spelledDigits } from './numeral-tokens.js';
import { type FoundWord, makeWords, wordAt } from './words.js';

/** A time as printed. */
export interface ScannedTime {
  readonly start: number;
  readonly end: number;
  readonly time: TimeExpression;
}

const noTime: TimeExpression = {
  year: null,
  untilYear: null,
  offset: null,
  point: 'during',
  month: null,
  untilMonth: null,
  day: null,
  part: null,
  samePeriod: false,
};

interface Relative {
  readonly time: RelativeTime;
  readonly notBehind: string;
  readonly notBefore: string;
}

const relatives = makeWords<Relative>(
  relativeTimes.flatMap(([time, entries]) =>
    entries.split(' ').map((entry): readonly [string, Relative] => {
      const [rest = '', notBefore = ''] = entry.split('!');
      const [word = '', notBehind = ''] = rest.split('?').reverse();
      return [word, { time, notBehind, notBefore }];
    }),
  ),
);

const parts = makeWords<YearPart | { readonly months: number }>([
  ...yearParts.flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
  ...firstQuarters.map(([word, months]) => [word, { months }] as const),
]);

const plans = makeWords(fiveYearPlans);
const planTime = makeWords(planTimes.map((word) => [word, true] as const));

/** First letters of all words of time. */
export const timeStarts: readonly number[] = [relatives, parts, plans].flatMap(({ next }) => [
  ...next.keys(),
]);

const dashes = '-—–－~～至到―';

const yearOf = (digits: string): number | null => {
  const year = Number(digits);
  return digits.length === 4 && year >= 1900 && year < 2100 ? year : null;
};

/** A year's four digits at `at`, Arabic or spelled (二〇二三), one blank between them allowed (20 23 年). */
const yearAt = (text: string, at: number): { year: number; end: number } | null => {
  if (digitAt(text, at) < 0) {
    const end = endOfSpelled(text, at);
    const year = end === at + 4 ? yearOf(spelledDigits(text, at, end)) : null;
    return year === null ? null : { year, end };
  }
  const end = endOfDigits(text, at);
  if (end - at === 4) {
    const year = yearOf(spelledDigits(text, at, end));
    return year === null ? null : { year, end };
  }
  if (end - at > 3 || !isBlankAt(text, end)) return null;
  const second = endOfDigits(text, end + 1);
  const year = yearOf(spelledDigits(text, at, end) + spelledDigits(text, end + 1, second));
  return year !== null && isOneOf(text, skipBlanks(text, second), '年') ? { year, end: second } : null;
};

/** Scans a dated time at `at` (2023年末, 2023年12月31日, 2021—2023年, 1-6月); null where none starts there. */
export const scanDated = (text: string, at: number): ScannedTime | null => {
  const year = yearAt(text, at);
  if (!year) return digitAt(text, at) >= 0 ? scanMonths(text, at) : null;
  return scanYear(text, at, year) ?? scanNumericDate(text, at, year);
};

const scanYear = (text: string, at: number, first: { year: number; end: number }): ScannedTime | null => {
  const span = spanOfYears(text, first);
  const word = skipBlanks(text, span?.end ?? first.end);
  if (!isOneOf(text, word, '年') || isOneOf(text, word + 1, '代级龄')) return null;
  return withRest(text, at, word + 1, { year: first.year, untilYear: span?.year ?? null });
};

/** 2021—2023年, 2021年至2023年. */
const spanOfYears = (text: string, { year, end }: { year: number; end: number }) => {
  const from = skipBlanks(text, end);
  let mark = isOneOf(text, from, '年') ? skipBlanks(text, from + 1) : from;
  const first = mark;
  while (mark - first < 2 && isOneOf(text, mark, dashes)) mark += 1;
  if (mark === first) return null;
  const second = yearAt(text, skipBlanks(text, mark));
  const closes = second && isOneOf(text, skipBlanks(text, second.end), '年');
  return closes && second.year > year ? second : null;
};

/** 2023-12-31, 2023.12.31, 2023/12/31. */
const scanNumericDate = (text: string, at: number, { year, end }: { year: number; end: number }) => {
  const mark = text.charAt(end);
  if (!'-./．－'.includes(mark) || mark === '') return null;
  const month = numberAt(text, end + 1, 12);
  if (!month || text.charAt(month.end) !== mark) return null;
  const day = numberAt(text, month.end + 1, 31);
  if (!day || isOneOf(text, day.end, '.-/')) return null;
  return scanned(text, at, day.end, {
    year,
    month: month.value,
    day: day.value,
    point: isYearEnd(month.value, day.value) ? 'end' : 'during',
  });
};

const isYearEnd = (month: number, day: number | null): boolean => month === 12 && day === 31;

/** What stands behind a year or 今年: 度, 末, a month, a quarter. `end` is behind 年. */
const withRest = (text: string, at: number, end: number, year: Partial<TimeExpression>): ScannedTime => {
  // 2023年年末: 年 is often doubled; but 本年度年初, 2023年年初预算 leave 年初 to what is measured; 2023年度末.
  const doubled = year.year && isDoubledYear(text, end) ? end + 1 : end;
  const annual = isOneOf(text, doubled, '度') && !isOneOf(text, doubled + 1, '假过') ? doubled + 1 : doubled;
  const point = pointAt(text, annual);
  if (point) return scanned(text, at, annual + 1, { ...year, point });
  const months = scanMonths(text, skipBlanks(text, annual));
  if (months) {
    const { month, untilMonth, day } = months.time;
    const closing = months.time.point === 'end' || isYearEnd(month ?? 0, day);
    return scanned(text, at, months.end, {
      ...year,
      month,
      untilMonth,
      day,
      point: closing ? 'end' : 'during',
    });
  }
  const part = wordAt(text, annual, parts);
  if (part) return scanned(text, at, part.end, { ...year, ...partOf(part) });
  return scanned(text, at, doubled > end && annual === doubled ? end : annual, year);
};

const isDoubledYear = (text: string, at: number): boolean =>
  isOneOf(text, at, '年') &&
  isOneOf(text, at + 1, '初末底终') &&
  !isOneOf(text, at + 2, isOneOf(text, at + 1, '初') ? '预批安下结指' : '结');

const partOf = ({ value }: FoundWord<YearPart | { readonly months: number }>): Partial<TimeExpression> =>
  typeof value === 'object' ? { month: 1, untilMonth: value.months } : { part: value };

const pointAt = (text: string, at: number): 'start' | 'end' | null => {
  // 2023年初步, 2023年终身: letters of another word.
  if (isOneOf(text, at, '初')) return isOneOf(text, at + 1, '步级中始') ? null : 'start';
  if (isOneOf(text, at, '末底')) return 'end';
  return isOneOf(text, at, '终') && !isOneOf(text, at + 1, '身于止端') ? 'end' : null;
};

const numberAt = (text: string, at: number, most: number): { value: number; end: number } | null => {
  const end = endOfDigits(text, at);
  if (end === at || end - at > 2) return null;
  const value = Number(spelledDigits(text, at, end));
  return value >= 1 && value <= most ? { value, end } : null;
};

/** 12月, 7月份, 12月31日, 1-6月, 6月底. */
const scanMonths = (text: string, at: number): ScannedTime | null => {
  const first = numberAt(text, at, 12);
  if (!first) return null;
  const from = skipBlanks(text, first.end);
  const again = isOneOf(text, from, '月') ? skipBlanks(text, from + 1) : from;
  let mark = again;
  while (mark - again < 2 && isOneOf(text, mark, dashes)) mark += 1;
  const last = mark > again ? numberAt(text, skipBlanks(text, mark), 12) : null;
  const spans = last && last.value > first.value && isOneOf(text, skipBlanks(text, last.end), '月');
  const word = skipBlanks(text, spans ? last.end : first.end);
  if (!isOneOf(text, word, '月')) return null;
  const months = { month: first.value, untilMonth: spans ? last.value : null };
  const day = spans ? null : numberAt(text, skipBlanks(text, word + 1), 31);
  const dayWord = day && skipBlanks(text, day.end);
  if (day && dayWord && isOneOf(text, dayWord, '日号') && !isOneOf(text, dayWord + 1, '文楼')) {
    return scanned(text, at, dayWord + 1, { ...months, day: day.value });
  }
  if (isOneOf(text, word + 1, '末底')) return scanned(text, at, word + 2, { ...months, point: 'end' });
  if (isOneOf(text, word + 1, '初')) return scanned(text, at, word + 2, { ...months, point: 'start' });
  return scanned(text, at, isOneOf(text, word + 1, '份') ? word + 2 : word + 1, months);
};

const scanned = (text: string, start: number, end: number, time: Partial<TimeExpression>): ScannedTime => {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  const until = untilWords.some((word) => before.endsWith(word));
  return { start, end, time: { ...noTime, ...time, ...(until ? { point: 'end' as const } : {}) } };
};

const listMarks = '、和与及';

/** 2021、2022和2023年: years that share one 年. Empty where no such list starts at `at`. */
export const scanYearList = (text: string, at: number): { years: ScannedTime[]; unit: number } | null => {
  const years: ScannedTime[] = [];
  let next = at;
  for (;;) {
    const year = digitAt(text, next) >= 0 ? yearAt(text, next) : null;
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

/** Scans a time that no figure dates (上年, 年末, 今年11月, 一季度); null where none starts there. */
export const scanRelative = (text: string, at: number): ScannedTime | null => {
  const part = wordAt(text, at, parts);
  if (part) return scanned(text, at, part.end, partOf(part));
  const plan = wordAt(text, at, plans);
  if (plan) {
    const after = isOneOf(text, plan.end, '”"') ? plan.end + 1 : plan.end;
    if (!wordAt(text, after, planTime)) return null;
    return scanned(text, at, plan.end, { year: plan.value, untilYear: plan.value + 4 });
  }
  const found = wordAt(
    text,
    at,
    relatives,
    ({ notBehind, notBefore }, end) => !isOneOf(text, at - 1, notBehind) && !isOneOf(text, end, notBefore),
  );
  if (!found) return null;
  const { offset, point, samePeriod } = found.value.time;
  const bare = text.charAt(at) === '年' && (digitAt(text, at - 1) >= 0 || isOneOf(text, at - 1, notYearEnd));
  if (bare) return null;
  const relative = { offset, point, samePeriod };
  if (point !== 'during' || samePeriod || !isOneOf(text, found.end - 1, '年度')) {
    return scanned(text, at, found.end, relative);
  }
  return withRest(text, at, found.end, relative);
};

/** Letters before 年初, 年末 that make another word (中年, 青年, 历年). */
const notYearEnd = '每历近半多同数某中青少老成百千万';
