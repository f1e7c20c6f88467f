import { patterns } from '../patterns/index.js';
import type { Pattern } from '../patterns/pattern.js';
import type { Column, Saying } from '../sayings/saying.js';
import type { Equation } from './equation.js';
import { type Entry, priceOf, type Scene, type State, take } from './state.js';

/** The figures that a term of a pattern may be: a budget by the stage that the words name, or any that is printed. */
const candidates = ({ columns }: Entry, column: Column, stage: string): number[] => {
  if (column !== 'budget') return columns[column] === undefined ? [] : [columns[column]];
  const named = stage === 'initial' ? [columns.initial, columns.budget] : [columns.adjusted, columns.budget];
  const given = stage === 'any' ? [columns.budget, columns.adjusted, columns.initial] : named;
  const found = given.filter((at) => at !== undefined);
  return stage === 'any' ? found : found.slice(0, 1);
};

/** A change that names no base (预算数A，决算数B，增加C) may be from the budget beside it. */
const resultOf = (
  { result }: Pattern,
  { columns }: Entry,
  sayings: readonly Saying[],
): number | undefined => {
  const own = columns[result];
  if (own !== undefined || result !== 'change-budget' || columns.change === undefined) return own;
  return sayings[columns.change]?.base === null && columns.prior === undefined ? columns.change : undefined;
};

const equationsOf = (pattern: Pattern, entry: Entry, sayings: readonly Saying[]): Equation[] => {
  const result = resultOf(pattern, entry, sayings);
  if (result === undefined) return [];
  const saying = sayings[result];
  const stage = saying?.base?.stage ?? 'any';
  // An account that has a budget beside it is no change of that budget.
  if (pattern.terms[0] === 'budget' && entry.columns.level !== undefined) return [];
  const choices = pattern.terms.map((column) => candidates(entry, column, stage));
  if (choices.some((choice) => choice.length === 0)) return [];
  const [first = [], second = []] = choices;
  const way = saying?.sign ?? 1;
  return first.flatMap((a) =>
    second.flatMap((b): Equation[] => {
      if (a === b || a === result || b === result) return [];
      return (way === 0 ? ([1, -1] as const) : [way]).map((sign) => ({
        pattern: pattern.id,
        formula: pattern.formula,
        result,
        terms: [a, b],
        signs: signsOf(pattern, sign),
      }));
    }),
  );
};

const signsOf = ({ formula, sign }: Pattern, way: 1 | -1): readonly (1 | -1)[] => {
  if (sign === 'plain') return [1, 1];
  if (formula === 'sum') return way === 1 ? [1, -1] : [-1, 1];
  return formula === 'quotient' ? [1, 1] : [way, 1];
};

/**
 * Takes every equation that a new figure completes within its record; of several that could stand for one pattern
 * (budgets of two stages) the one that fits best.
 */
export const tie = (state: State, scene: Scene, id: number, column: Column): State => {
  const entry = state.entries[id];
  if (!entry) return state;
  let made = state;
  for (const pattern of patterns) {
    const isBudget = ['budget', 'initial', 'adjusted'].includes(column);
    const isUnsaid = column === 'change' && pattern.result === 'change-budget';
    if (
      pattern.result !== column &&
      !isUnsaid &&
      !pattern.terms.includes(column) &&
      !(isBudget && pattern.terms.includes('budget'))
    )
      continue;
    let best: { equation: Equation; cost: number } | null = null;
    for (const equation of equationsOf(pattern, entry, scene.sayings)) {
      const price = priceOf(made, scene, equation);
      if (price && (best === null || price.cost < best.cost)) best = { equation, cost: price.cost };
    }
    if (best) made = take(made, scene, best.equation, true);
  }
  return made;
};
