import { Decimal } from 'decimal.js';
import { addsUp } from '../../arithmetic/equation.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgets, currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { beginsBracket } from '../before.js';
import { type Claim, certain, explained, isTied, seen } from '../claim.js';
import {
  type Factors,
  factorsOf,
  isCalledAs,
  isSetByRule,
  isSum,
  productsOf,
  sharesNoun,
} from './factors-of.js';
import {
  isAverage,
  isForEach,
  isMeasure,
  isOver,
  isPrice,
  isRival,
  isSameKind,
  segmentAround,
  sentenceAround,
  sentencesAround,
} from './prices.js';
import { isToldRoughly, waysOf, yearlyClaims } from './yearly-prices.js';

/** What the search has added up: totals of which the parts are told, and what it took for parts. */
interface Added {
  readonly totals: ReadonlySet<number>;
  readonly parts: ReadonlySet<number>;
}

/**
 * N个单位，每个M元，共计A元; 每人每月M元，N人，12个月，A元; A元，N人次，人均M元: numbers and what is given for each of them, with
 * their product before or behind, in one sentence. Of several products or sets of numbers the one that ties is meant; what
 * the words leave no doubt of is claimed where it breaks.
 */
export const unitPrices = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const sums = found.filter(({ equation }) => equation.formula === 'sum');
  const added: Added = {
    // A total that its parts come to is no product of something else.
    totals: new Set(
      sums.flatMap(({ equation, weight }) => (weight.outcome === 'ties' ? [equation.result] : [])),
    ),
    parts: new Set(sums.flatMap(({ equation }) => (addsUp(equation) ? equation.terms : []))),
  };
  return scene.sayings.flatMap((price): Claim[] => {
    if (!isPrice(price, scene.sayings)) return [];
    return isBesideProduct(price, scene.sayings)
      ? pricedInBracket(price, scene, added)
      : pricedInSentence(price, scene, added);
  });
};

const pricedInSentence = (price: Saying, scene: Scene, added: Added): Claim[] => {
  const { sayings } = scene;
  const { parts } = added;
  const near = sentenceAround(price, sayings);
  const stretch = segmentAround(price, near);
  const rivals = near.filter((one) => isRival(one, price, sayings));
  // 一档每人2000元、二档每人3000元: who gets which is not printed.
  if (rivals.some((rival) => stretch.includes(rival))) return [];
  const over = stretch.find((one) => isOver(one, price) && isPrice(one, sayings));
  if (over) return pricedOver(over, price, scene, stretch, added);
  // 一等奖3名，每名2万元；二等奖6名，每名1万元，共计12万元: the total is of both.
  if (rivals.some((rival) => productsOf(segmentAround(rival, near), rival, sayings, parts).length === 0))
    return [];
  const beside = productsOf(stretch, price, sayings, parts);
  const told = beside.length > 0 ? beside : productsOf(near, price, sayings, parts);
  const bound = told.filter((one) => boundTo(one, sayings) !== null);
  const products = bound.length > 0 ? bound : told;
  const yearly = yearlyClaims(price, products, [stretch, near], scene, parts);
  if (yearly) return yearly;
  const factors = factorsOf(price, stretch, near, products, parts);
  if (isAverage(price) && (beside.length === 0 || !factors.matched))
    return averagedOverTwo(price, scene, added, beside);
  return judge({ price, products, factors, near, isClear: beside.length > 0 }, scene, added, stretch);
};

/** 接待86批次、540人次。支出4.32万元，人均80元: an average of which the sentence before tells the total or the number. */
const averagedOverTwo = (price: Saying, scene: Scene, added: Added, own: readonly Saying[]): Claim[] => {
  const near = sentencesAround(price, scene.sayings);
  if (near.some((one) => isRival(one, price, scene.sayings))) return [];
  const products = own.length > 0 ? own : productsOf(near, price, scene.sayings, added.parts);
  const stretch = segmentAround(price, sentenceAround(price, scene.sayings));
  const factors = factorsOf(price, stretch, near, products, added.parts);
  const claims = judge({ price, products, factors, near, isClear: false }, scene, added, near);
  // 人均藏书由A册提高到B册: its words are of what it was, and call no total.
  return price.reaches ? seen(claims) : claims;
};

/** A price with what it may come to and what may be multiplied with it. */
interface Offer {
  readonly price: Saying;
  readonly products: readonly Saying[];
  readonly factors: Factors;
  readonly near: readonly Saying[];
  readonly isClear: boolean;
}

/** What is claimed of an offer: the way that ties; where none does, what the words leave no doubt of. */
const judge = (
  { price, products, factors, near, isClear }: Offer,
  scene: Scene,
  added: Added,
  stretch: readonly Saying[],
): Claim[] => {
  const [total] = products;
  if (!total || isOneOfSeveral(price, total, stretch)) return [];
  const ways = waysOf(scene, price, products, factors.sets);
  const { matched, sole } = factors;
  // What a sum of prices comes to is no product of one; an average is of all, whatever it is made of.
  if (!matched || (added.totals.has(total.index) && !isAverage(price))) return seen(ways);
  const isCertain = isClear && isSure(price, total, matched);
  const meant = ways.find(isTied);
  if (meant) return isCertain ? [meant] : seen([meant]);
  const [likeliest] = ways;
  if (!likeliest || !sole || isToldRoughly([...matched, price, total])) return [];
  const kept = boundTo(total, scene.sayings);
  if (waysOf(scene, price, products, withoutOne(factors.sets, kept)).some(isTied)) return [];
  if (isRestTold(price, total, matched, near)) return [];
  if (isCertain && (price.quantity?.kind === 'money' || isSum(total))) return certain([likeliest]);
  return isAlone(price, products, added) ? explained([likeliest]) : [];
};

/** 人均2000元，每人每天400元，5天: what one comes to over the further measure. */
const pricedOver = (
  over: Saying,
  price: Saying,
  scene: Scene,
  stretch: readonly Saying[],
  { parts }: Added,
): Claim[] => {
  const factor = price.factor && { ...price.factor, per: price.factor.per.slice(1) };
  const { sets, sole } = factorsOf({ ...price, factor }, stretch, stretch, [over], parts);
  const ways = waysOf(scene, price, [over], sets);
  const meant = ways.find(isTied);
  if (meant) return [meant];
  return sole && !isToldRoughly([...(sets[0] ?? []), price, over]) ? certain(ways.slice(0, 1)) : [];
};

/** 每人每月1800元，12个月共41.04万元: the number that a total is told right behind, as what it comes to; null where none is. */
const boundTo = (total: Saying, sayings: readonly Saying[]): Saying | null => {
  const before = sayings[total.index - 1];
  const isNext = total.mark === 0 && total.opened + total.closed === 0 && isSum(total);
  return isNext && before?.quantity?.kind === 'count' ? before : null;
};

/** 3个月，每人每月24元，5620人次: those who came each month were counted each time; not so what the total is told right behind. */
const withoutOne = (sets: Factors['sets'], kept: Saying | null): Factors['sets'] =>
  sets.flatMap((set) =>
    set.length > 1
      ? set.flatMap((one, at) => (one === kept ? [] : [set.filter((_one, other) => other !== at)]))
      : [],
  );

/** 12座，平均每座18.5万元，总投资245.6万元（含管网23.6万元）: what the product falls short by is told beside it. */
const isRestTold = (
  price: Saying,
  total: Saying,
  factors: readonly Saying[],
  near: readonly Saying[],
): boolean => {
  const [each, whole] = [price.quantity, total.quantity];
  if (!each || !whole) return false;
  const times = factors.reduce((all, { quantity }) => all.times(quantity?.value ?? 1), new Decimal(1));
  const rest = whole.value.minus(times.times(each.value)).abs();
  const around = isSetByRule(price) ? whole.ulp : whole.ulp.plus(times.times(each.ulp).div(2));
  return near.some(
    (one) =>
      one !== total &&
      !isForEach(one) &&
      !isMeasure(one) &&
      one.quantity?.unit === whole.unit &&
      // What is no more than rounding tells of no rest.
      one.quantity.value.gt(around) &&
      one.quantity.value.minus(rest).abs().lte(around),
  );
};

/** An average that its sentence works out of one total alone; of few things any two numbers are alike. */
const isAlone = (price: Saying, products: readonly Saying[], { parts }: Added): boolean => {
  const [total, ...others] = products;
  const isMany = (total?.quantity?.value.toFixed(0).length ?? 0) >= bounds.fewestDigits;
  if (!total || total.mark === 1) return false;
  // 预算3万元，支出2.52万元，…人均90元: what was to be spent is told of what was.
  const rivals = others.filter(({ index, column }) => !parts.has(index) && !isBudgetOf(column, total));
  if (!isCalledAs(total, price) && rivals.length > 0) return false;
  return price.quantity?.kind === 'count' ? isMany : isAverage(price);
};

const isBudgetOf = (column: Saying['column'], total: Saying): boolean =>
  budgets.includes(column) && !budgets.includes(total.column);

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
const pricedInBracket = (price: Saying, scene: Scene, added: Added): Claim[] => {
  const product = scene.sayings[price.index - 1];
  if (!product) return [];
  // An average is of what a sentence before may have told.
  const near = (isAverage(price) ? sentencesAround : sentenceAround)(product, scene.sayings);
  const before = near.filter(({ index }) => index < product.index);
  const factors = factorsOf(price, before, before, [product], added.parts);
  const ways = waysOf(scene, price, [product], factors.sets);
  const { matched } = factors;
  const isOne =
    matched?.length === 1 &&
    before.filter((one) => one.quantity?.unit === matched[0]?.quantity?.unit && !added.parts.has(one.index))
      .length === 1;
  return isOne && !isToldRoughly([...matched, price, product]) && !added.totals.has(product.index)
    ? certain(explained(ways.slice(0, 1)))
    : seen(ways);
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

/** Whether the words leave no doubt of what multiplies to what. */
const isSure = (price: Saying, total: Saying, factors: readonly Saying[]): boolean => {
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
