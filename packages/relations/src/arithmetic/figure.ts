import type { Quantity } from '@gouji/amounts';
import { unitFamily } from '@gouji/facts';
import { isMoveColumn, type Saying } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';
import { costs } from '../search/costs.js';

/**
 * A figure as the search weighs it. Binary numbers serve for weighing alone: whether an equation holds is decided
 * afterwards, in decimals, by the audit.
 */
export interface Figure {
  readonly value: number;
  /** Worth of the last printed digit. */
  readonly ulp: number;
  /** What the figure says, in nats: its significant digits. */
  readonly says: number;
  /** `money`, `percent`, `points`, `count:人`… : figures of one kind can add up. */
  readonly kind: string;
}

/** Whether a figure has so many digits that it is hardly met by chance: of one or two a slip, or a tie, is always near. */
export const isTelling = (figure: Figure | null | undefined): boolean =>
  (figure?.says ?? 0) >= bounds.fewestDigits * costs.digit;

/** The point of decimals, of either width. */
const point = /[.．]/;

/** Digits that say something: all behind a point, and of a whole number those before its last zeros. */
const significant = ({ text }: Quantity, value: number, ulp: number): number => {
  const printed = String(Math.round(Math.abs(value) / ulp));
  let end = printed.length;
  if (!point.test(text)) while (end > 1 && printed[end - 1] === '0') end -= 1;
  return end;
};

const kindOf = ({ kind, unit }: Quantity): string => (kind === 'count' ? `count:${unitFamily(unit)}` : kind);

/** The weight of one printed figure. */
export const figureOf = (quantity: Quantity, ulp: number): Figure => {
  const value = quantity.value.toNumber();
  const digits = Math.min(costs.mostDigits, significant(quantity, value, ulp));
  return { value, ulp, says: digits * costs.digit, kind: kindOf(quantity) };
};

/** What is told together: a sentence, or the items of a list. */
const groupsOf = (sayings: readonly Saying[]): number[] => {
  let group = 0;
  return sayings.map(({ mark, item, parts, run }) => {
    // 。其中：A万元 goes on with the list; 。本年收入、支出分别为A、B万元 begins anew.
    if (mark >= 4 && item === null && (parts === null || run !== null)) group += 1;
    return group;
  });
};

/**
 * The figures of one unit of text: a money figure without decimals beside figures of the same unit with decimals claims
 * their last place where they are told together (2万元 beside 1.50万元), and one printed before says little when printed again.
 */
export const figuresOf = (sayings: readonly Saying[]): (Figure | null)[] => {
  const groups = groupsOf(sayings);
  const keyOf = ({ quantity }: Saying, at: number): string => `${groups[at]} ${quantity?.unit}`;
  const finest = new Map<string, number>();
  sayings.forEach((saying, at) => {
    if (saying.quantity?.kind !== 'money') return;
    const key = keyOf(saying, at);
    finest.set(key, Math.min(finest.get(key) ?? Number.POSITIVE_INFINITY, saying.quantity.ulp.toNumber()));
  });
  const seen = new Map<string, number>();
  return sayings.map((saying, at) => {
    const { quantity } = saying;
    if (!quantity) return null;
    const own = quantity.ulp.toNumber();
    const isWhole = quantity.kind === 'money' && !point.test(quantity.text);
    const ulp = isWhole ? Math.min(own, finest.get(keyOf(saying, at)) ?? own) : own;
    const printed = figureOf(quantity, ulp);
    // Its sign says which way an amount went, as a word would: it is in the saying.
    const figure = isMoveColumn(saying.column) ? { ...printed, value: Math.abs(printed.value) } : printed;
    const key = `${figure.kind} ${figure.value}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0
      ? figure
      : { ...figure, says: Math.min(figure.says, costs.again + Math.log(before + 1)) };
  });
};
