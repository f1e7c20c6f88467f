import { linkLetters, yearMeasure, yuan } from '@gouji/lexicon';
import { countsFor, measureOf, type Per } from '../sayings/factors.js';
import type { Saying } from '../sayings/saying.js';
import { currentAmounts } from '../search/common.js';
import { bounds } from '../search/costs.js';
import { isAverage, isForEach, isInExpression, isMeasure } from './prices.js';

/**
 * What may be the product. Of a rate: the first amount behind it, a total first; then the nearest before it. An average
 * is worked out of what is told already: the nearest before it, then those behind.
 */
export const productsOf = (
  stretch: readonly Saying[],
  price: Saying,
  sayings: readonly Saying[],
): readonly Saying[] => {
  const all = stretch.filter(
    (one) =>
      one !== price &&
      currentAmounts.includes(one.column) &&
      !isForEach(one) &&
      !isMeasure(one) &&
      !isInExpression(one, sayings) &&
      isProductOf(one, price),
  );
  // 总投资752万元（含征地32万元），单座成本45万元: what a bracket holds within is none that a price outside comes to.
  const outside = all.filter(({ depth }) => depth <= price.depth);
  const meant = outside.length > 0 ? outside : all;
  const behind = meant.filter(({ index }) => index > price.index);
  const before = meant.filter(({ index }) => index < price.index).reverse();
  const total = behind.filter(isSum).slice(0, 1);
  const rest = isAverage(price) ? [...before, ...behind] : [...behind, ...before];
  return [...new Set([...total, ...rest])].slice(0, bounds.mostProducts);
};

export const isSum = ({ total, factor }: Saying): boolean => total || factor?.sums === true;

const isProductOf = (one: Saying, price: Saying): boolean => {
  if (price.quantity?.kind === 'money') return one.quantity?.kind === 'money';
  if (one.quantity?.kind !== 'count') return false;
  const [whole, each] = [measureOf(one.quantity.unit), measureOf(price.quantity?.unit ?? '')];
  // 12人，每人18个工作日，共216人日: what there is and how long, in one measure.
  const isOfBoth =
    whole.length > 1 &&
    each.endsWith(whole.slice(-1)) &&
    price.factor?.per.some(({ row }) => row.words.includes(whole.slice(0, -1))) === true;
  // 6期，每期50人，共300人次: people by people.
  return isOfBoth || whole.charAt(0) === each.charAt(0);
};

/** The numbers that multiply with a price. */
export interface Factors {
  /** Those that count what the price is for; null where one of them is missing. */
  readonly matched: readonly Saying[] | null;
  /** Whether no other number may be meant as well as one of these. */
  readonly sole: boolean;
  /** What may be multiplied: those, then what else counts it, else each number alone and all of them. */
  readonly sets: readonly (readonly Saying[])[];
}

/** The numbers that a price multiplies with, of those in its stretch between semicolons, else of those near. */
export const factorsOf = (
  price: Saying,
  stretch: readonly Saying[],
  near: readonly Saying[],
  products: readonly Saying[],
  parts: ReadonlySet<number>,
): Factors => {
  const isFactor = (one: Saying): boolean => isNumber(one, price) && !products.includes(one);
  const [close, all] = [stretch.filter(isFactor), near.filter(isFactor)];
  const numbers = close.length > 0 ? close : all;
  const narrow = waysOf(price, numbers, parts);
  const { sets, sole } = narrow.sets.length > 0 ? narrow : waysOf(price, all, parts);
  const [matched] = sets;
  if (matched) return { matched, sole, sets };
  const alone = numbers.map((number) => [number]);
  return { matched: null, sole: false, sets: numbers.length > 1 ? [...alone, numbers] : alone };
};

const isNumber = (one: Saying, price: Saying): boolean =>
  one !== price &&
  one.quantity?.kind === 'count' &&
  (one.column === 'level' || one.column === 'each') &&
  !isMeasure(one) &&
  (!isForEach(one) || price.quantity?.kind === 'money');

/** The sets of numbers that count all that a price is for, the likeliest first. */
const waysOf = (
  price: Saying,
  numbers: readonly Saying[],
  parts: ReadonlySet<number>,
): Pick<Factors, 'sets' | 'sole'> => {
  const pers = price.factor?.per ?? [];
  // 单价0.18万元: of the one number there is.
  if (pers.length === 0) return { sets: numbers.length === 1 ? [[...numbers]] : [], sole: true };
  const rank = ranking(price, parts);
  const [first, ...others] = setsFor(pers, numbers, [], rank).slice(0, bounds.mostFactorSets);
  if (!first || first.length === 0) return { sets: [], sole: false };
  const isRivalled = (other: Saying | undefined, one: Saying, per: Per | undefined): boolean =>
    other !== undefined &&
    rank(other, per) === rank(one, per) &&
    other.quantity?.value.eq(one.quantity?.value ?? 0) === false;
  const sole = first.every((one, at) => !others.some((other) => isRivalled(other[at], one, pers[at])));
  return { sets: [first, ...others], sole };
};

type Rank = (one: Saying, per: Per | undefined) => number;

/**
 * What tells of two numbers that count the same which is meant: one by itself before one for each, of an average the
 * whole before its parts, then its side, its depth, its word.
 */
const ranking =
  (price: Saying, parts: ReadonlySet<number>): Rank =>
  (one, per) => {
    const measure = measureOf(one.quantity?.unit ?? '');
    const doubts = [
      isForEach(one),
      isAverage(price) && parts.has(one.index),
      one.index > price.index,
      one.depth > price.depth,
      !per?.row.words.includes(measure),
    ];
    return doubts.reduce((rank, doubt) => rank * 2 + (doubt ? 1 : 0), 0);
  };

const setsFor = (
  pers: readonly Per[],
  numbers: readonly Saying[],
  taken: readonly Saying[],
  rank: Rank,
): (readonly Saying[])[] => {
  const [per, ...rest] = pers;
  if (!per) return [taken];
  const counting = numbers.filter((one) => !taken.includes(one) && doesCount(one, per));
  // One year, one time: nothing to multiply with.
  if (counting.length === 0)
    return per.row.words.includes(yearMeasure) ? setsFor(rest, numbers, taken, rank) : [];
  // Of like ones the last: before a price that is the nearest.
  const ranked = [...counting].reverse().sort((a, b) => rank(a, per) - rank(b, per));
  return ranked.flatMap((one) => {
    // 2辑，每辑1000册，每册45.5元: a number given for each of several again.
    const further = isForEach(one) ? (one.factor?.per ?? []) : [];
    return setsFor([...rest, ...further], numbers, [...taken, one], rank);
  });
};

const doesCount = ({ quantity, factor }: Saying, per: Per): boolean =>
  quantity !== null && factor !== null && countsFor(quantity.unit, factor, per);

/** 每村5万元, 每人1200元: a rate of payment, exact to the yuan; averages and prices in 万元 with decimals are rounded. */
export const isSetByRule = ({ quantity, factor }: Saying): boolean =>
  quantity !== null &&
  factor !== null &&
  !factor.average &&
  (quantity.unit === yuan || (factor.each && quantity.ulp.gte(bounds.leastRate)));

/** Whether price and product share a noun (人均公用经费1.2万元…公用经费36万元): the last letters before the price. */
export const sharesNoun = ({ factor }: Saying, total: Saying): boolean => {
  const words = factor?.before ?? '';
  let end = words.length;
  while (end > 0 && linkLetters.includes(words.charAt(end - 1))) end -= 1;
  const noun = words.slice(Math.max(0, end - 2), end);
  return noun.length === 2 && (total.factor?.before ?? '').includes(noun);
};
