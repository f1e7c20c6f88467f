import type { Fact } from '@gouji/facts';
import type { Check } from '../arithmetic/check.js';
import type { Equation } from '../schema.js';
import { figureText, nameOf, numberOf, numbersOf } from './wording.js';

/** A check as an equation that can be shown: each figure as printed, the numbers in the unit of the result. */
export const equationOf = (check: Check): Equation => ({
  formula: check.reading.formula,
  ...(check.reading.times === undefined ? {} : { times: check.reading.times }),
  ...numbersOf(check),
  terms: check.reading.terms.map((term, index) => ({
    sign: check.reading.signs[index] ?? 1,
    ...shown(term),
  })),
  result: shown(check.result),
});

const shown = (fact: Fact): Equation['result'] => ({
  label: nameOf(fact),
  text: figureText(fact),
  ...numberOf(fact),
  span: fact.quantity.span,
});
