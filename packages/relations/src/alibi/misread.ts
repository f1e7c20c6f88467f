import { periodsOfYear } from '@gouji/lexicon/products';
import { type Equation, weigh } from '../search/equation.js';
import type { Taken } from '../search/state.js';
import type { Witnesses } from './witnesses.js';

/** 完成投资5,400万元，到位资金5,670万元，…: parts of which one is more than their whole. */
export const isBelowTerm = (
  { equation: { formula, result, terms, signs }, weight }: Taken,
  figures: Witnesses['figures'],
): boolean =>
  formula === 'sum' &&
  terms.length > 1 &&
  !signs.includes(-1) &&
  weight.slip?.shape === 'any' &&
  terms.some((term) => (figures[term]?.value ?? 0) > (figures[result]?.value ?? 0));

/** 拖拉机83台，…购机款1,070万元，占30%: things are no share of money. */
export const isOfTwoKinds = (
  { pattern, terms: [part = -1, whole = -1] }: Equation,
  figures: Witnesses['figures'],
): boolean => pattern === 'share' && figures[part]?.kind !== figures[whole]?.kind;

/** 480平方米，月租金每平方米35元，年租金20.16万元: what is left out is how many times a year it was paid. */
export const isOverPeriods = (equation: Equation, figures: Witnesses['figures']): boolean => {
  const result = figures[equation.result];
  if (equation.formula !== 'product' || !result) return false;
  return periodsOfYear.some((periods) => {
    const times = { ...result, value: result.value / periods, ulp: result.ulp / periods };
    return weigh(equation, figures, { at: equation.result, figure: times })?.outcome === 'ties';
  });
};

/** 资金918万元，…累计支付872.6万元，支付率95.05%: what is a share of one of its supposed parts is not their sum. */
export const isPartOfTerm = ({ formula, result, terms, signs }: Equation, read: readonly Taken[]): boolean =>
  formula === 'sum' &&
  !signs.includes(-1) &&
  read.some(
    ({
      weight,
      equation: {
        formula: other,
        terms: [part, whole],
      },
    }) =>
      weight.outcome === 'ties' &&
      other === 'quotient' &&
      part === result &&
      whole !== undefined &&
      terms.includes(whole),
  );

/** 共62.38万元，…公车费49.18万元，接待费13.20万元。两家合计28.84万元: parts that another total is made of are not this one's, where no slip explains it. */
export const isOfOtherTotal = ({ equation, weight }: Taken, read: readonly Taken[]): boolean =>
  equation.formula === 'sum' &&
  equation.terms.length > 1 &&
  weight.slip?.shape === 'any' &&
  read.some(
    ({ weight, seen, equation: { formula, terms } }) =>
      weight.outcome !== 'violated' &&
      !seen &&
      formula === 'sum' &&
      terms.length === equation.terms.length &&
      terms.every((term) => equation.terms.includes(term)),
  );
