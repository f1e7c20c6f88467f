import type { TimeExpression } from './types.js';

/** A time set on the calendar. */
export interface ResolvedTime {
  /** Null where the text prints no year and the fiscal year is unknown. */
  readonly year: number | null;
  /** Last year of a span over years; null within one year. */
  readonly untilYear: number | null;
  /** The flow over the time, or the state at its start or end. */
  readonly point: TimeExpression['point'];
  /** First and last month (一季度: 1 and 3); both null for whole years. */
  readonly month: number | null;
  readonly untilMonth: number | null;
  /** First and last day where days are printed. */
  readonly day: number | null;
  readonly untilDay: number | null;
  /** First and last day of the period as ISO 8601 dates; the same day for a state (年末 2023: 2023-12-31). Null without a year. */
  readonly from: string | null;
  readonly to: string | null;
}

const monthsOf = { 1: [1, 3], 2: [4, 6], 3: [7, 9], 4: [10, 12], H1: [1, 6], H2: [7, 12] } as const;

/**
 * Sets a time on the calendar, given the fiscal year (报告年度): 上年 is the year before it, 年末 its end, 12月 a month of it,
 * 近三年 it and the two years before it. 同期 is given as the whole of the other year: which part is meant, its sentence says.
 *
 * @param fiscalYear null where it is unknown; then only what prints a year has one
 */
export const resolve = (time: TimeExpression, fiscalYear: number | null): ResolvedTime => {
  const years = yearsOf(time, fiscalYear);
  const [month, untilMonth] =
    time.part === null ? [time.month, time.untilMonth ?? time.month] : monthsOf[time.part];
  const { point, day } = time;
  const untilDay = time.untilDay ?? day;
  return {
    ...years,
    point,
    month,
    untilMonth,
    day,
    untilDay,
    ...daysOf({ ...years, point, month, untilMonth, day, untilDay }),
  };
};

const yearsOf = (
  { year, untilYear, offset, trailingYears }: TimeExpression,
  fiscalYear: number | null,
): Pick<ResolvedTime, 'year' | 'untilYear'> => {
  if (trailingYears === null || fiscalYear === null) {
    return { year: year ?? (fiscalYear === null ? null : fiscalYear + (offset ?? 0)), untilYear };
  }
  return { year: fiscalYear - trailingYears + 1, untilYear: fiscalYear };
};

const daysOf = ({
  year,
  untilYear,
  point,
  month,
  untilMonth,
  day,
  untilDay,
}: Omit<ResolvedTime, 'from' | 'to'>): Pick<ResolvedTime, 'from' | 'to'> => {
  if (year === null) return { from: null, to: null };
  const lastYear = untilYear ?? year;
  const lastMonth = untilMonth ?? 12;
  const from = isoDate(year, month ?? 1, day ?? 1);
  const to = isoDate(lastYear, lastMonth, untilDay ?? lastDay(lastYear, lastMonth));
  return point === 'start' ? { from, to: from } : point === 'end' ? { from: to, to } : { from, to };
};

/** Days of a month of the Gregorian calendar. */
const lastDay = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const isoDate = (year: number, month: number, day: number): string =>
  [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
