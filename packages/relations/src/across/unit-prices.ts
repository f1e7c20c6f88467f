import type { Saying } from '../sayings/saying.js';
import { currentAmounts } from '../search/common.js';
import { bounds } from '../search/costs.js';
import type { Scene, State, Taken } from '../search/state.js';
import { beginsBracket } from './before.js';
import { type Claim, certain, explained, isTied, productClaim, seen } from './claim.js';
import {
  factorsOf,
  isForEach,
  isInExpression,
  isSameKind,
  isSetByRule,
  productsOf,
  sharesNoun,
} from './factors-of.js';

/**
 * N个单位，每个M元，共计A元; 每人每月M元，N人，12个月，A元: numbers and what is given for each of them, with their product before
 * or behind, in one sentence. Of several products or sets of numbers the one that ties is meant; what the words leave no
 * doubt of is claimed where it breaks.
 */
export const unitPrices = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const { sayings } = scene;
  // A total that its parts come to is no product of something else.
  const added = new Set(
    found.flatMap(({ equation, weight }) =>
      equation.formula === 'sum' && weight.outcome === 'ties' ? [equation.result] : [],
    ),
  );
  return sayings.flatMap((price): Claim[] => {
    if (!isPrice(price, sayings)) return [];
    if (isBesideProduct(price, sayings)) return pricedInBracket(price, scene, added);
    const near = sentenceAround(price, sayings);
    const stretch = segmentAround(price, near);
    const rivals = near.filter((one) => one !== price && isForEach(one) && isSameKind(one, price));
    // 一档每人2000元、二档每人3000元: who gets which is not printed.
    if (rivals.some((rival) => stretch.includes(rival))) return [];
    // 一等奖3名，每名2万元；二等奖6名，每名1万元，共计12万元: the total is of both.
    if (rivals.some((rival) => productsOf(segmentAround(rival, near), rival, sayings).length === 0))
      return [];
    const beside = productsOf(stretch, price, sayings);
    const products = beside.length > 0 ? beside : productsOf(near, price, sayings);
    const [total] = products;
    if (!total || isOneOfSeveral(price, total, stretch)) return [];
    const { matched, sets } = factorsOf(price, stretch, near, products);
    const exact = isSetByRule(price) ? [price.index] : [];
    const ways = products.flatMap((product) =>
      sets.flatMap((set) => productClaim(scene, product, [...set, price], exact)),
    );
    const meant = ways.find(isTied);
    if (beside.length === 0 || !matched || added.has(total.index) || !isSure(price, total, matched))
      return seen(ways);
    return meant ? [meant] : certain(ways.slice(0, 1));
  });
};

/** 配套资金182.9万元（1000元/户）: a price that stands alone in a bracket right behind what it comes to. */
const isBesideProduct = (price: Saying, sayings: readonly Saying[]): boolean => {
  const [product, next] = [sayings[price.index - 1], sayings[price.index + 1]];
  return (
    beginsBracket(price) &&
    product !== undefined &&
    isSameKind(product, price) &&
    currentAmounts.includes(product.column) &&
    !isForEach(product) &&
    (next === undefined || next.depth < price.depth)
  );
};

/** The product of such a price and the number before it that counts what it is for; of several numbers none is sure. */
const pricedInBracket = (price: Saying, scene: Scene, added: ReadonlySet<number>): Claim[] => {
  const product = scene.sayings[price.index - 1];
  if (!product) return [];
  const before = sentenceAround(product, scene.sayings).filter(({ index }) => index < product.index);
  const { matched, sets } = factorsOf(price, before, before, [product]);
  const exact = isSetByRule(price) ? [price.index] : [];
  const ways = sets.flatMap((set) => productClaim(scene, product, [...set, price], exact));
  const isOne =
    matched?.length === 1 &&
    before.filter((one) => one.quantity?.unit === matched[0]?.quantity?.unit).length === 1;
  const isExact = [...(matched ?? []), price, product].every(({ quantity }) => quantity?.qualifier === null);
  return isOne && isExact && !added.has(product.index) ? certain(explained(ways.slice(0, 1))) : seen(ways);
};

/** An amount, or a number of people, given for each of several. */
const isPrice = (one: Saying, sayings: readonly Saying[]): boolean =>
  one.quantity !== null &&
  (one.quantity.kind === 'money' || one.quantity.kind === 'count') &&
  one.quantity.upper === null &&
  one.factor?.bound === false &&
  isForEach(one) &&
  !isInExpression(one, sayings);

/** The figures of a price's sentence that stand near it. */
const sentenceAround = ({ index }: Saying, sayings: readonly Saying[]): readonly Saying[] => {
  const near = bounds.mostBetweenFactors;
  let start = index;
  while (start > Math.max(0, index - near) && (sayings[start]?.mark ?? 5) < 4) start -= 1;
  let end = index + 1;
  while (end <= index + near && (sayings[end]?.mark ?? 5) < 4) end += 1;
  return sayings.slice(start, end).filter(({ quantity }) => quantity !== null);
};

/** Those between the semicolons around it. */
const segmentAround = (price: Saying, near: readonly Saying[]): readonly Saying[] => {
  const at = near.indexOf(price);
  let start = at;
  while (start > 0 && (near[start]?.mark ?? 3) < 3) start -= 1;
  let end = at + 1;
  while (end < near.length && (near[end]?.mark ?? 3) < 3) end += 1;
  return near.slice(start, end);
};

/** 每户1500元慰问金、300元物资，共计10.8万元: what each is given is more than the first amount. */
const isOneOfSeveral = (price: Saying, total: Saying, stretch: readonly Saying[]): boolean =>
  stretch.some(
    (other) =>
      other.index > price.index &&
      other.index < total.index &&
      isSameKind(other, price) &&
      other.quantity?.unit === price.quantity?.unit,
  );

/** Whether the words leave no doubt of what multiplies to what, and nothing is told roughly. */
const isSure = (price: Saying, total: Saying, factors: readonly Saying[]): boolean => {
  if ([...factors, price, total].some(({ quantity }) => quantity?.qualifier !== null)) return false;
  if (!factors.every((factor) => isStatedBefore(factor, price, total))) return false;
  // 人均支出1.5万元，在职人员30人，公用经费38万元: what the average is of must be the total.
  return (
    price.factor?.average === false ||
    factors.every(({ index }) => index < price.index) ||
    sharesNoun(price, total)
  );
};

/** A number behind both price and product takes no part, but for one in the product's bracket (115.2万元（12个月）). */
const isStatedBefore = (factor: Saying, price: Saying, total: Saying): boolean =>
  factor.index < Math.max(price.index, total.index) || factor.depth > total.depth;
