import type { Saying } from '../sayings/saying.js';
import { aside, plus } from './common.js';
import { costs } from './costs.js';
import type { Equation } from './equation.js';
import { type Entry, entryAt, type Scene, type State, take } from './state.js';
import { targetsFor } from './targets.js';

/** What is said in words of an account and its budget, or of a year and the one before it. */
export const verdictMoves = (state: State, saying: Saying, scene: Scene): State[] => {
  const none = plus(aside(state, saying), costs.unread.verdict);
  const made = targetsFor(state, saying).flatMap(({ id, cost }) => {
    const entry = entryAt(state, id);
    const equation = entry && verdictEquation(entry, saying);
    if (!equation) return [];
    const from = aside(state, saying);
    const taken = take(from, scene, equation, true);
    return taken === from ? [] : [plus(taken, cost)];
  });
  return [none, ...made];
};

const verdictEquation = ({ columns }: Entry, saying: Saying): Equation | null => {
  const budget = columns.initial ?? columns.budget ?? columns.adjusted;
  const base = saying.verdict === 'budget' ? budget : columns.prior;
  const level = columns.level;
  if (base !== undefined && level !== undefined)
    return { pattern: 'verdict', formula: 'sum', result: saying.index, terms: [level, base], signs: [1, -1] };
  return null;
};
