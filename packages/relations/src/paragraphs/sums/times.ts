import type { Statement } from '@gouji/facts';
import { smallNumber } from './announced.js';

/**
 * Whether parts that are told apart by time cover the time of their total: the years of 三年累计, the halves or the
 * quarters of the year. Null where the parts are not told apart by time; false where times are missing.
 */
export const coverTime = (total: Statement, parts: readonly Statement[], text: string): boolean | null => {
  if (parts.length < 2) return null;
  const times = parts.map(({ mention }) => mention.dates[mention.dates.length - 1]?.time ?? null);
  if (times.some((time) => time === null)) return null;
  const keys = times.map(
    (time) => time && [time.year ?? '', time.offset ?? '', time.part ?? '', time.month ?? ''].join('|'),
  );
  if (new Set(keys).size < parts.length) return null;
  const divisions = new Set(times.map((time) => time?.part ?? null));
  if (divisions.has('H1') && divisions.has('H2')) return parts.length === 2;
  if ([1, 2, 3, 4].every((quarter) => divisions.has(quarter as 1))) return parts.length === 4;
  const { start, end } = total.mention.span;
  const years = /([两二三四五六七八九十]|[2-9])年/.exec(text.slice(start, end))?.[1];
  if (years) return smallNumber(years) === parts.length;
  // Months of a year, years without their number: some may be left out.
  return total.mention.totalWord.startsWith('累计') ? false : null;
};
