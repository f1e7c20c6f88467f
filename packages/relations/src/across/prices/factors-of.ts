import { linkLetters, yearMeasure, yuan } from '@gouji/lexicon';
import { countsFor, measureOf, ownWords, type Per } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import { isAverage, isForEach, isInExpression, isMeasure } from './prices.js';

/**
 * What may be the product. Of a rate: the first amount behind it, a total first; then the nearest before it. An average
 * is worked out of what is told already: of what is called as it is, else the nearest before it, a whole before its parts, then
 * those behind.
 */
export const productsOf = (
  stretch: readonly Saying[],
  price: Saying,
  sayings: readonly Saying[],
  parts: ReadonlySet<number>,
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
  if (!isAverage(price)) {
    const total = behind.filter(isSum).slice(0, 1);
    return [...new Set([...total, ...behind, ...before])].slice(0, bounds.mostProducts);
  }
  const called = calledAs(before, price);
  const wholes = before.filter(({ index }) => !parts.has(index));
  const sole = called.length === 1 ? called : [];
  const summed = behind.filter(isSum).slice(0, 1);
  return [...new Set([...sole, ...summed, ...wholes, ...before, ...behind])].slice(0, bounds.mostMeant);
};

/** Those that are called as an average is: by nothing but its noun, else with more before it. */
const calledAs = (amounts: readonly Saying[], average: Saying): readonly Saying[] => {
  const called = amounts.filter((one) => isCalledAs(one, average));
  const bare = called.filter(({ name }) => name !== null && ownWords(average).endsWith(name.text));
  return bare.length > 0 ? bare : called;
};

/** 公务用车运行维护费A万元，…平均每辆运行维护费B万元: a total whose name ends in what the average is of. */
export const isCalledAs = ({ name }: Saying, average: Saying): boolean => {
  const noun = nounBefore(average, bounds.shortestNoun);
  return noun.length === bounds.shortestNoun && name !== null && name.text.endsWith(noun);
};

export const isSum = ({ total, factor }: Saying): boolean => total || factor?.sums === true;

const isProductOf = (one: Saying, price: Saying): boolean => {
  if (price.quantity?.kind === 'money') return one.quantity?.kind === 'money';
  if (one.quantity?.kind !== 'count') return false;
  const [whole, each] = [measureOf(one.quantity.unit), measureOf(price.quantity?.unit ?? '')];
  // 12人，每人18个工作日，共216人日: what there is and how long, in one measure.
  // 36批次，每批8人次: but no number of what the price is for.
  const isOfBoth =
    whole.length > 1 &&
    each.endsWith(whole.slice(-1)) &&
    price.factor?.per.some(
      ({ row: { words, units } }) =>
        words.includes(whole.slice(0, -1)) && ![...words, ...units].includes(whole),
    ) === true;
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
  if (pers.length === 0) return { sets: areOfOne(numbers) ? [[...numbers]] : [], sole: true };
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

/** 在职85人、退休39人，…按在职人员每人2.4万元: whether the words of a price name what a number counts. */
const isNamedIn = (one: Saying, price: Saying): boolean => {
  const noun = nounBefore(one, 2);
  return noun.length === 2 && ownWords(price).includes(noun);
};

/** 62所，每所1台，单价1.35万元: one number, or one of several and what each of them has. */
const areOfOne = ([first, second, ...more]: readonly Saying[]): boolean => {
  if (!first || !second) return first !== undefined;
  const [per, ...others] = isForEach(second) ? (second.factor?.per ?? []) : [];
  return more.length === 0 && others.length === 0 && per !== undefined && doesCount(first, per);
};

type Rank = (one: Saying, per: Per | undefined) => number;

/**
 * What tells of two numbers that count the same which is meant: one that the price's words name, one by itself before one for each, of an average the
 * whole before its parts, then its side, its depth, its word.
 */
const ranking =
  (price: Saying, parts: ReadonlySet<number>): Rank =>
  (one, per) => {
    const measure = measureOf(one.quantity?.unit ?? '');
    const doubts = [
      !isNamedIn(one, price),
      isForEach(one),
      isAverage(price) && parts.has(one.index),
      one.index > price.index,
      one.depth > price.depth,
      !per?.row.words.includes(measure),
      // 甲A万亩、乙B万亩，合计C万亩，每亩D元: what was just added up.
      !(isSum(one) && parts.has(one.index - 1)),
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
    const own = isForEach(one) ? (one.factor?.per ?? []) : [];
    // 月均1900人，每人每月1800元，12个月: by the month both.
    const further = own.filter(({ row }) => !row.time || !rest.some((other) => other.row === row));
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
export const sharesNoun = (price: Saying, total: Saying): boolean => {
  const noun = nounBefore(price, 2);
  return noun.length === 2 && (total.factor?.before ?? '').includes(noun);
};

/** The last letters of the noun before a figure. */
const nounBefore = ({ factor }: Saying, letters: number): string => {
  const words = factor?.before ?? '';
  let end = words.length;
  while (end > 0 && linkLetters.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(Math.max(0, end - letters), end);
};
