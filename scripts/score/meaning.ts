import type { Audit } from 'gouji';
import { readLabel, standardDictionary } from '../../packages/facts/src/index.js';
import { rateRules } from '../../packages/lexicon/src/accounts/rates.js';
import type { FigureTruth } from '../generate/truth.js';

export type Fact = Audit['reports'][number]['facts'][number];

/** Names of one thing: of 类、款、项 the last; quotes, brackets and what every account is called fall away. */
const plainName = (metric: string): string =>
  metric
    .replace(/（[类款]）(?=.)/gu, '/')
    .replace(/^.*\//u, '')
    .replace(/（[类款项]）/gu, '')
    // A row of 收入决算表 under the head of its total.
    .replace(/(?<=.)本年(?:支出|收入)(?:合计)?$/u, '')
    .replace(/[“”"（）()、\s]/gu, '')
    .replace(/(?:支出|收入|经费|费用|费|合计|总额|总计|金额|资金)+$/u, '');

/** A name in the dictionary's terms (政府采购规模 is 政府采购), which facts are told in. */
const inTerms = (metric: string): string => {
  const last = metric.replace(/^.*（[类款]）(?=.)/u, '').replace(/（项）$/u, '');
  const { modifier, name } = readLabel(last, standardDictionary);
  return modifier + name;
};

const sameMetric = (one: string, other: string): boolean => {
  const [a, b] = [plainName(one), plainName(other)];
  const alike = a === b || (a.length > 1 && b.endsWith(a)) || (b.length > 1 && a.endsWith(b));
  return alike || (inTerms(one) !== '' && inTerms(one) === inTerms(other));
};

const rateNouns = rateRules.flatMap(({ names }) => names).sort((a, b) => b.length - a.length);

/** What a rate is of: 会议费 of 会议费预算完成率. */
const withoutNoun = (metric: string): string => {
  const noun = rateNouns.find((one) => metric.endsWith(one)) ?? '';
  return metric.slice(0, metric.length - noun.length);
};

const roles: Partial<Record<FigureTruth['role'], string>> = { price: 'level', score: 'level' };

/** Which parts of a figure's meaning a fact has right. */
export interface Rightness {
  readonly role: boolean;
  readonly period: boolean;
  readonly metric: boolean;
}

/** Holds a fact against what the truth says of its figure; a fact that names no year is not wrong in it. */
export const rightnessOf = (figure: FigureTruth, fact: Fact): Rightness => ({
  role: fact.role === (roles[figure.role] ?? figure.role),
  period: fact.period === null || fact.period.slice(0, 4) === figure.period.slice(0, 4),
  metric:
    sameMetric(figure.metric, fact.metric) ||
    (fact.role === 'rate' && sameMetric(figure.metric, withoutNoun(fact.metric))),
});

/** Whether a fact stands for a figure with all its meaning right. */
export const isFactRight = (figure: FigureTruth, fact: Fact | undefined): boolean =>
  fact !== undefined && Object.values(rightnessOf(figure, fact)).every(Boolean);
