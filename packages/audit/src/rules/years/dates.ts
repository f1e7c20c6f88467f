import type { Span } from '@gouji/document';
import { nextYearWords, printedDate } from '@gouji/lexicon/phrases/durations';
import { bounds } from '../bounds.js';

/** A date as printed, with the year that it takes from the date before it; day 0 where none is printed. */
export interface PrintedDate {
  readonly span: Span;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether a year is printed in it or before it. */
  readonly dated: boolean;
  /** Whether its year is printed in itself. */
  readonly own: boolean;
}

/** The dates of a stretch of text, in order; `offset` is where it begins in the report. */
export const datesIn = (words: string, offset: number): PrintedDate[] => {
  let year: number | null = null;
  return [...words.matchAll(printedDate)].map((found) => {
    const [printed, own, step = '', month, day] = found;
    const later = nextYearWords.includes(step) ? 1 : 0;
    if (own) year = Number(own);
    else if (year !== null) year += later;
    return {
      span: { start: offset + found.index, end: offset + found.index + printed.length },
      year: year ?? bounds.commonYear + later,
      month: Number(month),
      day: Number(day ?? 0),
      dated: year !== null,
      own: own !== undefined,
    };
  });
};

/** Whether a date lies behind another, as far as both are told: the 3rd of a month is not behind that month. */
export const isBehind = (date: PrintedDate, other: PrintedDate): boolean => {
  const months = (date.year - other.year) * bounds.monthsOfYear + date.month - other.month;
  return months > 0 || (months === 0 && other.day > 0 && date.day > other.day);
};

/** How many days lie between two dates: one for a day and the next. */
export const daysBetween = (from: PrintedDate, to: PrintedDate): number =>
  (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) /
  bounds.dayLength;

/** How many months a span holds, from its first day to its last, the parts of a month as such. */
export const monthsBetween = (from: PrintedDate, to: PrintedDate): number => {
  const whole = (to.year - from.year) * 12 + to.month - from.month;
  if (from.day === 0 || to.day === 0) return whole + 1;
  const last = new Date(Date.UTC(to.year, to.month, 0)).getUTCDate();
  return whole + (to.day + 1 - from.day) / last;
};
