import { anyUnit } from '@gouji/lexicon/phrases/clauses';
import { bounds } from '../search/bounds.js';
import { costs } from '../search/costs.js';
import type { Equation, Formula, Weight } from './equation.js';
import type { Figure } from './figure.js';
import { compute, solve, spread } from './formulas.js';
import { type Range, rangeOf, slack } from './ranges.js';
import { likeliestSlip } from './suspects.js';

/** A figure read otherwise than it is printed. */
export interface Mended {
  readonly at: number;
  readonly figure: Figure;
}

/** 浓度由A毫克降至B毫克，…减少C升: counts of unlike things differ by nothing; nor does a number of things make an amount grow. */
const isOfUnlike = (
  { formula, signs }: Equation,
  { kind: own }: Figure,
  [first, ...others]: readonly Figure[],
): boolean => {
  if (growths.includes(formula)) return others.some(({ kind }) => kind !== first?.kind);
  const terms = first ? [first, ...others] : others;
  return (
    formula === 'sum' &&
    signs.includes(-1) &&
    isMeasured(own) &&
    terms.some(({ kind }) => isMeasured(kind) && kind !== own)
  );
};

/** Formulas by which one amount moved to another of its kind. */
const growths: readonly Formula[] = ['growth', 'change-of-current', 'level-over-base'];

const countOf = 'count:';

/** Whether a count is of a unit that says of what (not 个). */
const isMeasured = (kind: string): boolean => kind.startsWith(countOf) && kind !== countOf + anyUnit;

/** Whether an equation holds, and by how much its result may differ: what a slip would explain is not asked. */
export type Outcome = Pick<Weight, 'outcome' | 'width'>;

/** What the arithmetic of an equation comes to, before slips are looked for. */
interface Measured extends Outcome {
  readonly result: Figure;
  readonly terms: readonly Figure[];
  readonly printed: number;
  /** What the terms give; null where what the result is measured by is zero. */
  readonly given: Range | null;
}

const measure = (
  equation: Equation,
  figures: readonly (Figure | null)[],
  mended: Mended | undefined,
): Measured | null => {
  const figureAt = (at: number): Figure | null | undefined =>
    mended?.at === at ? mended.figure : figures[at];
  const result = figureAt(equation.result);
  const found = equation.terms.map(figureAt);
  if (!result || found.some((term) => !term)) return null;
  const terms = found.filter((term): term is Figure => term !== null && term !== undefined);
  if (isOfUnlike(equation, result, terms)) return null;
  // The words say the sign of a change and of its rate; a result printed with its sign says it again.
  const printed = equation.formula === 'sum' ? result.value : Math.abs(result.value);
  const measured = { result, terms, printed };
  if (isOfZero(equation, terms))
    return printed === 0
      ? { ...measured, outcome: 'ties', width: result.says, given: null }
      : { ...measured, outcome: 'violated', width: 0, given: null };
  const ranges = terms.map((term, at) =>
    equation.exact?.includes(equation.terms[at] ?? -1)
      ? { low: term.value, high: term.value }
      : rangeOf(term, equation.rounded?.includes(equation.terms[at] ?? -1)),
  );
  const { times = 1 } = equation;
  const once = spread(equation.formula, equation.signs, ranges);
  const given = { low: once.low * times, high: once.high * times };
  if (!Number.isFinite(given.low) || !Number.isFinite(given.high)) return null;
  const eps = slack * Math.max(1, Math.abs(printed));
  const width = Math.log(1 + (given.high - given.low) / Math.max(result.ulp, eps));
  return { ...measured, given, width, outcome: outcomeFor(equation, result, printed, given, eps) };
};

const outcomeFor = (
  { formula }: Equation,
  result: Figure,
  printed: number,
  given: Range,
  eps: number,
): Weight['outcome'] => {
  const range = rangeOf({ ...result, value: printed });
  if (range.low <= given.high + eps && given.low <= range.high + eps) return 'ties';
  // Cut digits stand for up to a whole unit more than is printed, in the terms as in the result.
  const wide = (given.high - given.low) / 2;
  const isCut =
    formula === 'sum'
      ? given.low - wide <= range.high && range.low <= given.high + wide
      : given.high > printed && given.low < printed + result.ulp && !isPast(given, printed, result);
  return isCut && !result.kind.startsWith('count') ? 'cut' : 'violated';
};

/** Whether an equation ties within the last printed digits; null where a figure of it has no value. The parameters are those of `weigh`. */
export const outcomeOf = (
  equation: Equation,
  figures: readonly (Figure | null)[],
  mended?: Mended,
): Outcome | null => measure(equation, figures, mended);

/** Whether it does, plainly. */
export const ties = (equation: Equation, figures: readonly (Figure | null)[]): boolean =>
  outcomeOf(equation, figures)?.outcome === 'ties';

/**
 * Weighs an equation: does it tie within the last printed digits, and if not, which slip explains it best? Where only the first is
 * asked `outcomeOf` tells it at a fraction of the cost.
 *
 * @param mended one figure as it may have been meant, instead of as printed
 */
export const weigh = (
  equation: Equation,
  figures: readonly (Figure | null)[],
  mended?: Mended,
): Weight | null => {
  const measured = measure(equation, figures, mended);
  if (!measured) return null;
  const { outcome, width, result, terms, given, printed } = measured;
  if (outcome !== 'violated') return { outcome, width, slip: null, suspects: [] };
  if (!given)
    return {
      outcome,
      width,
      slip: { cost: costs.slip.rate + costs.slip.base, shape: 'zero', at: equation.result },
      suspects: [],
    };
  return { outcome, width, ...likeliestSlip(equation, result, terms, given, printed) };
};

/** A万元是B万元的4倍: what the terms plainly give lies past all that begins with the digits of a coarse figure. */
const isPast = ({ low, high }: Range, printed: number, { ulp, kind }: Figure): boolean =>
  (kind === 'multiple' || kind === 'percent') &&
  ulp >= bounds.coarse &&
  (low + high) / 2 >= printed + ulp - slack;

/** What one figure of an equation must be for it to hold with all others as printed; null where nothing would do. */
export const rightFor = (
  equation: Equation,
  figures: readonly (Figure | null)[],
  at: number,
): number | null => {
  const { result, terms, signs, formula, times = 1 } = equation;
  const values = terms.map((term) => figures[term]?.value ?? 0);
  if (at === result) return compute(formula, signs, values) * times;
  return solve(equation, (figures[result]?.value ?? 0) / times, values, terms.indexOf(at));
};

/** Whether what the result is measured by is zero, as printed or as it follows. */
const isOfZero = ({ formula, signs }: Equation, [first, second]: readonly Figure[]): boolean => {
  if (!first || !second) return false;
  if (formula === 'quotient' || formula === 'growth') return second.value === 0;
  if (formula === 'ratio') return false;
  if (formula === 'level-over-base') return first.value === (signs[1] ?? 1) * second.value;
  return (
    formula === 'change-of-current' && Math.abs(second.value - (signs[0] ?? 1) * first.value) < second.ulp / 2
  );
};
