import { bounds } from '../search/bounds.js';
import { isNamed } from './names.js';
import { blank, type Saying } from './saying.js';

const amounts = new Set<Saying['column']>(['level', 'budget', 'initial', 'adjusted']);

/**
 * Parts of an amount that tell how many things they are for before the money for these (资金510万元，其中：5个村道路硬化310万元，3个村饮水
 * 200万元): the money is the part, with what the number's words say of it, and the number stands beside. A total told with such a
 * number of its own (共10个项目、510万元，其中…) has two measures, which a pass behind the search sets against each other. Linear.
 */
export const withNumbersBeside = (sayings: readonly Saying[]): Saying[] => {
  const made = [...sayings];
  for (let at = 1; at < made.length; at += 1) {
    const first = made[at];
    if (!first || !opens(first) || !isNumber(first) || !isTotal(made, at)) continue;
    at = Math.max(at, pairedFrom(made, at) - 1);
  }
  return made;
};

const opens = ({ parts, opened, colon, item }: Saying): boolean =>
  parts !== null || opened > 0 || colon || item !== null;

const isAmount = ({ column, quantity, reason }: Saying): boolean =>
  amounts.has(column) && quantity !== null && !reason;

const isNumber = (saying: Saying | undefined): saying is Saying =>
  saying?.quantity?.kind === 'count' && isAmount(saying) && !saying.total;

const isMoney = (saying: Saying | undefined): saying is Saying =>
  saying?.quantity?.kind === 'money' && isAmount(saying);

/** Money that no number of things is told with, outside of the brackets between it and its parts. */
const isTotal = (sayings: readonly Saying[], at: number): boolean => {
  const first = sayings[at];
  const depth = (first?.depth ?? 0) - (first?.opened ?? 0);
  const [before, total] = sayings
    .slice(0, at)
    .filter((one) => one.depth <= depth)
    .slice(-2);
  if (!total) return isMoney(before);
  if (!isMoney(total)) return false;
  return !(total.mark > 0 && total.mark <= 2 && before?.quantity?.kind === 'count' && isAmount(before));
};

/** Pairs numbers with the money behind them, part by part; gives where the parts end. */
const pairedFrom = (sayings: Saying[], from: number): number => {
  let at = from;
  while (at < sayings.length) {
    const first = sayings[at];
    if (!first || (at > from && (first.mark >= 4 || first.parts !== null))) break;
    if (isMoney(first) && isNamed(first.name) && at > from) {
      at += 1;
      continue;
    }
    const to = moneyFor(sayings, at);
    if (to === null) break;
    const money = sayings[to] as Saying;
    const { mark, colon, item, parts, grouped, opened } = first;
    sayings[to] = {
      ...money,
      ...{ mark, colon, item, parts, grouped },
      opened: opened + money.opened,
      total: money.total && money.mark > 0,
      name: isNamed(first.name) ? first.name : money.name,
      topic: first.topic,
    };
    for (let one = at; one < to; one += 1) {
      const { parts, item, colon, grouped, opened } = blank;
      sayings[one] = {
        ...(sayings[one] as Saying),
        ...{ parts, item, colon, grouped, opened },
        beside: true,
      };
    }
    at = to + 1;
  }
  return at;
};

/** The money that numbers of things are told with: in their clause, or behind it without a name of its own. */
const moneyFor = (sayings: readonly Saying[], at: number): number | null => {
  let to = at;
  while (to - at < bounds.mostNumbers && isNumber(sayings[to]) && (to === at || isNear(sayings[to]))) to += 1;
  const money = sayings[to];
  if (to === at || !isMoney(money) || !isNear(money) || money.gathered) return null;
  return money.mark === 0 || !isNamed(money.name) ? to : null;
};

const isNear = (saying: Saying | undefined): boolean =>
  saying !== undefined &&
  saying.mark <= 2 &&
  saying.parts === null &&
  saying.opened === 0 &&
  saying.item === null;
