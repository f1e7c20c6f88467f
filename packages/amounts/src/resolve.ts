import type { TimeExpression } from './types.js';

/** A time set on the calendar. */
export interface ResolvedTime {
  /** Null where the text prints no year and the fiscal year is unknown. */
  readonly year: number | null;
  /** Last year of a span of years; null for one year. */
  readonly untilYear: number | null;
  /** The flow over the time, or the state at its start or end. */
  readonly point: TimeExpression['point'];
  /** First and last month (一季度: 1 and 3); both null for whole years. */
  readonly month: number | null;
  readonly untilMonth: number | null;
  readonly day: number | null;
}

const monthsOf = { 1: [1, 3], 2: [4, 6], 3: [7, 9], 4: [10, 12], H1: [1, 6], H2: [7, 12] } as const;

/**
 * Sets a time on the calendar, given the fiscal year (报告年度): 上年 is the year before it, 年末 its end, 12月 a month of it.
 * A month or quarter alone is a span of months, a single day has `day`.
 */
export const resolveTime = (time: TimeExpression, fiscalYear: number | null): ResolvedTime => {
  const [month, untilMonth] =
    time.part === null ? [time.month, time.untilMonth ?? time.month] : monthsOf[time.part];
  return {
    year: time.year ?? (fiscalYear === null ? null : fiscalYear + (time.offset ?? 0)),
    untilYear: time.untilYear,
    point: time.point,
    month,
    untilMonth,
    day: time.day,
  };
};
