import { afterwards, beforehand } from '@gouji/lexicon/phrases/times';
import { says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, explained, growthClaim, resultsOf } from '../claim.js';
import { isPlain } from '../plain.js';

/**
 * 改造前能耗62千瓦时，改造后为55.8千瓦时，下降10%: a percentage right behind what a thing came to after something was done, right behind
 * what it came to before.
 */
export const beforeAndAfter = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    const isRate = rate.column === 'growth' && rate.quantity?.kind === 'percent' && rate.base === null;
    if (!isRate || rate.sign === 0 || rate.mark > 2 || !isPlain(rate) || read.has(rate.index)) return [];
    const [now, then] = [scene.sayings[rate.index - 1], scene.sayings[rate.index - 2]];
    if (!isLevel(now) || !isLevel(then) || now.mark > 2 || now.quantity?.unit !== then.quantity?.unit)
      return [];
    if ([now, then].some(({ depth }) => depth !== rate.depth)) return [];
    if (!says(now, afterwards) || says(now, beforehand) || !says(then, beforehand)) return [];
    return explained(growthClaim(scene, rate, now, then));
  });
};

const isLevel = (one: Saying | undefined): one is Saying =>
  one !== undefined &&
  isPlain(one) &&
  one.quantity?.kind !== 'percent' &&
  ['level', 'each', 'prior'].includes(one.column);
