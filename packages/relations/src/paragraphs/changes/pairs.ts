import type { Fact, Statement } from '@gouji/facts';

const isRatio = ({ quantity }: Fact): boolean => quantity.kind === 'percent' || quantity.kind === 'multiple';

/** Whether a figure is the rate of a change that stands in its sentence: of the same metric and the same base. */
const isRateOf = (rate: Statement | undefined, change: Statement): rate is Statement => {
  if (rate?.fact.role !== 'change-rate' || !isRatio(rate.fact) || rate.mention.each) return false;
  if (rate.mention.sentence !== change.mention.sentence) return false;
  if (rate.turnOf !== change.turnOf) return false;
  // 分别下降12.5%、9.3%, and it cannot be told of what.
  if (rate.turnOf === null && rate.mention.respectively) return false;
  const [a, b] = [rate.fact.base, change.fact.base];
  if (a?.kind !== b?.kind || a?.year !== b?.year || a?.stage !== b?.stage) return false;
  const named = rate.mention.label !== null && rate.fact.metric.origin === 'clause';
  return !named || rate.fact.metric.name === change.fact.metric.name;
};

const isAmountChange = (statement: Statement | undefined): statement is Statement =>
  statement?.fact.role === 'change' &&
  statement.fact.quantity.kind !== 'points' &&
  statement.mention.quantity.kind !== 'percent';

/** The present level between a change and its rate (减收0.86亿元，完成4.15亿元，降幅17.2%). */
const isBetween = (statement: Statement | undefined, change: Statement): boolean =>
  statement !== undefined &&
  statement.mention.division <= 2 &&
  (statement.fact.role === 'level' || statement.fact.role === 'count') &&
  statement.fact.metric.name === change.fact.metric.name &&
  statement.fact.metric.modifier === change.fact.metric.modifier;

/** Pairs the changes of a paragraph with their rates: a rate behind its change, else before it; each rate once. */
export const rateOfChange = (statements: readonly Statement[]): ReadonlyMap<Statement, Statement> => {
  const pairs = new Map<Statement, Statement>();
  const taken = new Set<Statement>();
  const pair = (change: Statement, rate: Statement): void => {
    pairs.set(change, rate);
    taken.add(rate);
  };
  const changes = statements
    .map((statement, at) => ({ statement, at }))
    .filter(({ statement }) => isAmountChange(statement));
  for (const { statement: change, at } of changes) {
    if (change.turnOf !== null) {
      const rate = statements.slice(at + 1, at + 24).find((other) => isRateOf(other, change));
      if (rate && !taken.has(rate)) pair(change, rate);
      continue;
    }
    const next = statements[at + 1];
    const second = isBetween(next, change) ? statements[at + 2] : undefined;
    const rate = [next, second].find((other) => isRateOf(other, change) && other.mention.division <= 3);
    if (rate && !taken.has(rate)) pair(change, rate);
  }
  for (const { statement: change, at } of changes) {
    const before = statements[at - 1];
    if (pairs.has(change) || change.mention.division > 2) continue;
    if (isRateOf(before, change) && !taken.has(before)) pair(change, before);
  }
  return pairs;
};
