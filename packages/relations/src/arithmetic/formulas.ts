import type { Equation, Formula } from './equation.js';
import type { Figure } from './figure.js';
import type { Range } from './ranges.js';

/** The products of each two, added up; of one left over nothing. */
const addProducts = (values: readonly number[]): number =>
  values.reduce((sum, value, at) => (at % 2 === 1 ? sum + value * (values[at - 1] ?? 0) : sum), 0);

/** What stands above the line of a ratio, and below it; null where nothing does. */
const sidesOf = (values: readonly number[], signs: readonly (1 | -1)[]): readonly [number, number | null] => {
  const sumOf = (sign: 1 | -1): number =>
    values.reduce((sum, value, at) => ((signs[at] ?? 1) === sign ? sum + value : sum), 0);
  return [sumOf(1), signs.includes(-1) ? sumOf(-1) : null];
};

/** What one of the terms of a ratio must be, with all others as printed. */
const solveRatio = (
  result: number,
  values: readonly number[],
  signs: readonly (1 | -1)[],
  at: number,
): number | null => {
  const rest = values.map((value, other) => (other === at ? 0 : value));
  const [above, below] = sidesOf(rest, signs);
  if (signs[at] === -1) return result === 0 ? null : above / result - (below ?? 0);
  return result * (below ?? values.length) - above;
};

/** What one of the terms of added products must be: what the others leave, by what it is multiplied with. */
const solveProducts = (result: number, values: readonly number[], at: number): number | null => {
  const isOdd = values.length % 2 === 1;
  const added = addProducts(values);
  if (isOdd && at === values.length - 1) return added === 0 ? null : result / added;
  const partner = values[at % 2 === 0 ? at + 1 : at - 1] ?? 0;
  const over = isOdd ? (values.at(-1) ?? 1) : 1;
  if (partner === 0 || over === 0) return null;
  return (result / over - added) / partner + (values[at] ?? 0);
};

export const compute = (formula: Formula, signs: readonly (1 | -1)[], values: readonly number[]): number => {
  const [first = 0, second = 0] = values;
  switch (formula) {
    case 'sum':
      return values.reduce((sum, value, at) => sum + value * (signs[at] ?? 1), 0);
    case 'product':
      return values.reduce((product, value) => product * value, 1);
    case 'products':
      return addProducts(values) * (values.length % 2 === 1 ? (values.at(-1) ?? 1) : 1);
    case 'ratio': {
      const [above, below] = sidesOf(values, signs);
      return above / (below ?? values.length);
    }
    case 'quotient':
      return (signs[1] ?? 1) * (first / second);
    case 'growth':
      return (signs[0] ?? 1) * (first / second - 1);
    case 'change-of-current':
      return first / (second - (signs[0] ?? 1) * first);
    case 'level-over-base':
      return first / (first - (signs[1] ?? 1) * second);
  }
};

/** What the terms of a sum come to as printed; a figure without a value counts nothing. */
export const summed = (
  { terms, signs }: Pick<Equation, 'terms' | 'signs'>,
  figures: readonly (Figure | null)[],
): number =>
  compute(
    'sum',
    signs,
    terms.map((term) => figures[term]?.value ?? 0),
  );

/** The ends of what the formula gives over the terms' ranges: each formula is monotone in each term. */
export const spread = (formula: Formula, signs: readonly (1 | -1)[], ranges: readonly Range[]): Range => {
  if (formula === 'sum') {
    let [low, high] = [0, 0];
    ranges.forEach((range, at) => {
      const sign = signs[at] ?? 1;
      low += sign === 1 ? range.low : -range.high;
      high += sign === 1 ? range.high : -range.low;
    });
    return { low, high };
  }
  // It rises with what is above the line, and falls with what is below.
  if (formula === 'ratio') {
    const end = (way: 1 | -1): number =>
      compute(
        formula,
        signs,
        ranges.map(({ low, high }, at) => ((signs[at] ?? 1) === way ? low : high)),
      );
    return { low: end(1), high: end(-1) };
  }
  // Of numbers and prices, all above nothing, it rises with each.
  if (formula === 'products')
    return {
      low: compute(
        formula,
        signs,
        ranges.map((range) => range.low),
      ),
      high: compute(
        formula,
        signs,
        ranges.map((range) => range.high),
      ),
    };
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let corner = 0; corner < 2 ** ranges.length; corner += 1) {
    const value = compute(
      formula,
      signs,
      ranges.map((range, at) => ((corner >> at) & 1 ? range.high : range.low)),
    );
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
};

/** What a term must be for the equation to hold with all others as printed; null where that has no answer. */
export const solve = (
  { formula, signs }: Equation,
  result: number,
  values: readonly number[],
  at: number,
): number | null => {
  const other = values[1 - at] ?? 0;
  const sign = signs[0] ?? 1;
  switch (formula) {
    case 'sum': {
      const rest = values.reduce(
        (sum, value, index) => (index === at ? sum : sum + value * (signs[index] ?? 1)),
        0,
      );
      return (result - rest) * (signs[at] ?? 1);
    }
    case 'product': {
      const rest = values.reduce((product, value, index) => (index === at ? product : product * value), 1);
      return rest === 0 ? null : result / rest;
    }
    case 'products':
      return solveProducts(result, values, at);
    case 'ratio':
      return solveRatio(result, values, signs, at);
    case 'quotient':
      if (at === 0) return result * other * (signs[1] ?? 1);
      return result === 0 ? null : other / result;
    case 'growth':
      return at === 0 ? other * (1 + sign * result) : other / (1 + sign * result);
    case 'change-of-current':
      if (at === 0) return (result * other) / (1 + sign * result);
      return result === 0 ? null : (other * (1 + sign * result)) / result;
    case 'level-over-base': {
      const left = (signs[1] ?? 1) * (1 - 1 / result);
      if (result === 0 || left === 0) return null;
      return at === 0 ? other / left : other * left;
    }
  }
};
