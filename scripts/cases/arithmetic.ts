import { Decimal } from 'decimal.js';

/**
 * Recomputes what a case says of its figures, without the engine: `931.24+117.12≠1058.36`, `130/(1530-130)=9.29%`,
 * `9.00-7.00=2.00`. The right side is a figure as printed. Equal: exactly, a quotient within the last digit, rounded
 * or cut. Unequal: so that no rounding explains it; whole numbers are exact.
 *
 * @returns whether the line is true
 * @throws Error where it cannot be read
 */
export const isTrue = (line: string): boolean => {
  const match =
    /^(?<left>[\d.()+\-*/]+)(?<sign>[=≠])(?<right>-?\d+(?:\.(?<places>\d+))?)(?<unit>[%‰]?)$/u.exec(line);
  if (!match?.groups) throw new Error(`not an equation: ${line}`);
  const { left = '', sign, right = '', places = '', unit = '' } = match.groups;
  const scale = { '%': 0.01, '‰': 0.001 }[unit] ?? 1;
  const lastDigit = new Decimal(10).pow(-places.length).times(scale);
  const gap = evaluate(left).minus(new Decimal(right).times(scale)).abs();
  if (left.includes('/')) return sign === '=' ? gap.lte(lastDigit) : gap.gte(lastDigit);
  if (sign === '=') return gap.isZero();
  return places === '' ? !gap.isZero() : gap.gt(lastDigit);
};

/** The value of sums, products and brackets, by recursive descent. */
const evaluate = (expression: string): Decimal => {
  const tokens = expression.match(/\d+(?:\.\d+)?|[()+\-*/]/g) ?? [];
  let at = 0;
  const factor = (): Decimal => {
    const token = tokens[at++];
    if (token === '-') return factor().negated();
    if (token !== '(') return new Decimal(token ?? Number.NaN);
    const inner = sum();
    at += 1;
    return inner;
  };
  const product = (): Decimal => {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/')
      value = tokens[at++] === '*' ? value.times(factor()) : value.div(factor());
    return value;
  };
  const sum = (): Decimal => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value.plus(product()) : value.minus(product());
    return value;
  };
  return sum();
};
