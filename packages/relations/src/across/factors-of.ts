import { linkLetters, perSigns, yearMeasure, yuan } from '@gouji/lexicon';
import { countsFor, type Per } from '../sayings/factors.js';
import type { Saying } from '../sayings/saying.js';
import { currentAmounts } from '../search/common.js';
import { bounds } from '../search/costs.js';

/** Whether a figure is what each of several has (每人1200元, 800元/人次). */
export const isForEach = ({ column, quantity, factor }: Saying): boolean =>
  column === 'each' ||
  (factor !== null &&
    currentAmounts.includes(column) &&
    (factor.per.length > 0 ||
      (quantity?.kind === 'money' && perSigns.some((sign) => factor.behind.startsWith(sign)))));

/** Whether a figure stands in a product that is written with signs, which is read off them. */
export const isInExpression = ({ index, factor }: Saying, sayings: readonly Saying[]): boolean =>
  factor?.sign === 'times' || sayings[index + 1]?.factor?.sign === 'times';

export const isSameKind = (a: Saying, b: Saying): boolean => a.quantity?.kind === b.quantity?.kind;

/** What may be the product: the first amount behind the price, a total first; then the nearest before it. */
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
      !isInExpression(one, sayings) &&
      isProductOf(one, price),
  );
  const behind = all.filter(({ index }) => index > price.index);
  const before = all.filter(({ index }) => index < price.index).reverse();
  const total = behind.filter(isSum).slice(0, 1);
  return [...new Set([...total, ...behind, ...before])].slice(0, bounds.mostProducts);
};

const isSum = ({ total, factor }: Saying): boolean => total || factor?.sums === true;

const isProductOf = (one: Saying, price: Saying): boolean => {
  if (price.quantity?.kind === 'money') return one.quantity?.kind === 'money';
  // 6期，每期50人，共300人次: people by people.
  return (
    one.quantity?.kind === 'count' &&
    isSum(one) &&
    one.quantity.unit.charAt(0) === price.quantity?.unit.charAt(0)
  );
};

/** The numbers that multiply with a price. */
export interface Factors {
  /** Those that count what the price is for; null where one of them is missing. */
  readonly matched: readonly Saying[] | null;
  /** What may be multiplied: those, else each number alone and all of them. */
  readonly sets: readonly (readonly Saying[])[];
}

/** The numbers that a price multiplies with, of those in its stretch between semicolons, else of those near. */
export const factorsOf = (
  price: Saying,
  stretch: readonly Saying[],
  near: readonly Saying[],
  products: readonly Saying[],
): Factors => {
  const isFactor = (one: Saying): boolean => isNumber(one, price) && !products.includes(one);
  const [close, all] = [stretch.filter(isFactor), near.filter(isFactor)];
  const numbers = close.length > 0 ? close : all;
  const matched = matchedWith(price, numbers) ?? matchedWith(price, all);
  const alone = numbers.map((number) => [number]);
  return { matched, sets: matched ? [matched] : numbers.length > 1 ? [...alone, numbers] : alone };
};

const isNumber = (one: Saying, price: Saying): boolean =>
  one !== price &&
  one.quantity?.kind === 'count' &&
  (one.column === 'level' || one.column === 'each') &&
  (!isForEach(one) || price.quantity?.kind === 'money');

/** One number for each thing that the price is for, the nearest before it, else behind it; null where one is missing. */
const matchedWith = (price: Saying, numbers: readonly Saying[]): Saying[] | null => {
  const before = numbers.filter(({ index }) => index < price.index).reverse();
  const sorted = [...before, ...numbers.filter(({ index }) => index > price.index)];
  const found: Saying[] = [];
  const pers = price.factor?.per ?? [];
  const open: Per[] = [...pers];
  for (let per = open.shift(); per; per = open.shift()) {
    const one = per;
    const number = sorted.find((other) => !found.includes(other) && doesCount(other, one));
    if (number) found.push(number);
    // 2辑，每辑1000册，每册45.5元: a number given for each of several again.
    if (number && isForEach(number)) open.push(...(number.factor?.per ?? []));
    // One year, one time: nothing to multiply with.
    if (!number && !per.row.words.includes(yearMeasure)) return null;
  }
  if (found.length > 0) return found;
  // 单价0.18万元: of the one number there is.
  return pers.length === 0 && numbers.length === 1 ? [...numbers] : null;
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
