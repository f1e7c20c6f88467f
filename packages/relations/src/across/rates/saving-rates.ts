import { savingRateNames } from '@gouji/lexicon';
import { says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { budgets } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, claim, resultsOf } from '../claim.js';
import { isPlain } from '../plain.js';

/**
 * 最高限价960万元，中标价849.6万元，下浮率11.5%: a rate of what was saved, right behind what was spent, right behind what there was to
 * be spent.
 */
export const savingRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    if (rate.column !== 'growth-budget' || read.has(rate.index) || !says(rate, savingRateNames)) return [];
    const [spent, given] = [scene.sayings[rate.index - 1], scene.sayings[rate.index - 2]];
    if (!isAmount(spent) || !isAmount(given)) return [];
    if (spent.column !== 'level' || !budgets.includes(given.column)) return [];
    const isRow =
      rate.mark <= 2 && spent.mark <= 2 && [spent, rate].every(({ depth }) => depth === given.depth);
    const isLess = (scene.figures[spent.index]?.value ?? 0) < (scene.figures[given.index]?.value ?? 0);
    if (!isRow || !isLess) return [];
    return claim(scene, {
      pattern: 'growth-from-budget',
      formula: 'growth',
      result: rate.index,
      terms: [spent.index, given.index],
      signs: [-1, 1],
    });
  });
};

const isAmount = (one: Saying | undefined): one is Saying => one?.quantity?.kind === 'money' && isPlain(one);
