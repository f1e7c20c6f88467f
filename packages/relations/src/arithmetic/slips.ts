import { costs } from '../search/costs.js';
import type { Figure } from './figure.js';

/** How a printed figure differs from the right one. */
export type SlipShape =
  | 'unit'
  | 'point'
  | 'digit'
  | 'swap'
  | 'dropped'
  | 'doubled'
  | 'near'
  | 'sign'
  | 'base'
  | 'copied'
  | 'inverse'
  | 'zero'
  | 'any';

export interface ShapedSlip {
  readonly shape: SlipShape;
  readonly cost: number;
  /** So many figures would do that one of them is a slip away by chance, unless it is the likeliest story all the same. */
  readonly loose?: true;
}

const units = [1e4, 1e-4, 1e8, 1e-8, 100, 0.01];
const points = [10, 0.1, 100, 0.01];
const mostCandidates = 24;
const nearby = 3;

const close = (a: number, b: number, within: number): boolean => Math.abs(a - b) <= within;

const digitsDiffering = (a: string, b: string): number => {
  let differing = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) differing += 1;
  return differing;
};

const isSwap = (a: string, b: string): boolean => {
  for (let at = 0; at + 1 < a.length; at += 1) {
    if (a[at] !== b[at])
      return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  }
  return false;
};

/** Whether `shorter` is `longer` with one digit left out. */
const isDropped = (shorter: string, longer: string): boolean => {
  if (shorter.length + 1 !== longer.length) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  return shorter.slice(at) === longer.slice(at + 1);
};

const shapeOfDigits = (printed: string, right: string): ShapedSlip | null => {
  const { slip } = costs;
  if (printed.length === right.length) {
    if (digitsDiffering(printed, right) === 1)
      return { shape: 'digit', cost: slip.digit + Math.log(printed.length * 9) };
    if (isSwap(printed, right))
      return { shape: 'swap', cost: slip.swap + Math.log(Math.max(1, printed.length - 1)) };
  }
  if (isDropped(printed, right))
    return { shape: 'dropped', cost: slip.dropped + Math.log(right.length * 10) };
  if (isDropped(right, printed)) return { shape: 'doubled', cost: slip.doubled + Math.log(right.length) };
  return null;
};

const spliced = (digits: string, at: number, cut: number, put: string): number =>
  Number(digits.slice(0, at) + put + digits.slice(at + cut));

const numerals = [...'0123456789'];

/** Numbers that digits are one slip away from: a digit for another, two that changed places, one dropped, one too many. */
const slipsAwayFrom = (digits: string): readonly number[] => {
  const places = [...digits].map((_, at) => at);
  return [
    ...places.flatMap((at) => numerals.map((one) => spliced(digits, at, 1, one))),
    ...places.slice(1).map((at) => spliced(digits, at - 1, 2, `${digits[at]}${digits[at - 1]}`)),
    ...[...places, digits.length].flatMap((at) => numerals.map((one) => spliced(digits, at, 0, one))),
    ...places.map((at) => spliced(digits, at, 1, '')),
  ];
};

/** The likeliest slip from digits to any of very many numbers. */
const looseShape = (digits: string, first: number, last: number): ShapedSlip | null => {
  let best: ShapedSlip | null = null;
  for (const right of slipsAwayFrom(digits)) {
    const shape = right >= first && right <= last ? shapeOfDigits(digits, String(right)) : null;
    if (shape && (best === null || shape.cost < best.cost)) best = { ...shape, loose: true };
  }
  return best;
};

/**
 * Whether a slip of the pen leads from a figure to any value of a range, whatever else would: a digit for another, two that changed
 * places, one dropped or too many, the point moved.
 */
export const mayBeSlip = ({ value, ulp }: Figure, low: number, high: number): boolean => {
  const digits = String(Math.round(Math.abs(value) / ulp));
  return (
    looseShape(digits, Math.max(1, low / ulp), high / ulp) !== null ||
    points.some((factor) => low <= Math.abs(value) * factor && Math.abs(value) * factor <= high)
  );
};

/**
 * The likeliest slip by which `printed` stands for a value between `low` and `high`.
 *
 * @param printed the figure as printed, `ulp` the worth of its last digit
 */
export const shapeOf = (printed: number, ulp: number, low: number, high: number): ShapedSlip => {
  const { slip } = costs;
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  let best: ShapedSlip = { shape: 'any', cost: Number.POSITIVE_INFINITY };
  const take = (one: ShapedSlip | null): void => {
    if (one && one.cost < best.cost) best = one;
  };
  const within = half + ulp / 2;
  // How many figures would do: each makes it likelier that one of them is a slip away by chance.
  const wide = (last: number): number => Math.log(1 + (high - low) / last);
  if (middle !== 0 && printed !== 0) {
    for (const factor of units)
      if (close(printed * factor, middle, half + (ulp * factor) / 2))
        take({ shape: 'unit', cost: slip.unit + Math.log(2) + wide(ulp * factor) });
    for (const factor of points)
      if (close(printed * factor, middle, half + (ulp * factor) / 2))
        take({ shape: 'point', cost: slip.point + Math.log(4) + wide(ulp * factor) });
    if (close(-printed, middle, within)) take({ shape: 'sign', cost: slip.sign + wide(ulp) });
  }
  if (middle > 0) {
    const first = Math.ceil(low / ulp - 1e-6);
    const last = Math.floor(high / ulp + 1e-6);
    const candidates = last - first + 1;
    const nearest = Math.round(middle / ulp);
    const text = String(Math.round(printed / ulp));
    const isOne = candidates > mostCandidates || candidates < 1;
    // Beyond what a number holds to the last digit the digits of two figures are not to be told apart.
    const rights = Number.isSafeInteger(Math.max(last, nearest))
      ? Array.from({ length: isOne ? 1 : candidates }, (_, at) => (isOne ? nearest : first) + at)
      : [];
    for (const right of rights) {
      // Nothing is no amount with a digit mistyped, nor is an amount nothing mistyped.
      const shape = printed === 0 || right === 0 ? null : shapeOfDigits(text, String(right));
      if (shape) take({ ...shape, cost: shape.cost + wide(ulp) });
    }
    const loose =
      candidates > mostCandidates && printed !== 0 && Number.isSafeInteger(last)
        ? looseShape(text, Math.max(1, first), last)
        : null;
    if (loose) take({ ...loose, cost: loose.cost + wide(ulp) });
    if (close(printed, middle, half + nearby * ulp))
      take({ shape: 'near', cost: slip.near + Math.log(2 * nearby) + wide(ulp) });
  }
  return best;
};
