import type { Relation } from '@gouji/facts';
import { Decimal } from 'decimal.js';

/**
 * 收、支总计各A，其中：（一）收入总计A，包括…（二）支出总计A，包括…: parts that come to exactly twice their total are those of both
 * sides, each of which is the whole.
 */
export const isOfBothSides = ({ kind, result, readings: [first] }: Relation): boolean => {
  const total = result.quantity.value;
  if (kind !== 'sum' || first?.formula !== 'sum' || first.result !== null || total.isZero()) return false;
  const sum = first.terms.reduce(
    (all, { quantity }, index) => all.plus(quantity.value.times(first.signs[index] ?? 1)),
    new Decimal(0),
  );
  return sum.eq(total.times(2));
};
