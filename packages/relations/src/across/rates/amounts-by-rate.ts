import {
  byWords,
  interestRates,
  interests,
  keptWords,
  principals,
  wholeYear,
  workedWords,
} from '@gouji/lexicon';
import { ofParticle } from '@gouji/lexicon/particles';
import { instalments } from '@gouji/lexicon/products';
import { ownWords, says } from '../../sayings/factors.js';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, explained, probable, productClaim } from '../claim.js';
import { isMeasure } from '../prices/prices.js';

/**
 * 结算价856万元，按3%预留质保金25.68万元; 本金1200万元，年利率3.5%，全年付息42万元: a percentage set by rule, the amount before it that it is of,
 * and the amount behind it that it comes to. A slip of the pen is claimed; any other difference may be of another base.
 */
export const amountsByRate = (_: State, scene: Scene): Claim[] =>
  scene.sayings.flatMap((rate): Claim[] => {
    if (rate.quantity?.kind !== 'percent' || isMeasure(rate)) return [];
    const worked = workedOut(rate, scene);
    const [base, result] = worked ?? keptBy(rate, scene) ?? interestAt(rate, scene) ?? [];
    if (!base || !result) return [];
    if ([base, rate, result].some(({ quantity, run }) => quantity?.qualifier !== null || run)) return [];
    const claims = productClaim(scene, result, [base, rate], { exact: [rate.index] });
    return worked ? probable(claims) : explained(claims);
  });

/**
 * 缴费预算A万元，按缴费基数B万元的P%测算: what is worked out by a rate of a base, where nothing else is said of the rate. Of what base and rate
 * are, the words leave no doubt.
 */
const workedOut = (rate: Saying, { sayings }: Scene): readonly [Saying, Saying] | null => {
  const [result, base] = sayings.slice(Math.max(0, rate.index - 2), rate.index);
  if (!isAmount(result) || !isAmount(base) || base.mark === 0 || base.mark > 2 || rate.mark > 0) return null;
  const isBased = byWords.some((word) => ownWords(base).trim().startsWith(word));
  const isOf = ownWords(rate).trim() === ofParticle && workedWords.includes(rate.factor?.behind.trim() ?? '');
  return isBased && isOf ? [base, result] : null;
};

const isAmount = (one: Saying | undefined): one is Saying =>
  one?.quantity?.kind === 'money' && currentAmounts.includes(one.column) && !isMeasure(one);

/** What is kept back by a rate, right behind it, of the amount right before it. */
const keptBy = (rate: Saying, { sayings }: Scene): readonly [Saying, Saying] | null => {
  const [base, result] = [sayings[rate.index - 1], sayings[rate.index + 1]];
  if (!byWords.includes(ownWords(rate).trim()) || !isKeptAmount(result)) return null;
  // 按3%扣下质保金: what is named is set by a rate, however it is put.
  const isKept = says(result, keptWords) || (result.mark === 0 && says(result, instalments));
  return isKept && isAmount(base) && rate.mark <= 2 && result.mark <= 2 ? [base, result] : null;
};

/** 按10%的比例压减248万元: what is taken off is a change as well. */
const isKeptAmount = (one: Saying | undefined): one is Saying =>
  one?.quantity?.kind === 'money' &&
  (currentAmounts.includes(one.column) || isMoveColumn(one.column)) &&
  !isMeasure(one);

/** A whole year's interest, in the sentence of the rate and of what is owed, where it is the only one. */
const interestAt = (rate: Saying, { sayings }: Scene): readonly [Saying, Saying] | null => {
  if (!interestRates.some((word) => ownWords(rate).endsWith(word)) || rate.mark > 2) return null;
  const base = toldBefore(rate, sayings).find(isAmount);
  if (!base || !says(base, principals)) return null;
  const behind = sayings.slice(rate.index + 1, rate.index + 1 + bounds.mostBetweenFactors);
  const stop = behind.findIndex(({ mark, quantity }) => mark > 2 || quantity?.kind === 'percent');
  const result = (stop < 0 ? behind : behind.slice(0, stop)).find(
    ({ quantity }) => quantity?.kind === 'money',
  );
  if (!isAmount(result) || !says(result, interests)) return null;
  const between = sayings.slice(base.index + 1, result.index + 1).map(({ factor }) => factor?.before ?? '');
  return wholeYear.some((word) => between.join('').includes(word)) ? [base, result] : null;
};
