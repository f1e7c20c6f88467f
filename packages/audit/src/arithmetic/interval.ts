import { Decimal } from 'decimal.js';

/** All values from `low` to `high`, both ends included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export const exactly = (value: Decimal): Interval => ({ low: value, high: value });

export const add = (a: Interval, b: Interval): Interval => ({
  low: a.low.plus(b.low),
  high: a.high.plus(b.high),
});

export const negate = ({ low, high }: Interval): Interval => ({ low: high.negated(), high: low.negated() });

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

export const multiply = (a: Interval, b: Interval): Interval => {
  const products = [a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)];
  return { low: Decimal.min(...products), high: Decimal.max(...products) };
};

/** a ÷ b; null where b may be zero. */
export const divide = (a: Interval, b: Interval): Interval | null => {
  if (b.low.lte(0) && b.high.gte(0)) return null;
  const one = new Decimal(1);
  return multiply(a, { low: one.div(b.high), high: one.div(b.low) });
};

export const meet = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

/** Whether they share more than an end. */
export const overlap = (a: Interval, b: Interval): boolean => a.low.lt(b.high) && b.low.lt(a.high);

export const width = ({ low, high }: Interval): Decimal => high.minus(low);
