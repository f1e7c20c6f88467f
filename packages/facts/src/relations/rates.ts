import type { Statement, StatementParagraph } from '../reading/statements/statement.js';
import {
  type MetricRateRule,
  metricRateRules,
  type RateRule,
  rateEndings,
  rateRules,
} from '../tables/rates.js';
import type { Fact, Reading, Relation } from '../types.js';
import { readingOf, relate, unitFamily } from './build.js';

/** 完成预算的P%, 执行率P%, 办结率P%: what was done, what was to be done, and their quotient. */
export const rates = (paragraph: StatementParagraph, text: string): Relation[] =>
  paragraph.statements.flatMap((statement, at) => {
    const { fact } = statement;
    if (fact.role !== 'rate' || fact.quantity.kind !== 'percent' || statement.mention.target) return [];
    return statement.mention.completes
      ? completion(paragraph.statements, at)
      : namedRate(paragraph.statements, at, text);
  });

// A rate speaks of figures just before it; further back they belong to something else.
const reach = 8;

const pair = (numerator: Fact, denominator: Fact): Reading => readingOf('quotient', [numerator, denominator]);

const before = (statements: readonly Statement[], at: number): Statement[] =>
  statements.slice(Math.max(0, at - reach), at).reverse();

/** Figures before the rate in its stretch between semicolons. */
const inSegment = (statements: readonly Statement[], at: number): Statement[] => {
  const found: Statement[] = [];
  for (let index = at; index > Math.max(0, at - reach); index -= 1) {
    if ((statements[index]?.mention.division ?? 5) >= 3) break;
    const previous = statements[index - 1];
    if (previous) found.push(previous);
  }
  return found;
};

/** 年初预算C万元，决算A万元，完成年初预算的P%. */
const completion = (statements: readonly Statement[], at: number): Relation[] => {
  const rate = statements[at];
  const stage = rate?.mention.completes?.stage ?? null;
  if (!rate) return [];
  const near = before(statements, at).filter(
    ({ mention, fact }) => mention.sentence === rate.mention.sentence && fact.quantity.kind === 'money',
  );
  const accounts = near.filter(({ fact }) => fact.role === 'level');
  const budgets = ownWordsFirst(
    near.filter(
      ({ fact }) => fact.role === 'budget' && (stage === null || fact.stage === null || fact.stage === stage),
    ),
  );
  return quotients(rate.fact, accounts, budgets, near);
};

/** A budget called so, before the parts of one: what was done is measured by the whole. */
const ownWordsFirst = (budgets: readonly Statement[]): Statement[] =>
  [...budgets].sort(
    (a, b) => Number(a.fact.roleFrom.origin !== 'clause') - Number(b.fact.roleFrom.origin !== 'clause'),
  );

const quotients = (
  rate: Fact,
  numerators: readonly Statement[],
  denominators: readonly Statement[],
  all: readonly Statement[],
): Relation[] => {
  const readings: Reading[] = [];
  for (const top of numerators.slice(0, 3)) {
    for (const bottom of denominators.slice(0, 3))
      if (top !== bottom) readings.push(pair(top.fact, bottom.fact));
  }
  const sure = readings.length > 0;
  for (const top of all.slice(0, 4)) {
    for (const bottom of all.slice(0, 4))
      if (top !== bottom && top.fact.role !== 'change') readings.push(pair(top.fact, bottom.fact));
  }
  if (readings.length === 0) return [];
  return [relate('rate', rate, readings.slice(0, 16), { strength: sure ? 'exact' : 'tentative' })];
};

const namedRate = (statements: readonly Statement[], at: number, text: string): Relation[] => {
  const rate = statements[at];
  if (!rate?.mention.label) return [];
  const label = text.slice(rate.mention.label.start, rate.mention.label.end).replace(/[\s”"“]/g, '');
  const rule = rateRules.find(({ names }) => names.some((name) => label.endsWith(name)));
  const measured = metricRateRules.find(({ names }) => names.some((name) => label.endsWith(name)));
  if (measured) return metricRate(statements, at, measured);
  const counted = countRate(statements, at, label, text);
  if (counted.length > 0) return counted;
  return rule ? accountRate(statements, at, rule, text) : [];
};

/** A rate over budget and account figures named just before it, in its sentence or the ones before in the paragraph. */
const accountRate = (
  statements: readonly Statement[],
  at: number,
  rule: RateRule,
  text: string,
): Relation[] => {
  const rate = statements[at];
  if (!rate) return [];
  const near = before(statements, at).filter(
    ({ fact, mention }) => fact.quantity.kind === 'money' && !mention.each,
  );
  const nearest = near[0];
  if (!nearest) return [];
  const accounts = near.filter(({ fact }) => fact.role === 'level');
  const budgets = ownWordsFirst(near.filter(({ fact }) => fact.role === 'budget'));
  // Figures of one metric: else the rate is of something else than what stands before it.
  const matched = accounts.flatMap((account) =>
    budgets
      .filter((budget) => budget.fact.metric.name === account.fact.metric.name)
      .map((budget) => ({ account, budget })),
  )[0];
  if (rule.denominator === 'received') return receivedRate(rate.fact, near, text);
  const tops = matched
    ? [matched.account, ...accounts.filter((account) => account !== matched.account)]
    : accounts;
  const bottoms = matched
    ? [matched.budget, ...budgets.filter((budget) => budget !== matched.budget)]
    : budgets;
  const found = quotients(
    rate.fact,
    tops,
    bottoms,
    near.filter(({ fact }) => fact.role !== 'change'),
  );
  return matched ? found : found.map((relation) => ({ ...relation, strength: 'tentative' as const }));
};

/** 到位资金640万元，已支付576万元，资金支付率90%. */
const receivedRate = (rate: Fact, near: readonly Statement[], text: string): Relation[] => {
  const wordsOf = ({ mention }: Statement): string =>
    text.slice(mention.span.start, mention.quantity.span.start);
  const received = near.filter((statement) => /到位|下达|拨入|收到/.test(wordsOf(statement)));
  const paid = near.filter(
    (statement) => !received.includes(statement) && /支付|支出|使用|拨付|执行/.test(wordsOf(statement)),
  );
  if (paid.length === 0) return [];
  return received.length > 0 ? quotients(rate, paid, received, []) : quotients(rate, [], [], near);
};

/** 净值÷原值, 实有人数÷编制: rates whose terms have names of their own. */
const metricRate = (
  statements: readonly Statement[],
  at: number,
  { numerators, denominators }: MetricRateRule,
): Relation[] => {
  const rate = statements[at];
  const near = before(statements, at).map(({ fact }) => fact);
  const top = near.find(({ metric }) => numerators.includes(metric.name));
  const bottom = near.find(({ metric }) => denominators.includes(metric.name));
  return rate && top && bottom ? [relate('rate', rate.fact, [pair(top, bottom)])] : [];
};

/** 受理3701件，已办结3678件，办结率…: the numerator's label holds the rate's stem. */
const countRate = (statements: readonly Statement[], at: number, label: string, text: string): Relation[] => {
  const rate = statements[at];
  const ending = rateEndings.find((word) => label.endsWith(word));
  if (!rate || !ending) return [];
  const stem = label.slice(0, -ending.length).slice(-2);
  if (!/^[\u4e00-\u9fff]{2}$/.test(stem)) return [];
  const near = inSegment(statements, at).filter(
    ({ fact }) => fact.quantity.kind === 'count' && fact.role === 'count',
  );
  const wordsOf = ({ mention }: Statement): string =>
    [mention.label, mention.after].map((span) => (span ? text.slice(span.start, span.end) : '')).join(' ');
  // 不合格47批次 holds the letters of 合格 and says the contrary.
  const numerator = near.find((statement) =>
    new RegExp(`(?<![不未无非])${stem}[的了数]?(?: |$)|^[^ ]* ${stem}`).test(wordsOf(statement)),
  );
  if (!numerator) return [];
  const from = near.indexOf(numerator);
  const denominators = near
    .slice(from + 1)
    .filter(({ fact }) => unitFamily(fact.quantity.unit) === unitFamily(numerator.fact.quantity.unit));
  const denominator = denominators[0];
  if (!denominator) return [];
  const readings = denominators.slice(0, 3).map((bottom) => pair(numerator.fact, bottom.fact));
  return [relate('rate', rate.fact, readings)];
};
