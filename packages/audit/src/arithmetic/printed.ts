import type { Quantity } from '@gouji/amounts';
import { Decimal } from 'decimal.js';
import { exactly, type Interval } from './interval.js';

/** A figure as the arithmetic sees it: a quantity, or one that a repair would put in its place. */
export type Figure = Pick<Quantity, 'kind' | 'value' | 'ulp' | 'qualifier' | 'upper'>;

/** How the last printed digit came about: rounded, the rest cut off, or nobody knows which of both. */
export type Mode = 'rounded' | 'cut' | 'either';

/**
 * The values that a printed figure may stand for (XBRL Calculations 1.1): v ± u/2 where it was rounded, and from v up to
 * a whole u further from zero where digits were cut. Counts, and a bare 0, are exact. Null for a figure that gives no value to compute with
 * (约, 以上, a range).
 */
export const printedInterval = (
  { kind, value, ulp, qualifier, upper }: Figure,
  mode: Mode,
): Interval | null => {
  if (qualifier !== null || upper !== null) return null;
  if (kind === 'count' && ulp.lte(1) && value.isInteger()) return exactly(value);
  if (value.isZero()) return exactly(value);
  const half = ulp.div(2);
  if (mode === 'rounded') return { low: value.minus(half), high: value.plus(half) };
  const near = mode === 'cut' ? value : value.isNegative() ? value.plus(half) : value.minus(half);
  return value.isNegative() ? { low: value.minus(ulp), high: near } : { low: near, high: value.plus(ulp) };
};

/** The same by magnitude, for changes and rates whose sign the words carry. */
export const magnitude = (figure: Figure): Figure => ({ ...figure, value: Decimal.abs(figure.value) });
