import { format, type Quantity } from '@gouji/amounts';
import { Decimal } from 'decimal.js';
import type { Figure } from '../arithmetic/printed.js';

/**
 * The ways in which people mistype a figure, the smaller slip first; `base`: a rate divided by the wrong year;
 * `recomputed`: no slip of the hand, but a rate that follows from its amounts.
 */
export type SlipKind = 'unit' | 'base' | 'digit' | 'swap' | 'point' | 'dropped' | 'doubled' | 'recomputed';

/** A figure as it may have been meant, and what slip would have made it the printed one. */
export interface Slip {
  readonly kind: SlipKind;
  readonly cost: number;
  /** As it would be printed, in the manner of the figure replaced. */
  readonly text: string;
  readonly figure: Figure;
}

const costs: Readonly<Record<SlipKind, number>> = {
  unit: 1,
  base: 1.5,
  digit: 2,
  swap: 2,
  point: 3,
  dropped: 3,
  doubled: 3,
  recomputed: 4,
};

const tenThousand = new Decimal(10_000);

/** Units that writers put for one another: 元 for 万元, 万元 for 亿元, and back; with what the value is multiplied by. */
const unitSlips: readonly { readonly from: string; readonly to: string; readonly factor: Decimal }[] = [
  { from: '元', to: '万元', factor: tenThousand },
  { from: '万元', to: '元', factor: tenThousand.pow(-1) },
  { from: '万元', to: '亿元', factor: tenThousand },
  { from: '亿元', to: '万元', factor: tenThousand.pow(-1) },
];

/** The figure with its unit changed as writers mistake it. */
export const unitVariants = (quantity: Quantity): Slip[] =>
  quantity.kind !== 'money'
    ? []
    : unitSlips
        .filter(({ from }) => from === quantity.unit && quantity.unitSpan === null)
        .map(({ from, to, factor }) => ({
          kind: 'unit' as const,
          // 万 is forgotten more often than added.
          cost: factor.gt(1) ? costs.unit : costs.unit + 0.5,
          text: quantity.text.slice(0, quantity.text.lastIndexOf(from)) + to,
          figure: {
            ...figureOf(quantity),
            value: quantity.value.times(factor),
            ulp: quantity.ulp.times(factor),
          },
        }));

const figureOf = ({ kind, value, ulp, qualifier, upper }: Quantity): Figure => ({
  kind,
  value,
  ulp,
  qualifier,
  upper,
});

/** Digits of a value at a precision, without sign and point: 343.3 at 0.1 → "3433". */
const digitsOf = (value: Decimal, ulp: Decimal): string => value.abs().div(ulp).toFixed(0);

/**
 * The slip that makes `wanted` (any value of an interval, at the printed precision) out of the printed figure; null where
 * one slip does not explain it.
 */
export const slipTo = (quantity: Quantity, wanted: Decimal): Slip | null => {
  if (wanted.isNegative() || quantity.value.isNegative() || quantity.value.isZero() || wanted.isZero())
    return null;
  const kind = slipBetween(digitsOf(quantity.value, quantity.ulp), digitsOf(wanted, quantity.ulp));
  return kind && slip(kind, quantity, wanted);
};

const slip = (kind: SlipKind, quantity: Quantity, value: Decimal): Slip => ({
  kind,
  cost: costs[kind],
  text: format(value, quantity),
  figure: { ...figureOf(quantity), value },
});

const slipBetween = (printed: string, meant: string): SlipKind | null => {
  if (printed === meant) return null;
  if (printed.length === meant.length) {
    const differing = [...printed].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
    const [first, second] = differing;
    if (differing.length === 1) return 'digit';
    const swapped =
      differing.length === 2 &&
      first !== undefined &&
      second === first + 1 &&
      printed[first] === meant[second] &&
      printed[second] === meant[first];
    return swapped ? 'swap' : null;
  }
  if (printed.length + 1 === meant.length) return isWithoutOne(meant, printed) ? 'dropped' : null;
  if (printed.length === meant.length + 1) return isWithoutOne(printed, meant) ? 'doubled' : null;
  return null;
};

/** Whether `shorter` is `longer` less one digit. */
const isWithoutOne = (longer: string, shorter: string): boolean => {
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(at);
};

/** The figure put right by computing it anew: `value` rounded to the digits printed. */
export const computedAnew = (kind: 'base' | 'recomputed', quantity: Quantity, value: Decimal): Slip =>
  slip(kind, quantity, value.div(quantity.ulp).round().times(quantity.ulp));

/** The figure with its point moved one or two places. */
export const pointVariants = (quantity: Quantity): Slip[] =>
  quantity.kind === 'count' || quantity.value.isZero()
    ? []
    : [10, 100, 0.1, 0.01].map((factor) => {
        const value = quantity.value.times(factor);
        const ulp = quantity.ulp.times(factor);
        return { ...slip('point', quantity, value), figure: { ...figureOf(quantity), value, ulp } };
      });
