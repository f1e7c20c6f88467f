import type { Fact } from '@gouji/facts';
import type { Check } from '../arithmetic/check.js';
import type { Equation } from '../schema.js';
import { figureText, nameOf, numberOf, numbersOf } from './wording.js';

/** A check as an equation that can be shown: each figure as printed, the numbers in the unit of the result. */
export const equationOf = (check: Check): Equation => {
  const { unit, ...numbers } = numbersOf(check);
  const { formula, times, terms, signs } = check.reading;
  return {
    formula,
    unit,
    ...(times === undefined ? {} : { times }),
    terms: terms.map((term, index) => ({ sign: signs[index] ?? 1, ...shown(term) })),
    result: shown(check.result),
    ...numbers,
  };
};

const shown = (fact: Fact): Equation['result'] => ({
  label: nameOf(fact),
  text: figureText(fact),
  ...numberOf(fact),
  span: fact.quantity.span,
});
