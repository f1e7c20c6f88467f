import type { Fact, Reading, Relation, Statement } from '@gouji/facts';
import { paidWords, type RateRule, receivedWords } from '@gouji/lexicon/accounts/rates';
import {
  before,
  behind,
  isMoney,
  ownWordsFirst,
  quotientsOf,
  type RateContext,
  rateRelation,
  says,
} from './terms.js';

const mostTerms = 3;
const mostLoose = 4;
// Figures of other kinds may stand between what was paid and its rate.
const furthest = 24;

/** 执行率, 控制率: the account by the budget named just before it, in its sentence or the ones before in the paragraph. */
export const accountRate = (
  statements: readonly Statement[],
  at: number,
  rule: RateRule,
  context: RateContext,
): Relation[] => {
  const rate = statements[at];
  if (!rate) return [];
  if (rule.denominator === 'received') return receivedRate(statements, at, context);
  const near = before(statements, at).filter(isMoney);
  const found = ofBudget(rate.fact, near);
  if (found.length > 0) return found;
  // 预算执行率98%，年初预算100万元，支出98万元: the figures follow their rate.
  const ahead = behind(statements, at).filter(isMoney);
  return near.length === 0 ? ofBudget(rate.fact, ahead) : [];
};

const ofBudget = (rate: Fact, near: readonly Statement[]): Relation[] => {
  const accounts = near.filter(({ fact }) => fact.role === 'level');
  const budgets = ownWordsFirst(near.filter(({ fact }) => fact.role === 'budget'));
  // Figures of one metric: else the rate is of something else than what stands before it.
  const matched = accounts.flatMap((account) =>
    budgets
      .filter((budget) => budget.fact.metric.name === account.fact.metric.name)
      .map((budget) => ({ account, budget })),
  )[0];
  const first = (one: Statement | undefined, all: readonly Statement[]): Fact[] =>
    [...(one ? [one] : []), ...all.filter((other) => other !== one)]
      .slice(0, mostTerms)
      .map(({ fact }) => fact);
  const paired = quotientsOf(first(matched?.account, accounts), first(matched?.budget, budgets));
  const stages = accounts.length === 0 ? ofAdjustment(rate, budgets) : [];
  if (stages.length > 0) return stages;
  const loose = near.slice(0, mostLoose).map(({ fact }) => fact);
  return rateRelation(
    rate,
    [...paired, ...quotientsOf(loose, loose)],
    matched && paired.length > 0 ? 'exact' : 'tentative',
  );
};

/**
 * 年初预算C万元，调整预算A万元，预算完成率P%, and no account: above 100 % it can only be the budget as adjusted by the one
 * it started from.
 */
const ofAdjustment = (rate: Fact, budgets: readonly Statement[]): Relation[] => {
  const adjusted = budgets.find(({ fact }) => fact.stage === 'adjusted')?.fact;
  const initial = budgets.find(({ fact }) => fact.stage === 'initial')?.fact;
  if (!adjusted || !initial || budgets.length > 2 || adjusted.metric.name !== initial.metric.name) return [];
  return rateRelation(
    rate,
    quotientsOf([adjusted], [initial]),
    rate.quantity.value.gt(1) ? 'likely' : 'tentative',
  );
};

/** 到位资金640万元，已支付576万元，资金支付率90%; where the text does not say what was received, it was the year's income. */
const receivedRate = (
  statements: readonly Statement[],
  at: number,
  { text, index }: RateContext,
): Relation[] => {
  const rate = statements[at]?.fact;
  if (!rate) return [];
  const near = statements
    .slice(Math.max(0, at - furthest), at)
    .filter(isMoney)
    .reverse();
  const received = near.filter((statement) => says(statement, receivedWords, text));
  const paid = near.filter((statement) => !received.includes(statement) && says(statement, paidWords, text));
  if (paid.length === 0) return [];
  const facts = (list: readonly Statement[], most: number): Fact[] =>
    list.slice(0, most).map(({ fact }) => fact);
  const stated: Reading[] = quotientsOf(facts(paid, mostTerms), facts(received, mostTerms));
  if (stated.length > 0) return rateRelation(rate, stated, 'exact');
  const all = facts(near, mostLoose);
  if (all.length === 1) {
    const income = index.find({ name: '本年收入', scope: null, kind: 'money', near: rate });
    return rateRelation(rate, quotientsOf(all, income.slice(0, mostTerms)), 'tentative');
  }
  return rateRelation(rate, quotientsOf(all, all), 'tentative');
};
