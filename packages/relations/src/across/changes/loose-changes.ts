import type { Equation } from '../../arithmetic/equation.js';
import { likeness } from '../../sayings/names.js';
import { type Column, isMoveColumn, type Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import { costs } from '../../search/costs.js';
import { entryAt, type Scene, type State, type Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, claim, resultsOf, seen } from '../claim.js';

/**
 * Changes and their rates that the search could not follow from their record, by two of the amounts told near them: what
 * was, and what it became (…129户，较上年增加17户，上年为112户). Seen where they tie: they may be of other amounts.
 */
export const looseChanges = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((change): Claim[] => {
    if (!moves.includes(change.column) || change.reason || read.has(change.index)) return [];
    if ((scene.figures[change.index]?.says ?? 0) <= costs.digit) return [];
    const near = nearOf(change, state, scene);
    const pairs = near.flatMap((level) =>
      near.flatMap((base) => (base === level ? [] : [[level, base] as const])),
    );
    const equations = [
      ...near.flatMap((level) => ofChange(change, level, scene)),
      ...pairs.slice(0, bounds.mostPairs).flatMap(([level, base]) => equationsOf(change, level, base, scene)),
    ];
    return seen(equations.flatMap((equation) => claim(scene, equation)));
  });
};

const moves: readonly Column[] = ['change', 'change-budget', 'growth', 'growth-budget', 'points'];

const levels: readonly Column[] = [...currentAmounts, 'prior'];

/** Amounts and rates near a change, before it or right behind, of a name that may be its own. */
const nearOf = (change: Saying, state: State, { sayings }: Scene): readonly Saying[] => {
  const name = change.name ?? entryAt(state, state.entryOf[change.index] ?? null)?.name ?? null;
  const behind = sayings
    .slice(change.index + 1, change.index + 1 + bounds.mostBehind)
    .filter((_, at, all) => all.slice(0, at + 1).every(({ mark }) => mark < 4));
  return [...toldBefore(change, sayings), ...behind].filter(
    (one) => isLevel(one) && likeness(one.name, name) !== 'other',
  );
};

const isLevel = ({ quantity, column }: Saying): boolean =>
  quantity?.kind === 'percent' ? column !== 'growth' && column !== 'growth-budget' : levels.includes(column);

/** 较年初预算减少1311.69万元，下降15.87%: the rate by the change right before it, and a level. */
const ofChange = (rate: Saying, level: Saying, { sayings }: Scene): Equation[] => {
  const change = sayings[rate.index - 1];
  if (
    !change ||
    !isMoveColumn(change.column) ||
    !rate.column.startsWith('growth') ||
    level.quantity?.kind === 'percent'
  )
    return [];
  return [
    {
      pattern: 'growth-of-change',
      formula: 'change-of-current',
      result: rate.index,
      terms: [change.index, level.index],
      signs: [rate.sign === -1 ? -1 : 1, 1],
    },
  ];
};

const equationsOf = (change: Saying, level: Saying, base: Saying, scene: Scene): Equation[] => {
  const [moved, now, before] = [change, level, base].map(({ index }) => scene.figures[index]);
  if (!moved || !now || !before || now.kind !== before.kind || before.value === 0) return [];
  const way = change.sign === -1 ? -1 : 1;
  const terms = [level.index, base.index];
  const isRate = change.column === 'growth' || change.column === 'growth-budget';
  if (isRate)
    return now.kind === 'percent'
      ? []
      : [{ pattern: 'growth-of-levels', formula: 'growth', result: change.index, terms, signs: [way, 1] }];
  const isOfRates = change.column === 'points' && now.kind === 'percent';
  if (moved.kind !== now.kind && !isOfRates) return [];
  const signs = way === 1 ? ([1, -1] as const) : ([-1, 1] as const);
  return [{ pattern: 'difference-of-levels', formula: 'sum', result: change.index, terms, signs }];
};
