import { accountHeads, netLetter } from '@gouji/lexicon';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, claim, likeliest, probable, resultsOf } from '../claim.js';
import { coreOf, type Step, stepsOf } from './held.js';

/**
 * 2022年末固定资产原值A。2023年末固定资产原值B。本年度固定资产增加C: two year-ends of an asset at cost and what it changed by, in
 * sentences of their own. Of several changes all lead from the one to the other, or one whose parts the others are.
 */
export const yearEnds = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const steps = stepsOf(scene.sayings).filter(({ saying }) => saying.quantity?.kind === 'money');
  return steps.flatMap((closing, at): Claim[] => {
    if (closing.point !== 'end' || closing.saying.column !== 'level' || read.has(closing.saying.index))
      return [];
    if (!isAtCost(closing.saying)) return [];
    const near = steps.slice(Math.max(0, at - bounds.mostMoves), at + bounds.mostMoves);
    const moves = near.filter((step) => isMoveOf(step, closing) && !read.has(step.saying.index));
    const sets = [moves, ...(moves.length > 1 ? moves.map((move) => [move]) : [])];
    const openings = near.filter((step) => isOpeningOf(step, closing));
    const ways = openings.flatMap((opening) =>
      sets.flatMap((set) => (set.length > 0 ? equation(opening, set, closing, scene) : [])),
    );
    return probable(likeliest(ways));
  });
};

const equation = (opening: Step, moves: readonly Step[], closing: Step, scene: Scene): Claim[] =>
  claim(scene, {
    pattern: 'roll-forward',
    formula: 'sum',
    result: closing.saying.index,
    terms: [opening, ...moves].map(({ saying }) => saying.index),
    signs: [1, ...moves.map(({ saying }) => (saying.sign === -1 ? (-1 as const) : (1 as const)))],
  });

/** What additions and disposals move: assets at cost. Net values (净值) move by depreciation as well. */
const isAtCost = (saying: Saying): boolean => {
  const name = saying.name?.text ?? '';
  return accountHeads.assets.some((word) => name.includes(word)) && !name.includes(netLetter);
};

const isMoveOf = ({ saying }: Step, { saying: closing }: Step): boolean => {
  const core = coreOf(saying);
  const isOfYear = saying.year === null || closing.year === null || saying.year === closing.year;
  return saying.column === 'change' && !saying.base?.said && coreOf(closing).startsWith(core) && isOfYear;
};

const isOpeningOf = ({ saying, point }: Step, { saying: closing }: Step): boolean => {
  if (saying === closing || saying.column !== 'level' || coreOf(saying) !== coreOf(closing)) return false;
  if (closing.year === null || saying.year === null) return point === 'start';
  return saying.year === (point === 'end' ? closing.year - 1 : point === 'start' ? closing.year : null);
};
