import type { Equation, Term, Truth } from '../../generate/truth.js';

/**
 * Works out from the printed text alone whether an equation of a generated text can hold. It shares no code with the
 * generator: whole numbers of its own reading, fractions instead of decimals, and the sum over all figures of a
 * quotient at once instead of its corners.
 */

/** A fraction with a positive denominator. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
}

const fraction = (over: bigint, under = 1n): Fraction => ({ over, under });
const add = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? fraction(a.over + b.over, a.under)
    : fraction(a.over * b.under + b.over * a.under, a.under * b.under);
const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
const negative = (a: Fraction): Fraction => fraction(-a.over, a.under);
const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const worths: readonly (readonly [ending: RegExp, worth: Fraction])[] = [
  [/^[%％]$|百分点$/u, fraction(1n, 100n)],
  [/^‰$/u, fraction(1n, 1000n)],
  [/^亿/u, fraction(100_000_000n)],
  [/^万/u, fraction(10_000n)],
];

const worthOf = (unit: string): Fraction => worths.find(([ending]) => ending.test(unit))?.[1] ?? fraction(1n);

/** How many last places a figure may be off. */
export type Width = 'rounded' | 'rounded or cut';

const rangeOf = (truth: Truth, { figure, sign }: Term, width: Width): Range => {
  const { span, unit, role } = truth.figures[figure] as Truth['figures'][number];
  const printed = /^-?[\d,]+(?:\.(\d+))?/u.exec(truth.text.slice(span.start, span.end));
  if (printed === null) throw new Error(`no number at ${span.start}`);
  const scale = 10n ** BigInt(printed[1]?.length ?? 0);
  const value = BigInt(printed[0].replace(/[,.]/gu, ''));
  const worth = worthOf(unit);
  const counted = role === 'count' && worth.over === 1n && worth.under === 1n;
  const off = counted ? fraction(0n) : width === 'rounded' ? fraction(1n, 2n * scale) : fraction(1n, scale);
  const low = times(add(fraction(value, scale), negative(off)), worth);
  const high = times(add(fraction(value, scale), off), worth);
  return sign < 0 ? { low: negative(high), high: negative(low) } : { low, high };
};

const summed = (ranges: readonly Range[]): Range =>
  ranges.reduce((all, one) => ({ low: add(all.low, one.low), high: add(all.high, one.high) }), {
    low: fraction(0n),
    high: fraction(0n),
  });

const overlap = (a: Range, b: Range): boolean => compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;

const byWord = (left: Range, right: Range, says: number): boolean =>
  says === 0
    ? overlap(left, right)
    : says > 0
      ? compare(left.high, right.low) > 0
      : compare(left.low, right.high) < 0;

/**
 * A quotient n ÷ d can be r exactly where n − r·d can be nought. For a fixed r that is a sum with one coefficient for
 * each figure (a figure that stands above and below has both), so its range is exact; as the sum falls in r, the two
 * ends of r's own range decide.
 */
const quotientHolds = (
  truth: Truth,
  equation: Extract<Equation, { op: 'quotient' }>,
  width: Width,
): boolean => {
  const result = rangeOf(truth, equation.result, width);
  const remainder = (r: Fraction): Range => {
    const coefficients = new Map<number, Fraction>();
    const gather = (terms: readonly Term[], factor: Fraction): void => {
      for (const { figure, sign } of terms) {
        const before = coefficients.get(figure) ?? fraction(0n);
        coefficients.set(figure, add(before, times(fraction(BigInt(sign)), factor)));
      }
    };
    gather(equation.numerator, fraction(1n));
    gather(equation.denominator, negative(r));
    return summed(
      [...coefficients].map(([figure, coefficient]) => {
        const range = rangeOf(truth, { figure, sign: 1 }, width);
        const ends = [times(range.low, coefficient), times(range.high, coefficient)] as const;
        return compare(ends[0], ends[1]) <= 0
          ? { low: ends[0], high: ends[1] }
          : { low: ends[1], high: ends[0] };
      }),
    );
  };
  const below = summed(equation.denominator.map((term) => rangeOf(truth, term, width)));
  if (compare(below.high, fraction(0n)) <= 0) return false;
  const atLow = remainder(result.low);
  const atHigh = remainder(result.high);
  return compare(atLow.high, fraction(0n)) >= 0 && compare(atHigh.low, fraction(0n)) <= 0;
};

const multiplied = (ranges: readonly Range[]): Range =>
  ranges.reduce((a, b) => ({ low: times(a.low, b.low), high: times(a.high, b.high) }));

/** Whether any values behind the printed digits satisfy the equation. */
export const canHold = (truth: Truth, equation: Equation, width: Width): boolean => {
  const at = (term: Term): Range => rangeOf(truth, term, width);
  const one: Range = { low: fraction(1n), high: fraction(1n) };
  switch (equation.op) {
    case 'sum': {
      const parts = summed(equation.parts.map(at));
      const result = at(equation.result);
      return equation.open === true ? compare(parts.low, result.high) <= 0 : overlap(parts, result);
    }
    case 'quotient':
      return quotientHolds(truth, equation, width);
    case 'product':
      return overlap(multiplied(equation.factors.map(at)), at(equation.result));
    case 'same':
      return overlap(at(equation.result), at(equation.of));
    case 'whole':
      return overlap(summed(equation.parts.map(at)), one);
    case 'list':
      return compare(at(equation.result).low, fraction(BigInt(equation.items.length))) === 0;
    case 'order':
      return byWord(at(equation.left), at(equation.right), equation.word.says);
    case 'trend':
      return equation.figures
        .slice(1)
        .every((figure, index) =>
          byWord(at(figure), at(equation.figures[index] as Term), equation.word.says),
        );
    case 'year':
      return truth.text.slice(equation.span.start, equation.span.end) === String(equation.year);
  }
};
