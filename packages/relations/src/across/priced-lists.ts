import { yearMeasure } from '@gouji/lexicon';
import { countsFor } from '../sayings/factors.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/costs.js';
import type { Scene, State, Taken } from '../search/state.js';
import { type Claim, claim, isTied } from './claim.js';
import { isSetByRule, isSum } from './factors-of.js';
import { isForEach, isMeasure, isPrice } from './prices.js';

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
    const list = listFrom(sayings, at);
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

/** What a list comes to: the first amount behind it, over the months that stand before that, where the prices are by the month. */
const totalOf = (list: readonly Priced[], scene: Scene, end: number, added: ReadonlySet<number>): Claim[] => {
  const { sayings } = scene;
  const behind = sayings.slice(end, end + bounds.mostBehindList).filter(({ quantity }) => quantity !== null);
  const at = behind.findIndex(({ quantity }) => quantity?.kind === 'money');
  const total = behind[at];
  if (!total || isForEach(total) || isMeasure(total) || added.has(total.index)) return [];
  if (total.column !== 'level' || behind.slice(0, at + 1).some(({ mark }) => mark === 5)) return [];
  const times = (list[0]?.price.factor?.per ?? []).filter(
    ({ row }) => row.time && !row.words.includes(yearMeasure),
  );
  const spans = times.map((time) =>
    behind
      .slice(0, at)
      .find(({ quantity, factor }) => quantity && factor && countsFor(quantity.unit, factor, time)),
  );
  // 一等奖3项，每项20万元；二等奖8项，每项10万元；三等奖9项，共…: of one more the price is not told.
  const isOfList = (one: Saying): boolean =>
    isSum(one) || spans.includes(one) || (total.gathered && one.index === total.index - 1);
  if (!behind.slice(0, at).every(isOfList)) return [];
  const figures = [...list.flatMap(({ count, price }) => [count, price]), total];
  if (spans.includes(undefined) || figures.some(({ quantity }) => quantity?.qualifier !== null)) return [];
  const over = spans.flatMap((span) => (span ? [span.index] : []));
  if (over.length > 1) return [];
  const terms = [...list.flatMap(({ count, price }) => [count.index, price.index]), ...over];
  const claims = claim(scene, {
    pattern: 'products',
    formula: 'products',
    result: total.index,
    terms,
    signs: terms.map(() => 1),
    exact: list.flatMap(({ price }) => (isSetByRule(price) ? [price.index] : [])),
  });
  // Of so many small numbers one is always a slip away: the total itself must look like one.
  return claims.filter(
    (one) =>
      isTied(one) ||
      one.taken.weight.suspects.some(({ at: suspect, shape }) => suspect === total.index && shape !== 'any'),
  );
};
