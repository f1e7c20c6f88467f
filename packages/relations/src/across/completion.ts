import { likeness } from '../sayings/names.js';
import type { Entry, Scene, State, Taken } from '../search/state.js';
import { type Claim, claim } from './claim.js';

/** A rate of completion whose budget stands in a record of its own (…预算执行比例为80.13%。2014年…预算9605.80万元). */
export const completionElsewhere = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = new Set(found.map(({ equation }) => equation.result));
  return state.entries.flatMap((entry): Claim[] => {
    const { rate, level } = entry.columns;
    if (rate === undefined || level === undefined || budgetOf(entry) !== undefined || read.has(rate))
      return [];
    const others = state.entries.filter(
      (other) =>
        other !== entry &&
        other.columns.level === undefined &&
        budgetOf(other) !== undefined &&
        likeness(other.name, entry.name) === 'same' &&
        (other.year === null || entry.year === null || other.year === entry.year),
    );
    const budget = others[0] && others.length === 1 ? budgetOf(others[0]) : undefined;
    if (budget === undefined || scene.figures[budget]?.value === 0) return [];
    return claim(scene, {
      pattern: 'completion-rate',
      formula: 'quotient',
      result: rate,
      terms: [level, budget],
      signs: [1, 1],
    });
  });
};

const budgetOf = ({ columns }: Entry): number | undefined =>
  columns.budget ?? columns.initial ?? columns.adjusted;
