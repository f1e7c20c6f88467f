import { lengthUnits, sizeUnits, yuan } from '@gouji/lexicon';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State } from '../../search/state.js';
import { beginsBracket } from '../before.js';
import { type Claim, certain, productClaim } from '../claim.js';
import { chainsOf } from './chain.js';

/** 15个×2万元=30万元; 120人×30元/天×20天，合计7.2万元; 30万元（15个×2万元）: products written with signs. */
export const writtenProducts = (_: State, scene: Scene): Claim[] => {
  const { sayings } = scene;
  return chainsOf(sayings, 'times').flatMap(({ chain: factors, at, end }): Claim[] => {
    const result = factors.length > 1 ? resultOf(sayings, at, end) : null;
    // 3人×100元+2人×200元: a sum of products.
    const isAdded = sayings[at]?.factor?.sign === 'plus' || sayings[end]?.factor?.sign === 'plus';
    if (!result || isAdded || factors.length > bounds.mostFactors) return [];
    return doUnitsAgree(factors, result) ? certain(productClaim(scene, result, factors)) : [];
  });
};

/**
 * One amount of money among the factors makes money of the product, or the result has the unit yuan itself; lengths make
 * nothing but a length, an area or a volume (设备房1间（3.0m×3.0m） is as large as that).
 */
const doUnitsAgree = (factors: readonly Saying[], { quantity }: Saying): boolean => {
  const money = factors.filter((one) => one.quantity?.kind === 'money').length;
  if (quantity?.kind === 'money') return money === 1 || (money === 0 && quantity.unit === yuan);
  const isSize = factors.some((one) => lengthUnits.has(one.quantity?.unit ?? ''));
  return quantity?.kind === 'count' && money === 0 && (!isSize || sizeUnits.has(quantity.unit));
};

/** The product: behind = or a word of a total, or right before the bracket that works it out. */
const resultOf = (sayings: readonly Saying[], at: number, end: number): Saying | null => {
  const [first, next, before] = [sayings[at], sayings[end], sayings[at - 1]];
  if (next?.factor?.sign === 'equals' && next.mark < 3) return next;
  if (before?.quantity && first && beginsBracket(first)) return before;
  return next?.total && next.mark <= 2 ? next : null;
};
