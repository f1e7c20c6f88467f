import { grouped } from '@gouji/facts';
import type { Figure } from '../arithmetic/figure.js';
import { summed } from '../arithmetic/formulas.js';
import { likeness } from '../sayings/names.js';
import { bounds } from './bounds.js';
import { costs } from './costs.js';
import { amountOf, type Entry, type State, type Taken } from './state.js';

/** A list as it was read: its total, and its parts in their order. */
interface List {
  readonly total: Entry;
  readonly parts: readonly Entry[];
}

/**
 * Sums that lists told alike tell to be of some parts only (养老保险基金收入A，其中：保险费收入a，财政补贴收入b。医疗保险基金收入B，其中：保险费收入…): where
 * several of them, with as many parts and the same first, fall short of their totals, so may this one.
 */
export const withoutPartial = (
  taken: readonly Taken[],
  state: State,
  figures: readonly (Figure | null)[],
): readonly Taken[] => {
  const lists = listsIn(state);
  return taken.filter((one) => {
    const { result, pattern } = one.equation;
    if (one.weight.outcome !== 'violated' || pattern !== 'sum') return true;
    const own = lists.find(({ total }) => amountOf(total) === result);
    if (!own || !fallsShort(own, figures)) return true;
    const alike = lists.filter((list) => list !== own && isLike(list, own) && fallsShort(list, figures));
    return alike.length < bounds.fewestAlike;
  });
};

const listsIn = ({ entries }: State): readonly List[] =>
  [...grouped(entries, ({ under }) => under)].flatMap(([under, parts]) => {
    const total = under === null ? undefined : entries[under];
    return total ? [{ total, parts }] : [];
  });

const isLike = (a: List, b: List): boolean =>
  a.parts.length === b.parts.length &&
  likeness(a.parts[0]?.name ?? null, b.parts[0]?.name ?? null) === 'same';

/** What the parts of a list leave of its total, and what rounding may make of that; null where a part has no amount. */
const restOf = (
  { total, parts }: List,
  figures: readonly (Figure | null)[],
): { readonly rest: number; readonly error: number } | null => {
  const whole = figures[amountOf(total) ?? -1];
  const terms = parts.flatMap((part) => amountOf(part) ?? []);
  if (!whole || terms.length < parts.length) return null;
  const sum = summed({ terms, signs: terms.map(() => 1) }, figures);
  return { rest: whole.value - sum, error: (whole.ulp * (terms.length + 1)) / 2 };
};

const fallsShort = (list: List, figures: readonly (Figure | null)[]): boolean => {
  const left = restOf(list, figures);
  return left !== null && left.rest > left.error;
};

/**
 * By how much lists told alike that are all of their totals make it surer that this one is (2021年完成420万元，其中财政…、自筹…；2022年完成515万元，其中财政…、自筹…),
 * in nats.
 */
export const wholeByLikes = (
  { equation: { pattern, result } }: Taken,
  state: State,
  figures: readonly (Figure | null)[],
): number => {
  if (pattern !== 'sum') return 0;
  const lists = listsIn(state);
  const own = lists.find(({ total }) => amountOf(total) === result);
  if (!own || own.parts.length < 2) return 0;
  const alike = lists.filter((list) => list !== own && isLike(list, own));
  return alike.length >= bounds.fewestAlike && alike.every((list) => comesTo(list, figures))
    ? costs.cover.likes
    : 0;
};

const comesTo = (list: List, figures: readonly (Figure | null)[]): boolean => {
  const left = restOf(list, figures);
  return left !== null && Math.abs(left.rest) <= left.error;
};
