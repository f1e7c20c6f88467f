import { adjustmentRateNames } from '@gouji/lexicon/accounts/rates';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, claim, isTied, likeliest, resultsOf } from '../claim.js';
import { calledRate } from './rate-names.js';

/**
 * 年初预算3650万元，调整预算3978.5万元，预算调整率9.0%: how far the budget was adjusted, by the budget of the year's start; by what was
 * added or cut, where that is told, or by all that was, where that ties (追加A万元、调减B万元: both without their ways).
 */
export const adjustmentRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    const name = read.has(rate.index) ? null : calledRate(rate);
    if (name === null || !adjustmentRateNames.some((one) => name.endsWith(one))) return [];
    const near = toldBefore(rate, scene.sayings, 1).filter(({ quantity }) => quantity?.kind === 'money');
    const initial = near.find(({ column }) => column === 'initial' || column === 'budget');
    const adjusted = near.find(({ column }) => column === 'adjusted');
    const moves = near.filter(({ column }) => isMoveColumn(column));
    if (!initial) return [];
    const since = moves.filter(({ index }) => index > initial.index);
    const ways = [
      ...(adjusted ? byStages(rate, adjusted, initial, scene) : []),
      ...moves.slice(0, 1).flatMap((moved) => byMove(rate, moved, initial, scene)),
      ...(since.length > 1 ? byAll(rate, since, initial, scene).filter(isTied) : []),
    ];
    return certain(likeliest(ways));
  });
};

const byStages = (rate: Saying, adjusted: Saying, initial: Saying, scene: Scene): Claim[] => {
  const [after, before] = [
    scene.figures[adjusted.index]?.value ?? 0,
    scene.figures[initial.index]?.value ?? 0,
  ];
  return claim(scene, {
    pattern: 'growth-of-adjustment',
    formula: 'growth',
    result: rate.index,
    terms: [adjusted.index, initial.index],
    signs: [after < before ? -1 : 1, 1],
  });
};

const byMove = (rate: Saying, moved: Saying, initial: Saying, scene: Scene): Claim[] =>
  claim(scene, {
    pattern: 'growth-of-adjustment',
    formula: 'quotient',
    result: rate.index,
    terms: [moved.index, initial.index],
    signs: [1, 1],
  });

const byAll = (rate: Saying, moves: readonly Saying[], initial: Saying, scene: Scene): Claim[] =>
  claim(scene, {
    pattern: 'growth-of-adjustment',
    formula: 'ratio',
    result: rate.index,
    terms: [...moves.map(({ index }) => index), initial.index],
    signs: [...moves.map(() => 1 as const), -1],
  });
