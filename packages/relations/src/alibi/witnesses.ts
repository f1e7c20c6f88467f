import type { NamedRate } from '@gouji/lexicon';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/costs.js';
import type { Figure } from '../search/figure.js';
import type { Taken } from '../search/state.js';

/** What an alibi is looked for in. */
export interface Witnesses {
  readonly sayings: readonly Saying[];
  readonly figures: readonly (Figure | null)[];
  readonly rates: readonly NamedRate[];
}

/** Figures of the same paragraph, near the one accused. */
export const neighbours = (at: number, { sayings, figures }: Witnesses): number[] => {
  const within = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let index = at + step; Math.abs(index - at) <= bounds.alibiReach; index += step) {
      const later = sayings[step === 1 ? index : index + 1];
      if (!sayings[index] || !later || later.mark > 4) break;
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
