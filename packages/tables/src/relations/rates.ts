import { type Relation, readingOf, relate } from '@gouji/facts';
import { indicatorRate, netAndCost, newnessRate, usualRate } from '@gouji/lexicon/table-patterns';
import type { CellFact } from '../types.js';
import { amountsFor, byTime, type Cross, isBudget, order, strengthOf } from './cross.js';

/** 执行率 = 执行数 ÷ 预算数; 决算数为上年决算数的% = 本年 ÷ 上年. */
export const rateOf = (cell: CellFact, cross: Cross): Relation[] => {
  const { heading, own } = cross.headOf(cell);
  const { amounts, sure } = amountsFor(cell, cross);
  if (heading.base?.kind === 'period') {
    const pair = byTime(
      amounts.filter((amount) => !isBudget(amount)),
      heading.base.year,
    );
    return pair ? [relate('rate', cell.fact, [readingOf('quotient', [pair[0].fact, pair[1].fact])])] : [];
  }
  const stage = heading.base?.stage ?? null;
  const levels = amounts.filter((amount) => !isBudget(amount) && isPresent(amount));
  const budgets = amounts.filter(
    (amount) =>
      isBudget(amount) &&
      isPresent(amount) &&
      (stage === null || amount.fact.stage === null || amount.fact.stage === stage),
  );
  const net = rateOfNet(cell, own, cross);
  if (net) return net;
  // The adjusted budget is what a rate divides by where its head does not say otherwise.
  const ordered = [...budgets].sort((a, b) => rank(a) - rank(b));
  const readings = levels
    .slice(0, 3)
    .flatMap((level) =>
      ordered.slice(0, 3).map((budget) => readingOf('quotient', [level.fact, budget.fact])),
    );
  if (readings.length === 0) return [];
  const money = levels.every(({ quantity }) => quantity.kind === 'money');
  const usual = usualRate.test(own) && !indicatorRate.test(own);
  return [relate('rate', cell.fact, readings, { strength: strengthOf(sure && money && usual) })];
};

const isPresent = (cell: CellFact): boolean => order(cell) >= 0;
const rank = ({ fact }: CellFact): number => (fact.stage === 'adjusted' ? 0 : fact.stage === null ? 1 : 2);

/** 成新率 = 净值 ÷ 原值. */
const rateOfNet = (cell: CellFact, own: string, { cells }: Cross): Relation[] | null => {
  if (!own.includes(newnessRate)) return null;
  const [net, cost] = netAndCost.map((word) => cells.find(({ fact }) => fact.metric.name.endsWith(word)));
  return net && cost ? [relate('rate', cell.fact, [readingOf('quotient', [net.fact, cost.fact])])] : [];
};
