import type { NamedRate } from '@gouji/lexicon';
import { meanRates } from '@gouji/lexicon/phrases/means';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';

/** What a percentage that is a rate by itself is called (办结率, 资金到位率); null for every other figure, and for a mean of rates. */
export const calledRate = (saying: Saying): string | null => {
  const { quantity, column, name, noun, reason } = saying;
  if (quantity?.kind !== 'percent' || reason) return null;
  if (meanRates.some((word) => ownWords(saying).includes(word))) return null;
  if (column === 'rate') return noun?.text ?? null;
  return column === 'level' ? (name?.text ?? null) : null;
};

/** The formulas that the lexicon, or the user, knows for a rate of that name; the last words of a name count. */
export const formulasCalled = (name: string, rates: readonly NamedRate[]): readonly NamedRate[] =>
  rates.filter(({ names }) => names.some((one) => name.endsWith(one)));

/** Whether a figure's name ends in one of these, or is a term of them. */
export const endsInOne = (name: Saying['name'], ends: readonly string[]): boolean =>
  name !== null && ends.some((end) => name.text.endsWith(end) || name.term === end);
