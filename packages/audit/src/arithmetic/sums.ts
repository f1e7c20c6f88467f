import type { Fact } from '@gouji/facts';
import { countWhere } from '@gouji/facts/sorted';
import { Decimal } from 'decimal.js';

/** What figures come to as printed, in the base unit; zero of none. */
export const sumOf = (facts: readonly Fact[]): Decimal =>
  facts.reduce((sum, { quantity }) => sum.plus(quantity.value), new Decimal(0));

/** What the last printed places of figures are worth together, in the base unit. */
export const ulpsOf = (facts: readonly Fact[]): Decimal =>
  facts.reduce((sum, { quantity }) => sum.plus(quantity.ulp), new Decimal(0));

/**
 * Whether a gap is made by some of several figures, each by one of the values that it may stand for; `within`: how far off
 * is rounding. Sums of one half are looked up among those of the other, so that it takes the root of trying them all.
 */
export const canReach = (
  gap: Decimal,
  choices: readonly (readonly Decimal[])[],
  within: Decimal,
): boolean => {
  const half = choices.length >> 1;
  const right = sumsOfSome(choices.slice(half)).sort((a, b) => a.cmp(b));
  return sumsOfSome(choices.slice(0, half)).some((left) => {
    const wanted = gap.minus(left);
    const least = right[countWhere(right, (sum) => sum.lt(wanted.minus(within)))];
    return least?.lte(wanted.plus(within)) ?? false;
  });
};

/** Every sum of none or one value of each. */
const sumsOfSome = (choices: readonly (readonly Decimal[])[]): Decimal[] =>
  choices.reduce<Decimal[]>(
    (sums, values) => sums.flatMap((sum) => [sum, ...values.map((value) => sum.plus(value))]),
    [new Decimal(0)],
  );
