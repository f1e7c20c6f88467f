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

/** The equations that a figure stands in, as their result or a term. */
export type Standing = (figure: number) => readonly Taken[];

/** Equations by the figures that stand in them, so that each accusation looks at those of its own figures alone. */
export const standingIn = (read: readonly Taken[]): Standing => {
  const found = new Map<number, Taken[]>();
  for (const one of read)
    for (const figure of new Set([one.equation.result, ...one.equation.terms])) {
      const own = found.get(figure);
      if (own) own.push(one);
      else found.set(figure, [one]);
    }
  return (figure) => found.get(figure) ?? [];
};

/** Whether figures all stand in an equation that ties already, of another result: what they say, they say of that. */
export const usedElsewhere = (read: Standing, result: number | null, members: readonly number[]): boolean =>
  read(members[0] ?? -1).some(
    ({ weight, seen, equation }) =>
      weight.outcome !== 'violated' &&
      !seen &&
      equation.result !== result &&
      members.every((at) => at === equation.result || equation.terms.includes(at)),
  );

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
