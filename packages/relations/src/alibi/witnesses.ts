import type { NamedRate } from '@gouji/lexicon';
import type { Name, Saying } from '../sayings/saying.js';
import { bounds } from '../search/costs.js';
import type { Figure } from '../search/figure.js';
import { shapeOf } from '../search/slips.js';
import type { Taken } from '../search/state.js';

/** What an alibi is looked for in. */
export interface Witnesses {
  readonly sayings: readonly Saying[];
  readonly figures: readonly (Figure | null)[];
  readonly rates: readonly NamedRate[];
}

/** Figures near the one accused, in the order they are told. */
export const neighbours = (at: number, { sayings, figures }: Witnesses): number[] => {
  const within = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let index = at + step; Math.abs(index - at) <= bounds.alibiReach; index += step) {
      if (!sayings[index]) break;
      if (figures[index]) found.push(index);
    }
    return found;
  };
  return [...within(-1), ...within(1)].sort((a, b) => a - b);
};

/** Whether figures are all of an equation that ties, but for one that follows from them: what they say, they say of that. */
export const usedElsewhere = (
  read: readonly Taken[],
  result: number | null,
): ((members: readonly number[]) => boolean) => {
  const tied = read
    .filter(
      ({ weight, seen, equation }) => weight.outcome !== 'violated' && !seen && equation.result !== result,
    )
    .map(({ equation }) => new Set([equation.result, ...equation.terms]));
  return (members) => tied.some((one) => members.every((at) => one.has(at)));
};

/** Whether no full stop stands between figures. */
export const isOneSentence = (members: readonly number[], sayings: readonly Saying[]): boolean =>
  sayings.slice(Math.min(...members) + 1, Math.max(...members) + 1).every(({ mark }) => mark < 4);

/** Whether a figure is the one accused told again, or that one as it should have been. */
export const isSameAgain = (accused: number, other: number, { figures, sayings }: Witnesses): boolean => {
  const [a, b] = [figures[accused], figures[other]];
  if (!a || !b) return false;
  if (a.value === b.value) return true;
  const [name, otherName] = [sayings[accused]?.name, sayings[other]?.name];
  if (name && otherName) return isOneName(name, otherName);
  return shapeOf(a.value, a.ulp, b.value, b.value).shape !== 'any';
};

const isOneName = (a: Name, b: Name): boolean =>
  a.text === b.text || (a.known && b.known && a.term === b.term && a.modifier === b.modifier);
