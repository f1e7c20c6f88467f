import { Decimal } from 'decimal.js';
import { type Edits, goneFigures, remaining } from './edits.js';
import type { Figure, Word } from './pieces.js';
import type { Formula, SignedFigure } from './relation.js';

/** Worth of one unit in the base unit (yuan, one, ratio). */
export const worth = (unit: string): Decimal => {
  if (unit === '%' || unit === '％' || unit.endsWith('个百分点')) return new Decimal('0.01');
  if (unit === '‰') return new Decimal('0.001');
  if (unit.startsWith('亿')) return new Decimal(100_000_000);
  if (unit.startsWith('万')) return new Decimal(10_000);
  return new Decimal(1);
};

interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * How far a figure may be from its last digit: half a place for what was rounded; a whole place where whatever
 * rounding or cutting could explain is to be left alone, which is how a slip is known to be none of these.
 */
export type Slack = 0.5 | 1;

const intervalOf = (figure: Figure, edits: Edits, slack: Slack): Interval => {
  const { digits, unit } = edits.figures.get(figure) ?? figure;
  const plain = digits.replaceAll(',', '');
  const places = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const counted = figure.meaning.role === 'count' && worth(unit).eq(1);
  const error = counted ? new Decimal(0) : new Decimal(10).pow(-places).times(worth(unit)).times(slack);
  const value = new Decimal(plain).times(worth(unit));
  return { low: value.minus(error), high: value.plus(error) };
};

const signAt = (sign: 1 | -1 | Word, edits: Edits): number =>
  typeof sign === 'number' ? sign : (edits.words.get(sign)?.sign ?? sign.sign);

/** The sign of a figure in an equation, as the words give it. */
export const termSign = ({ sign, negated }: SignedFigure, edits: Edits): 1 | -1 =>
  signAt(sign, edits) < 0 === (negated === true) ? 1 : -1;

const signed = (term: SignedFigure, edits: Edits, slack: Slack): Interval => {
  const { low, high } = intervalOf(term.figure, edits, slack);
  return termSign(term, edits) < 0 ? { low: high.neg(), high: low.neg() } : { low, high };
};

const total = (intervals: readonly Interval[]): Interval => ({
  low: intervals.reduce((sum, { low }) => sum.plus(low), new Decimal(0)),
  high: intervals.reduce((sum, { high }) => sum.plus(high), new Decimal(0)),
});

const meet = (one: Interval, other: Interval): boolean => one.low.lte(other.high) && other.low.lte(one.high);

/**
 * Quotients of sums are monotone in each figure, so their range is found at the corners. `undefined` where the
 * denominator can be nothing, so that the quotient can be anything; `'none'` where it is nothing or less throughout.
 */
const quotientRange = (
  numerator: readonly SignedFigure[],
  denominator: readonly SignedFigure[],
  edits: Edits,
  slack: Slack,
): Interval | 'none' | undefined => {
  const figures = [...new Set([...numerator, ...denominator].map(({ figure }) => figure))];
  let range: Interval | undefined;
  let positive = 0;
  for (let corner = 0; corner < 2 ** figures.length; corner += 1) {
    const at = new Map(
      figures.map((figure, index) => {
        const { low, high } = intervalOf(figure, edits, slack);
        return [figure, (corner >> index) % 2 === 0 ? low : high] as const;
      }),
    );
    const sumAt = (terms: readonly SignedFigure[]): Decimal =>
      terms.reduce(
        (sum, term) => sum.plus((at.get(term.figure) ?? new Decimal(0)).times(termSign(term, edits))),
        new Decimal(0),
      );
    const below = sumAt(denominator);
    if (below.lte(0)) continue;
    positive += 1;
    const value = sumAt(numerator).div(below);
    range = { low: Decimal.min(range?.low ?? value, value), high: Decimal.max(range?.high ?? value, value) };
  }
  if (positive === 0) return 'none';
  return positive === 2 ** figures.length ? range : undefined;
};

const product = (factors: readonly SignedFigure[], edits: Edits, slack: Slack): Interval =>
  factors
    .map((factor) => signed(factor, edits, slack))
    .reduce((one, other) => ({ low: one.low.times(other.low), high: one.high.times(other.high) }));

const stands = (left: Interval, right: Interval, says: number): boolean => {
  if (says > 0) return left.high.gt(right.low);
  if (says < 0) return left.low.lt(right.high);
  return meet(left, right);
};

/** Whether a choice of values behind the printed digits satisfies a formula. */
export const holds = (formula: Formula, edits: Edits, slack: Slack): boolean => {
  const at = (term: SignedFigure): Interval => signed(term, edits, slack);
  const gone = goneFigures(edits);
  const sumRange = (parts: readonly SignedFigure[]): Interval =>
    total(parts.filter(({ figure }) => !gone.has(figure)).map(at));
  switch (formula.op) {
    case 'sum': {
      const parts = sumRange(formula.parts);
      const result = at(formula.result);
      return formula.open === true ? parts.low.lte(result.high) : meet(parts, result);
    }
    case 'quotient': {
      const range = quotientRange(formula.numerator, formula.denominator, edits, slack);
      return range !== 'none' && (range === undefined || meet(range, at(formula.result)));
    }
    case 'product':
      return meet(product(formula.factors, edits, slack), at(formula.result));
    case 'same':
      return meet(at(formula.result), at(formula.of));
    case 'whole':
      return meet(sumRange(formula.parts), { low: new Decimal(1), high: new Decimal(1) });
    case 'list': {
      const { low } = at(formula.result);
      return low.eq(remaining(formula.series, edits).length);
    }
    case 'order': {
      const says = signAt(formula.word, edits);
      return stands(at(formula.left), at(formula.right), says);
    }
    case 'year':
      return !edits.years.has(formula.year);
    case 'trend': {
      const says = signAt(formula.word, edits);
      return formula.figures
        .slice(1)
        .every((figure, index) => stands(at(figure), at(formula.figures[index] as SignedFigure), says));
    }
  }
};
