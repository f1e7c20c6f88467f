import {
  type Fact,
  type Metric,
  type Reading,
  type Relation,
  readingOf,
  relate,
  type Statement,
} from '@gouji/facts';
import type { FactIndex } from '../fact-index.js';

export interface RateContext {
  readonly text: string;
  readonly index: FactIndex;
}

// A rate speaks of figures just before it; further back they belong to something else.
const reach = 8;
const ahead = 4;
const mostReadings = 16;

/** Figures before the rate at `at`, the nearest first. */
export const before = (statements: readonly Statement[], at: number): Statement[] =>
  statements.slice(Math.max(0, at - reach), at).reverse();

/** Figures behind the rate in its sentence, up to the next rate. */
export const behind = (statements: readonly Statement[], at: number): Statement[] => {
  const found: Statement[] = [];
  for (const statement of statements.slice(at + 1, at + 1 + ahead)) {
    if (statement.mention.sentence !== statements[at]?.mention.sentence || statement.fact.role === 'rate')
      break;
    found.push(statement);
  }
  return found;
};

/** Figures before the rate in its stretch between semicolons, the nearest first. */
export const inSegment = (statements: readonly Statement[], at: number): Statement[] => {
  const found: Statement[] = [];
  for (let index = at; index > Math.max(0, at - reach); index -= 1) {
    if ((statements[index]?.mention.division ?? 5) >= 3) break;
    const previous = statements[index - 1];
    if (previous) found.push(previous);
  }
  return found;
};

/** The words before and behind a figure, apart. */
export const wordsAround = ({ mention }: Statement, text: string): { before: string; behind: string } => ({
  before: text.slice(mention.span.start, mention.quantity.span.start),
  behind: mention.after ? text.slice(mention.after.start, mention.after.end) : '',
});

/** Whether the words before a figure hold any of `words`. */
export const says = (statement: Statement, words: readonly string[], text: string): boolean => {
  const said = wordsAround(statement, text).before;
  return words.some((word) => said.includes(word));
};

/** Whether a figure is money that a rate can be taken of. */
export const isMoney = ({ fact, mention }: Statement): boolean =>
  fact.quantity.kind === 'money' && !mention.each && (fact.role === 'level' || fact.role === 'budget');

/** Whether two figures are of one thing, as far as their names say: one named by its heading alone may be of either. */
export const sameThing = ({ metric: a }: Fact, { metric: b }: Fact): boolean =>
  isNameless(a) || isNameless(b) || (a.name === b.name && a.modifier === b.modifier);

const isNameless = ({ name, span, origin }: Metric): boolean =>
  name === '' || (span === null && (origin === 'heading' || origin === 'paragraph'));

/** A budget called so, before the parts of one: what was done is measured by the whole. */
export const ownWordsFirst = (budgets: readonly Statement[]): Statement[] =>
  [...budgets].sort(
    (a, b) => Number(a.fact.roleFrom.origin !== 'clause') - Number(b.fact.roleFrom.origin !== 'clause'),
  );

/** Every numerator over every denominator, the likeliest pair first. */
export const quotientsOf = (numerators: readonly Fact[], denominators: readonly Fact[]): Reading[] =>
  numerators.flatMap((top) =>
    denominators.filter((bottom) => bottom !== top).map((bottom) => readingOf('quotient', [top, bottom])),
  );

/** The rate as a relation; none where there is no pair to take it of. */
export const rateRelation = (
  rate: Fact,
  readings: readonly Reading[],
  strength: Relation['strength'],
): Relation[] =>
  readings.length === 0 ? [] : [relate('rate', rate, readings.slice(0, mostReadings), { strength })];
