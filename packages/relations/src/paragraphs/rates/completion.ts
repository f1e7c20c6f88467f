import type { Fact, Relation, Statement } from '@gouji/facts';
import {
  before,
  behind,
  ownWordsFirst,
  quotientsOf,
  type RateContext,
  rateRelation,
  sameThing,
} from './terms.js';

const mostTerms = 3;
const mostLoose = 4;

/** 年初预算C万元，决算A万元，完成年初预算的P%; 为上年的P%: what was done by the budget, or by the year, that the words name. */
export const completion = (
  statements: readonly Statement[],
  at: number,
  { index }: RateContext,
): Relation[] => {
  const rate = statements[at];
  const base = rate?.mention.completes;
  if (!rate || !base) return [];
  const near = before(statements, at).filter(
    ({ mention, fact }) => mention.sentence === rate.mention.sentence && fact.quantity.kind === 'money',
  );
  const isBase = (fact: Fact): boolean =>
    base.kind === 'budget'
      ? fact.role === 'budget' && (base.stage === null || fact.stage === null || fact.stage === base.stage)
      : fact.role === 'level' && fact.period.year === rate.fact.base?.year;
  const done = near
    .filter(
      ({ fact, isBase: compared }) =>
        fact.role === 'level' && !compared && !isBase(fact) && sameThing(fact, rate.fact),
    )
    .slice(0, mostTerms);
  // 完成预算94.27%，决算数小于预算数（预算数302.5万元）: the budget may follow its rate.
  const later = behind(statements, at).filter(({ fact }) => fact.quantity.kind === 'money');
  const budgets = ownWordsFirst([...near, ...later].filter(({ fact }) => isBase(fact)));
  const loose = quotientsOf(
    near
      .filter(({ fact }) => fact.role !== 'change')
      .map(({ fact }) => fact)
      .slice(0, mostLoose),
    near.map(({ fact }) => fact).slice(0, mostLoose),
  );
  const matched = done.flatMap((top) =>
    quotientsOf(
      [top.fact],
      budgets
        .filter(({ fact }) => sameThing(fact, top.fact))
        .map(({ fact }) => fact)
        .slice(0, mostTerms),
    ),
  );
  if (matched.length > 0) return rateRelation(rate.fact, [...matched, ...loose], 'exact');
  const far = done
    .slice(0, 1)
    .flatMap(({ fact }) => quotientsOf([fact], budgetsElsewhere(fact, isBase, index)));
  if (far.length > 0) return rateRelation(rate.fact, [...far, ...loose], 'likely');
  return rateRelation(rate.fact, loose, 'tentative');
};

/** Budgets of the same metric and year that stand further away. */
const budgetsElsewhere = (
  done: Fact,
  isBase: (fact: Fact) => boolean,
  index: RateContext['index'],
): Fact[] =>
  !done.metric.known || done.metric.modifier !== '' || done.metric.origin === 'heading'
    ? []
    : index
        .find({
          name: done.metric.name,
          scope: done.scope,
          kind: 'money',
          near: done,
          roles: ['budget', 'level'],
        })
        .filter((fact) => isBase(fact) && (fact.role !== 'budget' || fact.period.year === done.period.year));
