import type { Fact, Reading, Relation } from '@gouji/facts';
import { countLabels } from '@gouji/lexicon/table-words';
import { Decimal } from 'decimal.js';
import { add, divide, exactly, type Interval, multiply, negate, subtract } from './interval.js';
import { type Figure, type Mode, magnitude, printedInterval } from './printed.js';

/** The figure that a fact counts with: its own, or the one that a repair would put there. */
export type FigureOf = (fact: Fact) => Figure;

export const asPrinted: FigureOf = (fact) => fact.quantity;

/** The figures taken for exact, to the last digit printed. */
export const asExact: FigureOf = (fact) => exact(fact.quantity);

/** A figure taken for exact. */
export const exact = (figure: Figure): Figure => ({ ...figure, ulp: zero });

const zero = new Decimal(0);
const one = exactly(new Decimal(1));
const zeroWide = exactly(zero);

const intervalOf = (fact: Fact, figureOf: FigureOf, mode: Mode): Interval | null => {
  const figure = figureOf(fact);
  return printedInterval(countsBySize(fact) ? magnitude(figure) : figure, mode);
};

/** Whether words say a figure's sign, so that its size alone counts: changes and their rates (减少5.52万元, 下降31.59%). */
export const countsBySize = ({ role }: Fact): boolean => role === 'change' || role === 'change-rate';

/**
 * A bare number of what no word says is counted may be an amount in a unit that its table does not print, rounded to its
 * last digit: a ratio of it is no surer than that. Sums of whole numbers stay what they are.
 */
const asRounded = ({ formula }: Reading, { quantity, metric }: Fact, figureOf: FigureOf): FigureOf =>
  formula !== 'sum' && quantity.kind === 'count' && quantity.unit === '' && !countLabels.test(metric.name)
    ? (fact) => ({ ...figureOf(fact), kind: 'money' })
    : figureOf;

const figureFor = ({ precision = [] }: Reading, term: Fact, figureOf: FigureOf): FigureOf => {
  const claimed = precision.find(({ fact }) => fact === term);
  if (!claimed) return figureOf;
  return (fact) => {
    const figure = (claimed.rounded ? asAverage : asFine)(figureOf(fact), claimed.ulp);
    return claimed.limit ? asLimit(figure) : figure;
  };
};

/** A number of things that is an average: rounded as an amount is, though it is printed whole. */
const asAverage = (figure: Figure): Figure => ({ ...figure, kind: 'money' });

/** 高于≥62%的目标值3.4个百分点: what a gap is measured from is the limit's own value. */
const asLimit = (figure: Figure): Figure =>
  figure.qualifier === 'at-least' || figure.qualifier === 'at-most' ? { ...figure, qualifier: null } : figure;

const asFine = (figure: Figure, ulp: Decimal): Figure => ({ ...figure, ulp: Decimal.min(figure.ulp, ulp) });

export const resultOf = (relation: Relation, reading: Reading): Fact => reading.result ?? relation.result;

/** The interval of what the result should be; null where a term has no value to compute with. */
export const compute = (reading: Reading, figureOf: FigureOf, mode: Mode): Interval | null => {
  if (reading.formula === 'items') return reading.items === null ? null : exactly(new Decimal(reading.items));
  const terms: Interval[] = [];
  for (const term of reading.terms) {
    const interval = intervalOf(term, asRounded(reading, term, figureFor(reading, term, figureOf)), mode);
    if (!interval) return null;
    terms.push(interval);
  }
  const once = combine(reading, terms);
  return once && reading.times !== undefined ? multiply(once, exactly(new Decimal(reading.times))) : once;
};

const combine = ({ formula, signs }: Reading, terms: readonly Interval[]): Interval | null => {
  const [first, second] = terms;
  if (!first) return null;
  switch (formula) {
    case 'sum':
      return terms.map((term, index) => (signs[index] === -1 ? negate(term) : term)).reduce(add);
    case 'product':
      return terms.reduce(multiply);
    case 'products':
      return addProducts(terms);
    case 'ratio':
      return ratioOf(terms, signs);
    case 'quotient':
      return signed(signs[1], second ? divide(first, second) : null);
    case 'change-of-current':
      return signed(signs[1], second ? changeOfCurrent(first, second, signs[0] ?? 1) : null);
    case 'level-over-base':
      return second ? levelOverBase(first, second, signs[1] ?? 1) : null;
    case 'growth': {
      const ratio = second ? divide(first, second) : null;
      return ratio && signed(signs[0], subtract(ratio, one));
    }
    default:
      return null;
  }
};

/** Each two multiplied and added up, times the last where one is left over. */
const addProducts = (terms: readonly Interval[]): Interval => {
  const pairs = terms.flatMap((term, at) => {
    const next = terms[at + 1];
    return at % 2 === 0 && next ? [multiply(term, next)] : [];
  });
  const added = pairs.reduce(add, zeroWide);
  const over = terms.length % 2 === 1 ? terms.at(-1) : undefined;
  return over ? multiply(added, over) : added;
};

/** What is above the line by what is below it; where nothing is, by how many there are. */
const ratioOf = (terms: readonly Interval[], signs: readonly (1 | -1)[]): Interval | null => {
  const above = terms.filter((_, at) => signs[at] !== -1).reduce(add, zeroWide);
  const below = terms.filter((_, at) => signs[at] === -1);
  return divide(above, below.length > 0 ? below.reduce(add) : exactly(new Decimal(terms.length)));
};

/** What one of the terms of a ratio must be: above the line what the others leave of the result times what is below, or the like. */
const solveRatio = (
  answer: Interval,
  terms: readonly Interval[],
  signs: readonly (1 | -1)[],
  at: number,
): Interval | null => {
  const side = (sign: 1 | -1): Interval[] =>
    terms.filter((_, other) => other !== at && (signs[other] === -1 ? -1 : 1) === sign);
  const [above, below] = [side(1), side(-1)];
  if (signs[at] === -1) {
    const whole = divide(above.reduce(add, zeroWide), answer);
    return whole && subtract(whole, below.reduce(add, zeroWide));
  }
  const under = below.length > 0 ? below.reduce(add) : exactly(new Decimal(terms.length));
  return subtract(multiply(answer, under), above.reduce(add, zeroWide));
};

/** What one of the terms of added products must be: what the others leave, by what it is multiplied with. */
const solveProducts = (answer: Interval, terms: readonly Interval[], at: number): Interval | null => {
  const over = terms.length % 2 === 1 ? terms.at(-1) : undefined;
  if (over && at === terms.length - 1) return divide(answer, addProducts(terms.slice(0, -1)));
  const partner = terms[at % 2 === 0 ? at + 1 : at - 1];
  const whole = over ? divide(answer, over) : answer;
  if (!whole || !partner) return null;
  const pair = at - (at % 2);
  const others = terms.filter((_, other) => other !== pair && other !== pair + 1 && terms[other] !== over);
  return divide(subtract(whole, addProducts(others)), partner);
};

/** d ÷ (L − s·d): rises with the change d and falls with the present level L, so its ends are at the ends of both. */
const changeOfCurrent = (change: Interval, level: Interval, sign: 1 | -1): Interval | null => {
  const baseAt = (d: Decimal, l: Decimal): Decimal => l.minus(d.times(sign));
  const least = baseAt(change.low, level.high);
  const most = baseAt(change.high, level.low);
  // More came in than there is: what was before would be less than nothing, and so is the rate.
  if (least.lt(0) && most.lt(0) && change.low.gt(0))
    return { low: change.low.div(most), high: change.high.div(least) };
  if (least.lte(0) || most.lte(0)) return null;
  return { low: change.low.div(least), high: change.high.div(most) };
};

/** L ÷ (L − s·d): falls or rises with L and with d throughout, so its ends are at corners of both. */
const levelOverBase = (level: Interval, change: Interval, sign: 1 | -1): Interval | null => {
  const values = [level.low, level.high].flatMap((l) =>
    [change.low, change.high].map((d) => ({ level: l, base: l.minus(d.times(sign)) })),
  );
  if (values.some(({ base }) => base.lte(0))) return null;
  const ratios = values.map(({ level: l, base }) => l.div(base));
  return { low: Decimal.min(...ratios), high: Decimal.max(...ratios) };
};

const signed = (sign: 1 | -1 | undefined, interval: Interval | null): Interval | null =>
  interval && (sign === -1 ? negate(interval) : interval);

/** The interval of the figure that the text states as the result. */
export const stated = (
  relation: Relation,
  reading: Reading,
  figureOf: FigureOf,
  mode: Mode,
): Interval | null => {
  const result = resultOf(relation, reading);
  return intervalOf(result, figureFor(reading, result, figureOf), mode);
};

/** The interval that `fact` must lie in for the equation to hold with every other figure as printed; null where that has no answer. */
export const solveFor = (
  relation: Relation,
  reading: Reading,
  fact: Fact,
  figureOf: FigureOf = asPrinted,
): Interval | null => {
  const result = resultOf(relation, reading);
  if (fact === result) return compute(reading, figureOf, 'rounded');
  const at = reading.terms.indexOf(fact);
  const whole = intervalOf(result, figureOf, 'rounded');
  const answer =
    whole && reading.times !== undefined ? divide(whole, exactly(new Decimal(reading.times))) : whole;
  if (at < 0 || !answer) return null;
  const others = reading.terms.map((term) => intervalOf(term, figureFor(reading, term, figureOf), 'rounded'));
  if (others.some((interval) => interval === null)) return null;
  const known = others.filter((interval) => interval !== null);
  const other = known[1 - at];
  switch (reading.formula) {
    case 'sum': {
      const rest = known
        .map((interval, index) => (reading.signs[index] === -1 ? negate(interval) : interval))
        .filter((_, index) => index !== at);
      const gap = rest.reduce((left, interval) => subtract(left, interval), answer);
      return reading.signs[at] === -1 ? negate(gap) : gap;
    }
    case 'product': {
      const rest = known.filter((_, index) => index !== at);
      return rest.reduce<Interval | null>((left, interval) => left && divide(left, interval), answer);
    }
    case 'products':
      return solveProducts(answer, known, at);
    case 'ratio':
      return solveRatio(answer, known, reading.signs, at);
    case 'quotient':
      if (!other || reading.signs[1] === -1) return null;
      return at === 0 ? multiply(answer, other) : divide(other, answer);
    case 'change-of-current': {
      if (!other || reading.signs[1] === -1) return null;
      const change = reading.signs[0] === -1 ? negate(answer) : answer;
      if (at === 0) return divide(multiply(answer, other), add(one, change));
      const base = divide(other, answer);
      return base && (reading.signs[0] === -1 ? subtract(base, other) : add(base, other));
    }
    case 'level-over-base': {
      // L = r·(L − s·d), so d = s·L·(1 − 1/r) and L = s·d ÷ (1 − 1/r).
      const inverse = divide(one, answer);
      const left = inverse && subtract(one, inverse);
      if (!other || !left) return null;
      const way = reading.signs[1] === -1 ? negate(left) : left;
      return at === 0 ? divide(other, way) : multiply(other, way);
    }
    case 'growth': {
      if (!other) return null;
      const factor = result.sign === -1 ? subtract(one, answer) : add(one, answer);
      return at === 0 ? multiply(other, factor) : divide(other, factor);
    }
    default:
      return null;
  }
};
