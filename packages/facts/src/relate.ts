import type { Span } from '@gouji/document';
import { anyUnit, unitFamilies } from '@gouji/lexicon/phrases/clauses';
import type { Statement } from './reading/statements/statement.js';
import type { Fact, Reading, Relation, RelationKind } from './types.js';

/** A reading that adds its terms up; `result` where it is another figure's total than the relation's own. */
export const sumOf = (terms: readonly Fact[], result: Fact | null = null): Reading => ({
  ...readingOf('sum', terms),
  result,
});

/** A reading by any formula; every sign is +1 unless given. */
export const readingOf = (
  formula: Reading['formula'],
  terms: readonly Fact[],
  signs?: readonly (1 | -1)[],
): Reading => ({ result: null, terms, signs: signs ?? terms.map(() => 1), items: null, formula });

/** A relation, its span from the first of its figures to the last. */
export const relate = (
  kind: RelationKind,
  result: Fact,
  readings: readonly Reading[],
  options: Partial<Pick<Relation, 'origin' | 'strength' | 'classification' | 'form' | 'span'>> = {},
): Relation => ({
  kind,
  origin: options.origin ?? 'stated',
  result,
  readings,
  strength: options.strength ?? 'exact',
  classification: options.classification ?? false,
  form: options.form ?? null,
  span: options.span ?? spanOf([result, ...(readings[0]?.terms ?? [])]),
});

const spanOf = (facts: readonly Fact[]): Span => ({
  start: facts.reduce(
    (least, { quantity }) => Math.min(least, quantity.span.start),
    Number.POSITIVE_INFINITY,
  ),
  end: facts.reduce((most, { quantity }) => Math.max(most, quantity.span.end), 0),
});

/** The measure word that stands for all that count the same people or the same units, without another in brackets behind it (册（件）). */
export const unitFamily = (unit: string): string => {
  const bare = unit.replace(/[（(][^（()）]*[）)]$/u, '') || unit;
  return bare === anyUnit ? anyUnit : (unitFamilies.find((units) => units.includes(bare))?.[0] ?? bare);
};

/** Levels, budgets and counts: figures that are amounts themselves. */
export const isAmount = ({ fact, mention }: Statement): boolean =>
  !mention.each && (fact.role === 'level' || fact.role === 'budget' || fact.role === 'count');

/** Whether a fact stands in running text, and in no table. */
export const isInText = ({ paragraph }: Fact): boolean => paragraph >= 0;
