import type { Equation } from '../arithmetic/equation.js';
import { isSameAgain, neighbours, type Witnesses } from './witnesses.js';

/** 免学费的515人，…受助学生649人，…免学费支出103万元，人均2000元: the product with another number, or another price, than the one taken. */
export const productsOf = (equation: Equation, witnesses: Witnesses): Equation[] => {
  const { figures } = witnesses;
  const { result, terms } = equation;
  const near = neighbours(result, witnesses).filter((at) => !terms.includes(at));
  return terms.flatMap((replaced, place) =>
    near
      .filter((at) => figures[at]?.kind === figures[replaced]?.kind && !isSameAgain(replaced, at, witnesses))
      .map((at) => ({ ...equation, terms: terms.map((term, index) => (index === place ? at : term)) })),
  );
};
