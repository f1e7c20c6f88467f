import { Decimal } from 'decimal.js';
import type { Statement, StatementParagraph } from '../reading/statements/statement.js';
import { economicClassification } from '../tables/economic-classification.js';
import type { Fact, Relation } from '../types.js';
import { relate, sumOf, unitFamily } from './build.js';
import type { StatedSum } from './sums/stated-sum.js';

/** One metric, period, fund and role stated more than once: each statement against the one most often made. */
export const restatements = (paragraphs: readonly StatementParagraph[]): Relation[] => {
  const groups = new Map<string, Fact[]>();
  for (const { statements } of paragraphs) {
    for (const statement of statements) {
      const key = identityOf(statement);
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(statement.fact);
      else groups.set(key, [statement.fact]);
    }
  }
  return [...groups.values()].flatMap(againstMostFrequent);
};

// The same subject recurs under every total (办公费 of 基本支出, of a project), so its figures are not one figure.
const recurring = new Set(
  economicClassification.flatMap(({ name, items }) => [name, ...items.map((item) => item.name)]),
);
const statementLines = new Set(['公务接待费', '会议费', '培训费', '因公出国（境）费']);

/** Whether a metric's figures are of many wholes, so that two of them need not agree. */
export const isRecurring = (name: string): boolean => recurring.has(name) && !statementLines.has(name);

const identityOf = ({ fact, mention, generic }: Statement): string | null => {
  const { metric, period, quantity, role } = fact;
  if (!metric.known || metric.modifier !== '' || generic || metric.origin !== 'clause') return null;
  if (isRecurring(metric.name)) return null;
  if (quantity.kind !== 'money' || quantity.qualifier !== null || quantity.upper !== null) return null;
  if (mention.each || mention.target || (role !== 'level' && role !== 'budget')) return null;
  if (period.year === null || (role === 'budget' && fact.stage === null)) return null;
  return [
    metric.name,
    period.year,
    period.point,
    role,
    fact.stage ?? '',
    fact.scope ?? '',
    fact.entity ?? '',
  ].join('|');
};

const againstMostFrequent = (facts: readonly Fact[]): Relation[] => {
  if (facts.length < 2) return [];
  const counts = new Map<string, number>();
  for (const { quantity } of facts) {
    const value = quantity.value.toString();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const anchor = facts.find(({ quantity }) => counts.get(quantity.value.toString()) === most);
  if (!anchor) return [];
  return facts
    .filter((fact) => fact !== anchor)
    .map((fact) => relate('same', fact, [sumOf([anchor])], { strength: 'likely' }));
};

const wholeWords = /现有|共有|目前|全部|共|上述|以上|这|全县|全市|所有/;

/** 政务新媒体54个 … 现有53个政务新媒体: a count that a list adds up to, stated again in its section. */
export const countRestatements = (
  paragraphs: readonly StatementParagraph[],
  lists: readonly StatedSum[],
  text: string,
): Relation[] => {
  const parts = new Set(lists.flatMap(({ parts: members }) => members));
  const totals = lists.map(({ total }) => total).filter(({ fact }) => fact.role === 'count');
  const bySection = new Map<number, Statement[]>();
  for (const { section, statements } of paragraphs) {
    const counts = statements.filter(({ fact }) => fact.role === 'count' && fact.quantity.qualifier === null);
    bySection.set(section, [...(bySection.get(section) ?? []), ...counts]);
  }
  const sectionOf = new Map(paragraphs.map(({ index, section }) => [index, section] as const));
  return totals.flatMap((total) => {
    const noun = nounOf(total, text);
    if (noun.length < 4) return [];
    const others = (bySection.get(sectionOf.get(total.mention.paragraph) ?? -1) ?? []).slice(0, 200);
    return others
      .filter(
        (other) =>
          other !== total &&
          !parts.has(other) &&
          unitFamily(other.fact.quantity.unit) === unitFamily(total.fact.quantity.unit) &&
          namesSame(other, noun, text) &&
          Decimal.abs(other.fact.quantity.value.minus(total.fact.quantity.value)).lte(
            total.fact.quantity.value,
          ),
      )
      .map((other) => relate('same', other.fact, [sumOf([total.fact])]));
  });
};

const nounOf = ({ mention }: Statement, text: string): string => {
  const words = mention.label ?? mention.after;
  return words
    ? text
        .slice(words.start, words.end)
        .replace(/[\s“”]/g, '')
        .slice(-12)
    : '';
};

const namesSame = ({ mention }: Statement, noun: string, text: string): boolean => {
  const before = mention.label ? text.slice(mention.label.start, mention.label.end) : '';
  const behind = mention.after ? text.slice(mention.after.start, mention.after.end) : '';
  const whole = wholeWords.test(
    text.slice(Math.max(0, mention.quantity.span.start - 12), mention.quantity.span.start),
  );
  for (let length = noun.length; length >= 4; length -= 1) {
    const tail = noun.slice(-length);
    if (behind.startsWith(tail) || before.endsWith(tail)) return whole;
  }
  return false;
};
