import type { Saying } from '../sayings/saying.js';
import type { Understanding } from '../search/search.js';
import { clausesIn } from './clauses.js';
import { fractionsDenied } from './fractions.js';
import { boundsDenied, levelDenied, ordersDenied } from './orders.js';
import type { Denied, Told } from './said.js';
import { seriesDenied } from './series.js';
import { superlativesDenied } from './superlatives.js';

/** One kind of words that put figures in an order. */
type Judge = (told: Told) => readonly Denied[];

const judges: readonly Judge[] = [
  ordersDenied,
  boundsDenied,
  levelDenied,
  superlativesDenied,
  seriesDenied,
  fractionsDenied,
];

/** Words of a unit that put its figures in an order which they have not. */
export const wordsDenied = (
  sayings: readonly Saying[],
  { figures, state, taken }: Pick<Understanding, 'figures' | 'state' | 'taken'>,
  text: string,
): readonly Denied[] => {
  const told: Told = { clauses: clausesIn(sayings, text), sayings, figures, state, taken };
  return judges.flatMap((judge) => judge(told));
};
