import type { Quantity } from '@gouji/amounts';
import { costs } from './costs.js';

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

/** Digits that say something: all behind a point, and of a whole number those before its last zeros. */
const significant = ({ text }: Quantity, value: number, ulp: number): number => {
  const printed = String(Math.round(Math.abs(value) / ulp));
  let end = printed.length;
  if (!text.includes('.')) while (end > 1 && printed[end - 1] === '0') end -= 1;
  return end;
};

const kindOf = ({ kind, unit }: Quantity): string => (kind === 'count' ? `count:${unit}` : kind);

/** The weight of one printed figure. */
export const figureOf = (quantity: Quantity, ulp: number): Figure => {
  const value = quantity.value.toNumber();
  const digits = Math.min(costs.mostDigits, significant(quantity, value, ulp));
  return { value, ulp, says: digits * costs.digit, kind: kindOf(quantity) };
};

/**
 * The figures of one unit of text: a money figure without decimals beside figures of the same unit with decimals claims
 * their last place (2万元 beside 1.50万元), and one printed before says little when printed again.
 */
export const figuresOf = (quantities: readonly (Quantity | null)[]): (Figure | null)[] => {
  const finest = new Map<string, number>();
  for (const one of quantities) {
    if (one?.kind !== 'money') continue;
    finest.set(one.unit, Math.min(finest.get(one.unit) ?? Number.POSITIVE_INFINITY, one.ulp.toNumber()));
  }
  const seen = new Map<string, number>();
  return quantities.map((quantity) => {
    if (!quantity) return null;
    const own = quantity.ulp.toNumber();
    const isWhole = quantity.kind === 'money' && !quantity.text.includes('.');
    const ulp = isWhole ? Math.min(own, finest.get(quantity.unit) ?? own) : own;
    const figure = figureOf(quantity, ulp);
    const key = `${figure.kind} ${figure.value}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0
      ? figure
      : { ...figure, says: Math.min(figure.says, costs.again + Math.log(before + 1)) };
  });
};
