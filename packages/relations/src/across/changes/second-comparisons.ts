import type { Equation } from '../../arithmetic/equation.js';
import { isNamed, likeness } from '../../sayings/names.js';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, claim, explained, resultsOf } from '../claim.js';

/**
 * A change and its rate from one time where the amount's record holds those from another (支出62.07万元，比上年增加38.97万元，增长168.7%；
 * 比2019年减少24.87万元，下降28.6%): of the amount that the other comparison beside it was read of. What no slip explains may be of another.
 */
export const secondComparisons = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((change): Claim[] => {
    const growth = scene.sayings[change.index + 1];
    if (!growth || read.has(growth.index) || !isComparison(change, growth)) return [];
    const level = comparedBeside(change, scene, found);
    return level === null ? [] : certain(explained(claim(scene, ofLevel(change, growth, level))));
  });
};

const isComparison = (change: Saying, growth: Saying): boolean =>
  isMoveColumn(change.column) &&
  growth.column.startsWith('growth') &&
  change.base?.said === true &&
  !change.reason &&
  !growth.reason &&
  change.run === null &&
  growth.mark === 2 &&
  growth.name === null &&
  growth.sign === change.sign &&
  growth.sign !== 0 &&
  growth.base?.kind === change.base.kind;

const ofLevel = (change: Saying, growth: Saying, level: number): Equation => ({
  pattern: 'growth-of-change',
  formula: 'change-of-current',
  result: growth.index,
  terms: [change.index, level],
  signs: [change.sign === -1 ? -1 : 1, 1],
});

/**
 * The amount that the nearest comparison beside a change was read of, in its sentence or, where it begins one without a
 * name, in its paragraph: one that ties, and that the words between do not leave for another amount.
 */
export const comparedBeside = (
  change: Saying,
  { sayings, figures }: Scene,
  found: readonly Taken[],
): number | null => {
  const beside = found.filter(
    ({ equation, weight }) =>
      equation.formula === 'change-of-current' &&
      weight.outcome !== 'violated' &&
      equation.terms[0] !== change.index &&
      sayings[equation.terms[0] ?? -1]?.base?.said === true &&
      isTold(change, sayings[equation.terms[0] ?? -1], sayings[equation.terms[1] ?? -1], sayings),
  );
  const levels = new Set(beside.map(({ equation }) => equation.terms[1] ?? -1));
  const [level] = levels;
  return levels.size === 1 && level !== undefined && figures[level]?.kind === figures[change.index]?.kind
    ? level
    : null;
};

/** Whether a change can be of the amount that another is of: nothing between them speaks of another thing. */
const isTold = (
  change: Saying,
  other: Saying | undefined,
  level: Saying | undefined,
  sayings: readonly Saying[],
): boolean => {
  if (!other || !level || level.index >= Math.min(change.index, other.index)) return false;
  const own = isNamed(change.name) ? likeness(change.name, level.name) : 'same';
  if (own === 'other') return false;
  const between = sayings.slice(level.index + 1, Math.max(change.index, other.index) + 1);
  if (between.some(({ mark }) => mark >= 5)) return false;
  const sentences = between.filter(({ mark }) => mark >= 4);
  // Behind a full stop only what begins its sentence speaks of the amount before it, and not of a part of that.
  if (sentences.some((one) => one !== change && one !== other)) return false;
  const isLeft = between.some(
    (one) =>
      one.column === 'level' && one.mark < 4 && one.parts === null && one.depth === 0 && isNamed(one.name),
  );
  return !isLeft || (sentences.includes(change) && sentences.includes(other));
};
