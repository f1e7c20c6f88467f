import type { Check } from '../arithmetic/check.js';
import type { Equation } from '../schema.js';
import { figureText, nameOf, numbersOf } from './wording.js';

/** A check as an equation that can be shown: each term as printed, the numbers in the unit of the result. */
export const equationOf = (check: Check): Equation => ({
  formula: check.reading.formula,
  ...numbersOf(check),
  terms: check.reading.terms.map((term, index) => ({
    sign: check.reading.signs[index] ?? 1,
    label: nameOf(term),
    text: figureText(term),
    span: term.quantity.span,
  })),
});
