import { ofYear, yearParts } from '@gouji/lexicon/phrases/measures';
import type { Equation } from '../../arithmetic/equation.js';
import { says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene } from '../../search/state.js';
import { type Claim, isTied, misprinted, productClaim } from '../claim.js';
import { type Factors, factorsOf, isSetByRule } from './factors-of.js';
import { isAverage } from './prices.js';

/** Every product of the numbers that may be meant with a price, the likeliest first. */
export const waysOf = (
  scene: Scene,
  price: Saying,
  products: readonly Saying[],
  sets: Factors['sets'],
  times?: number,
): Claim[] => {
  const read: Pick<Equation, 'exact' | 'times'> = {
    exact: isSetByRule(price) ? [price.index] : [],
    ...(times === undefined ? {} : { times }),
  };
  return products.flatMap((product) =>
    sets.flatMap((set) => {
      // 月均161人: so many on the average.
      const rounded = [...set, price].filter(isAverage).map(({ index }) => index);
      return productClaim(scene, product, [...set, price], { ...read, rounded });
    }),
  );
};

export const isToldRoughly = (figures: readonly Saying[]): boolean =>
  figures.some(({ quantity }) => quantity?.qualifier !== null);

/**
 * 每人每月2800元，45人，全年151.20万元: what a price by the month comes to over a whole year, where no number of months is told. Of those who came or
 * went in the year less was paid, so that only a slip of the pen is claimed; null where no such product is told.
 */
export const yearlyClaims = (
  price: Saying,
  [total]: readonly Saying[],
  [stretch, near]: readonly [readonly Saying[], readonly Saying[]],
  scene: Scene,
  parts: ReadonlySet<number>,
): Claim[] | null => {
  const { factor } = price;
  const [per, ...more] = (factor?.per ?? []).filter(({ row }) => row.time);
  const part = per && yearParts.find(({ words }) => words.some((word) => per.row.words.includes(word)));
  if (!factor || !total || !part || more.length > 0 || !says(total, ofYear)) return null;
  if (factorsOf(price, stretch, near, [total], parts).matched) return null;
  const once = { ...price, factor: { ...factor, per: factor.per.filter((one) => one !== per) } };
  const { matched, sole, sets } = factorsOf(once, stretch, near, [total], parts);
  if (!matched || !sole || isToldRoughly([...matched, price, total])) return null;
  const ways = waysOf(scene, price, [total], sets, part.times);
  const meant = ways.find(isTied);
  if (meant) return [meant];
  // 自7月起每人每月600元，40人，全年14.40万元: of a part of the year.
  if (waysOf(scene, price, [total], sets).some(isTied)) return [];
  const [first] = ways;
  const isTurned = first?.taken.weight.suspects.some(({ shape }) => shape === 'swap');
  return first && isTurned ? [first] : misprinted(ways.slice(0, 1));
};
