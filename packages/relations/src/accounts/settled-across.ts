import { type Fact, type Relation, readingOf, relate, type StatementParagraph } from '@gouji/facts';
import { accountHeads } from '@gouji/lexicon';
import { accountOfYear } from '@gouji/lexicon/accounts/identities';
import { hasGovernmentFlows, isTerm, withoutBareHeadings } from './balance-terms.js';
import { bounds } from './bounds.js';

/**
 * 财力A万元，加上年结转B万元，收入总量C万元。⏎二、支出情况⏎支出D万元，其中…，年终结转E万元: a sum that holds what was carried in, the spending that a
 * paragraph soon behind begins with, and what it says is left, where no other flow and no other rest is told.
 */
export const settledAcross = (
  all: readonly StatementParagraph[],
  stated: readonly Relation[],
): Relation[] => {
  const paragraphs = withoutBareHeadings(all);
  const sums = stated.filter(
    ({ kind, strength, readings }) =>
      kind === 'sum' &&
      strength !== 'tentative' &&
      readings.some(({ terms }) => terms.some(({ metric }) => metric.name === accountOfYear.opening)),
  );
  return paragraphs.flatMap((paragraph, at) => {
    const around = paragraphs.slice(Math.max(0, at - bounds.mostNeighbours), at + 1);
    if (hasGovernmentFlows(around)) return [];
    const facts = paragraph.statements.filter(isTerm).map(({ fact }) => fact);
    const [spending] = facts;
    const rests = facts.filter(({ metric }) =>
      accountHeads.balance.some((word) => metric.name.includes(word)),
    );
    const [rest] = rests;
    if (!spending || !rest || rests.length > 1 || rest.metric.name !== accountOfYear.closing) return [];
    if (!accountHeads.spending.some((word) => spending.metric.name.endsWith(word))) return [];
    const before = new Set(around.slice(0, -1).map(({ index }) => index));
    const incomes = sums.map(({ result }) => result).filter((income) => before.has(income.paragraph));
    const [income] = incomes;
    return income && incomes.length === 1 && areOfOneAccount([income, spending, rest])
      ? [
          relate('balance', rest, [readingOf('sum', [income, spending], [1, -1])], {
            origin: 'identity',
            strength: 'likely',
          }),
        ]
      : [];
  });
};

const areOfOneAccount = ([first, ...others]: readonly Fact[]): boolean =>
  others.every(
    ({ scope, entity, period, role }) =>
      first !== undefined &&
      scope === first.scope &&
      entity === first.entity &&
      period.year === first.period.year &&
      role === first.role,
  );
