import { yearMeasure } from '@gouji/lexicon';
import { paidWords } from '@gouji/lexicon/accounts/rates';
import { dueWords, ofPart, ofYear, summedPayments, yearParts } from '@gouji/lexicon/phrases/measures';
import { countsFor, says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, misprinted, productsClaim } from '../claim.js';
import { isSetByRule, isSum } from './factors-of.js';
import { areNamedAlike, isForEach, isMeasure, isPrice } from './prices.js';

/** One thing of a list: how many there are, and what each is given. */
interface Priced {
  readonly count: Saying;
  readonly price: Saying;
}

/**
 * 一等奖3名，每名2万元；二等奖6名，每名1万元，共计12万元; 甲档320人（每人每月100元）、乙档185人（每人每月80元），按12个月共…: things of several
 * prices, told in a row, and the amount behind them that all of them come to.
 */
export const pricedLists = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const { sayings } = scene;
  const added = new Set(
    found.flatMap(({ equation, weight }) =>
      equation.formula === 'sum' && weight.outcome === 'ties' ? [equation.result] : [],
    ),
  );
  const claims: Claim[] = [];
  for (let at = 0; at < sayings.length; ) {
    const beside = listFrom(sayings, at);
    const list = beside.length > 1 ? beside : rowsFrom(sayings, at);
    const end = at + Math.max(1, list.length * 2);
    if (list.length > 1 && isWhole(sayings, at)) claims.push(...totalOf(list, scene, end, added));
    at = end;
  }
  return claims;
};

/** The pairs of a number and its price that stand in a row from a figure on, all told the same way round. */
const listFrom = (sayings: readonly Saying[], start: number): Priced[] => {
  const list: Priced[] = [];
  for (let at = start; ; at += 2) {
    const pair = pairAt(sayings, at);
    const first = list[0];
    const isLike =
      !first || (pair !== null && isLikePrice(pair.price, first.price) && isBefore(pair) === isBefore(first));
    if (!pair || !isLike || (first && (sayings[at]?.mark ?? 5) >= 4)) return list;
    list.push(pair);
  }
};

/** 示范站5万元/个、标准站3万元/个，建成示范站28个、标准站16个: prices in a row, and behind them as many numbers of what has the same names. */
const rowsFrom = (sayings: readonly Saying[], start: number): Priced[] => {
  let end = start;
  while (
    end < sayings.length &&
    (end === start || (sayings[end]?.mark ?? 5) <= 3) &&
    isPrice(sayings[end] as Saying, sayings)
  )
    end += 1;
  const prices = sayings.slice(start, end);
  const counts = sayings.slice(end, end + prices.length);
  const list = prices.flatMap((price, at): Priced[] => {
    const count = counts[at];
    const pair = count && count.mark <= 3 && pairOf(count, price, sayings);
    return pair && areNamedAlike(count, price) ? [pair] : [];
  });
  return list.length === prices.length && prices.every(({ quantity }) => quantity?.kind === 'money')
    ? list
    : [];
};

/** Whether no other price stands before the list in its sentence: of what is told otherwise the total may be as well. */
const isWhole = (sayings: readonly Saying[], start: number): boolean => {
  for (let at = start; at > 0 && (sayings[at]?.mark ?? 5) < 4; at -= 1) {
    const before = sayings[at - 1];
    if (before?.quantity?.kind === 'money') return false;
  }
  return true;
};

const isBefore = ({ count, price }: Priced): boolean => count.index < price.index;

/** Both for one of the same, over the same time. */
const isLikePrice = (one: Saying, other: Saying): boolean =>
  one.quantity?.kind === other.quantity?.kind &&
  (one.factor?.per ?? []).filter(({ row }) => row.time).length ===
    (other.factor?.per ?? []).filter(({ row }) => row.time).length;

const pairAt = (sayings: readonly Saying[], at: number): Priced | null => {
  const [first, second] = [sayings[at], sayings[at + 1]];
  if (!first || !second || second.mark > 2) return null;
  return pairOf(first, second, sayings) ?? pairOf(second, first, sayings);
};

/** A price that stands beside the number of what it is for; 单价0.68万元 is for whatever is counted. */
const pairOf = (count: Saying, price: Saying, sayings: readonly Saying[]): Priced | null => {
  const { quantity, factor } = count;
  if (quantity?.kind !== 'count' || !factor || isForEach(count) || isMeasure(count) || isSum(count))
    return null;
  if (price.quantity?.kind !== 'money' || !isPrice(price, sayings)) return null;
  const things = (price.factor?.per ?? []).filter(({ row }) => !row.time);
  const [thing] = things;
  if (things.length > 1 || (thing && !countsFor(quantity.unit, factor, thing))) return null;
  return { count, price };
};

/** What a list comes to: the first amount behind it, over the months told with it, where the prices are by the month. */
const totalOf = (list: readonly Priced[], scene: Scene, end: number, added: ReadonlySet<number>): Claim[] => {
  const behind = scene.sayings
    .slice(end, end + bounds.mostBehindList)
    .filter(({ quantity }) => quantity !== null);
  const at = behind.findIndex(({ quantity }) => quantity?.kind === 'money');
  const total = behind[at];
  if (!total || isForEach(total) || isMeasure(total) || added.has(total.index)) return [];
  // 三类共…, of which two have a price.
  if (total.gathers !== null && total.gathers !== list.length) return [];
  if (total.column !== 'level' || behind.slice(0, at + 1).some(({ mark }) => mark === 5)) return [];
  const next = scene.sayings[total.index + 1];
  const span = spanOf(list, total, [...behind.slice(0, at), ...(next && next.opened > 0 ? [next] : [])]);
  if (!span) return [];
  if (!behind.slice(0, at).every((one) => one === span.saying || isOfList(one, list, scene))) return [];
  const figures = [...list.flatMap(({ count, price }) => [count, price]), total];
  if (figures.some(({ quantity }) => quantity?.qualifier !== null)) return [];
  const terms = [
    ...list.flatMap(({ count, price }) => [count.index, price.index]),
    ...(span.saying ? [span.saying.index] : []),
  ];
  const exact = list.flatMap(({ price }) => (isSetByRule(price) ? [price.index] : []));
  const claims = productsClaim(scene, total, terms, { exact, times: span.times });
  return isSaidTotal(total, list) ? certain(claims) : misprinted(claims);
};

/** Over how long the prices of a list are taken: a number of months, or so many times as a year has of them; null where it is not told. */
const spanOf = (
  list: readonly Priced[],
  total: Saying,
  near: readonly Saying[],
): { readonly saying: Saying | null; readonly times: number } | null => {
  const [time, ...more] = (list[0]?.price.factor?.per ?? []).filter(
    ({ row }) => row.time && !row.words.includes(yearMeasure),
  );
  if (!time) return { saying: null, times: 1 };
  if (more.length > 0) return null;
  const saying = near.find(
    ({ quantity, factor }) => quantity && factor && countsFor(quantity.unit, factor, time),
  );
  if (saying) return saying.quantity?.qualifier === null ? { saying, times: 1 } : null;
  if (says(total, ofPart)) return { saying: null, times: 1 };
  const part = yearParts.find(({ words }) => words.some((word) => time.row.words.includes(word)));
  return part && says(total, ofYear) ? { saying: null, times: part.times } : null;
};

/**
 * Whether a figure between a list and its total says nothing else: how many there are in all (两类共400户). 一等奖3项，每项20万元；二等奖8项，每项10万元；
 * 三等奖9项，共…: of one more the price is not told.
 */
const isOfList = (one: Saying, list: readonly Priced[], { figures }: Scene): boolean => {
  const value = figures[one.index]?.value;
  const counted = list.reduce((sum, { count }) => sum + (figures[count.index]?.value ?? 0), 0);
  return isSum(one) || (value === counted && one.mark >= 4) || value === list.length;
};

/** Whether words say that an amount is what all come to, and not what was paid of it; every price set by rule. */
const isSaidTotal = (total: Saying, list: readonly Priced[]): boolean =>
  (isSum(total) || says(total, dueWords)) &&
  !says(
    total,
    paidWords.filter((word) => !summedPayments.includes(word)),
  ) &&
  list.every(({ price }) => isSetByRule(price));
