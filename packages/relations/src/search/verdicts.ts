import type { Equation } from '../arithmetic/equation.js';
import type { Saying } from '../sayings/saying.js';
import { aside, plus } from './common.js';
import { costs } from './costs.js';
import { take } from './price.js';
import { type Entry, entryAt, recentOf, type Scene, type State } from './state.js';
import { targetsFor } from './targets.js';

/**
 * What is said in words of an account and its budget (决算数大于预算数), or of a year and the one before it (与上年持平): of
 * the record in hand or a total above it. Of a record that lacks the figure it compares with, nothing can be said.
 */
export const verdictMoves = (state: State, saying: Saying, scene: Scene): State[] => {
  const from = aside(state, saying);
  const made = comparedBy(state, saying, scene).flatMap(({ entry, cost }) => {
    const equation = equationOf(entry, saying);
    if (!equation) return [plus(from, cost + costs.unread.joined)];
    const taken = take(from, scene, equation, true);
    return taken === from ? [] : [plus(taken, cost)];
  });
  return [plus(from, costs.unread.verdict), ...made];
};

interface Compared {
  readonly entry: Entry;
  readonly cost: number;
}

/**
 * The records that the words may be of. Where what is in hand has not both figures (预算A，决算B，完成率为P%。决算数小于预算数), the last of
 * the paragraph that has them is meant, unless another amount stands between (…增至390万元，人均标准3万元保持不变).
 */
const comparedBy = (state: State, saying: Saying, scene: Scene): Compared[] => {
  const near = targetsFor(state, saying).flatMap(({ id, cost }): Compared[] => {
    const entry = entryAt(state, id);
    return entry ? [{ entry, cost }] : [];
  });
  if (saying.name !== null || near.some(({ entry }) => equationOf(entry, saying))) return near;
  const last = recentOf(state).findLast(
    (entry) =>
      entry.paragraph === state.paragraph && equationOf(entry, saying) && isLastTold(entry, saying, scene),
  );
  return last ? [{ entry: last, cost: costs.join.afterStop }] : near;
};

const isLastTold = ({ columns }: Entry, { index }: Saying, { sayings }: Scene): boolean => {
  const between = sayings.slice(Math.max(...Object.values(columns)) + 1, index);
  // 最高额度由A万元提高到B万元。缴存比例5%至12%，没有变化: a sentence with figures of its own speaks of these.
  const own = between.findLastIndex(({ mark }) => mark >= 4);
  return between.every(
    ({ quantity }, at) =>
      quantity === null ||
      ((own < 0 || at < own) && (quantity.kind === 'percent' || quantity.kind === 'points')),
  );
};

const equationOf = ({ columns }: Entry, saying: Saying): Equation | null => {
  const base = saying.verdict === 'budget' ? budgetOf(columns, saying) : columns.prior;
  // 2025年预算A，上年预算B，与上年持平: where there is no account yet, the budgets are compared.
  const now = columns.level ?? (saying.verdict === 'prior' ? columns.budget : undefined);
  if (base === undefined || now === undefined) return null;
  return {
    pattern: 'verdict',
    formula: 'sum',
    result: saying.index,
    terms: [now, base],
    signs: [1, -1],
  };
};

/** The budget that the words name; the initial one where they name none. */
const budgetOf = (columns: Entry['columns'], { base }: Saying): number | undefined =>
  base?.stage === 'adjusted'
    ? (columns.adjusted ?? columns.budget)
    : (columns.initial ?? columns.budget ?? (base?.stage === 'initial' ? undefined : columns.adjusted));
