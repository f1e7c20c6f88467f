import type { Saying } from '../sayings/saying.js';
import { summed } from './equation.js';
import type { Figure } from './figure.js';
import type { Taken } from './state.js';

/**
 * 指标24个，…，得满分的16个。其中定量指标15个、定性指标9个: parts that do not come to the last figure before them, and do come to an earlier one
 * of the unit, are of that. Neither is claimed: which of both was meant the words do not say.
 */
export const withoutOtherTotals = (
  taken: readonly Taken[],
  sayings: readonly Saying[],
  figures: readonly (Figure | null)[],
): readonly Taken[] =>
  taken.filter(({ equation, weight }) => {
    const first = Math.min(...equation.terms);
    if (weight.outcome !== 'violated' || equation.formula !== 'sum' || equation.terms.length < 2) return true;
    if (equation.result > first) return true;
    const sum = summed(equation, figures);
    const total = figures[equation.result];
    return !figures
      .slice(0, first)
      .some(
        (one, at) =>
          at !== equation.result &&
          one !== null &&
          one.kind === total?.kind &&
          sayings[at]?.quantity?.unit === sayings[equation.result]?.quantity?.unit &&
          Math.abs(one.value - sum) <= one.ulp / 2,
      );
  });

/**
 * 预算分别为A、B万元，支出分别为C、D万元，合计预算E万元，支出F万元: amounts that do not come to a total, and do come to the figure right behind
 * it, are what that one totals.
 */
export const withoutNextTotals = (
  taken: readonly Taken[],
  figures: readonly (Figure | null)[],
): readonly Taken[] =>
  taken.filter(({ equation, weight }) => {
    const next = figures[equation.result + 1];
    if (weight.outcome !== 'violated' || equation.pattern !== 'total' || !next) return true;
    const isTold = equation.terms.length > 1 && next.kind === figures[equation.result]?.kind;
    return !isTold || Math.abs(next.value - summed(equation, figures)) > next.ulp / 2;
  });

/**
 * 在职88人，离退休60人，其中离休3人、退休57人: a sum that does not hold, and takes in a total beside all that this total is made of, counts
 * the same things twice and was misread.
 */
export const withoutDoubled = (taken: readonly Taken[], tied: readonly Taken[]): readonly Taken[] => {
  const totals = tied.filter(
    ({ weight, equation }) =>
      weight.outcome !== 'violated' && equation.formula === 'sum' && equation.terms.length > 1,
  );
  return taken.filter(
    ({ weight, equation: { formula, terms } }) =>
      weight.outcome !== 'violated' ||
      formula !== 'sum' ||
      !totals.some(
        ({ equation: inner }) =>
          terms.includes(inner.result) && inner.terms.every((term) => terms.includes(term)),
      ),
  );
};

/**
 * 全年预算A，决算B，执行率P%。较年初预算C多支D: a rate that ties by one of the budgets is not worked out by another as well.
 */
export const withoutOtherBases = (taken: readonly Taken[]): readonly Taken[] => {
  const formulaOf = ({ equation: { pattern, result } }: Taken): string => `${pattern} ${result}`;
  const isQuotient = ({ equation }: Taken): boolean => equation.formula === 'quotient';
  const tied = new Set(
    taken.filter((one) => isQuotient(one) && one.weight.outcome !== 'violated').map(formulaOf),
  );
  return taken.filter(
    (one) => one.weight.outcome !== 'violated' || !isQuotient(one) || !tied.has(formulaOf(one)),
  );
};
