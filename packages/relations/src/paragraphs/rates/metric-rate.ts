import type { Fact, Relation, Statement } from '@gouji/facts';
import type { MetricRateRule } from '@gouji/lexicon/accounts/rates';
import { before, quotientsOf, type RateContext, rateRelation } from './terms.js';

/** 净值÷原值, 实有人数÷编制: rates whose terms have names of their own, beside the rate or further away. */
export const metricRate = (
  statements: readonly Statement[],
  at: number,
  { numerators, denominators }: MetricRateRule,
  { index }: RateContext,
): Relation[] => {
  const rate = statements[at]?.fact;
  if (!rate) return [];
  const near = before(statements, at).map(({ fact }) => fact);
  const named = (names: readonly string[]): Fact | undefined =>
    near.find(({ metric, role }) => names.includes(metric.name) && (role === 'level' || role === 'count'));
  const top = named(numerators);
  const bottom = named(denominators);
  if (top && bottom) return rateRelation(rate, quotientsOf([top], [bottom]), 'exact');
  const elsewhere = (names: readonly string[]): Fact[] =>
    names.flatMap((name) =>
      (['money', 'count'] as const).flatMap((kind) =>
        index
          .find({ name, scope: null, kind, near: rate })
          .filter(({ period }) => period.year === rate.period.year && period.point !== 'start'),
      ),
    );
  const tops = top ? [top] : elsewhere(numerators);
  const bottoms = bottom ? [bottom] : elsewhere(denominators);
  const unique = new Set(tops.map(printedValue)).size === 1 && new Set(bottoms.map(printedValue)).size === 1;
  return rateRelation(rate, quotientsOf(tops, bottoms), unique ? 'likely' : 'tentative');
};

const printedValue = ({ quantity }: Fact): string => quantity.value.toString();
