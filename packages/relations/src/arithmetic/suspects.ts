import { bounds } from '../search/bounds.js';
import { costs } from '../search/costs.js';
import { addsUp, type Equation, type Suspect, type Weight } from './equation.js';
import type { Figure } from './figure.js';
import { solve } from './formulas.js';
import { isWholeNumber, type Range, rangeOf, slack } from './ranges.js';
import { shapeOf } from './slips.js';

const mostSuspects = 40;

/** The slips by which the result may have been printed wrong. */
const slipsOfResult = (
  equation: Equation,
  result: Figure,
  terms: readonly Figure[],
  given: Range,
  printed: number,
): Suspect[] => {
  const { slip } = costs;
  const at = equation.result;
  const shaped = shapeOf(printed, result.ulp, given.low, given.high);
  const right = { at, right: (given.low + given.high) / 2, around: (given.high - given.low) / 2 };
  const found: Suspect[] = [{ ...shaped, ...right }];
  if (inverseOf(equation, printed, given, result.ulp))
    found.push({ cost: slip.inverse, shape: 'inverse', ...right });
  const [change, level] = terms;
  // Divided by this year's figure instead of last year's.
  if (equation.formula === 'change-of-current' && change && level)
    if (Math.abs(change.value / level.value - printed) <= result.ulp)
      found.push({ cost: slip.base, shape: 'base', ...right });
  return found;
};

/** The slip by which a term may have been printed wrong; null where no value of it would do. */
const slipOfTerm = (
  equation: Equation,
  at: number,
  result: Figure,
  terms: readonly Figure[],
  printed: number,
  half: number,
): Suspect | null => {
  const values = terms.map(({ value }) => value);
  const { times = 1 } = equation;
  const right = solve(equation, printed / times, values, at);
  const edge = solve(equation, (printed + result.ulp / 2) / times, values, at);
  const term = terms[at];
  const index = equation.terms[at];
  if (!term || index === undefined || right === null || edge === null || right < 0) return null;
  const own = rangeOf(term);
  const others = Math.max(0, half - (own.high - own.low) / 2) + result.ulp / 2;
  const around = equation.formula === 'sum' ? others : Math.abs(edge - right);
  const shaped = shapeOf(Math.abs(term.value), term.ulp, right - around, right + around);
  // 得29.6分、297分: a number beside others of its kind that have decimals may have lost its point.
  const isCounted =
    shaped.shape !== 'point' || [result, ...terms].every(({ kind, ulp }) => kind !== term.kind || ulp >= 1);
  const isBroken = Math.ceil(right - around - slack) > Math.floor(right + around + slack);
  if (isWholeNumber(term) && isCounted && isBroken) return null;
  return { ...shaped, at: index, right, around };
};

/**
 * 预算7.10万元，决算7.10万元，完成率90.33%: two figures that are compared and printed alike, though what is said of them is not what
 * comes of like ones. Either may be the other copied.
 */
const copies = (
  { formula, terms, signs }: Equation,
  result: Figure,
  [one, other]: readonly Figure[],
  solved: readonly (Suspect | null)[],
): Suspect[] => {
  const isComparison =
    formula === 'quotient' ||
    formula === 'growth' ||
    (formula === 'sum' && terms.length === 2 && signs[0] !== signs[1]);
  // 年初A万元，增加B万元，减少C万元，年末A万元.
  const isRolled = formula === 'sum' && terms.length > 2 && signs[0] === 1 && signs.includes(-1);
  const [first, second] = isRolled ? [one, result] : isComparison ? [one, other] : [];
  if (!first || !second || first.value === 0) return [];
  if (first.value !== second.value || first.ulp !== second.ulp) return [];
  const either = isRolled ? solved.slice(0, 1) : solved;
  return either.flatMap((suspect): Suspect[] =>
    suspect ? [{ ...suspect, cost: costs.slip.copied, shape: 'copied' }] : [],
  );
};

/**
 * The likeliest slip, at the cost of all of them together: each figure is as likely the wrong one, and where several
 * slips explain the equation their chances add up.
 */
export const likeliestSlip = (
  equation: Equation,
  result: Figure,
  terms: readonly Figure[],
  given: Range,
  printed: number,
): Pick<Weight, 'slip' | 'suspects'> => {
  const { slip } = costs;
  const half = (given.high - given.low) / 2;
  const suspects = terms.length > mostSuspects ? [] : terms;
  const solved = suspects.map((_, at) => slipOfTerm(equation, at, result, terms, printed, half));
  const all = [
    ...slipsOfResult(equation, result, terms, given, printed),
    ...solved.flatMap((one) => one ?? []),
    ...copies(equation, result, terms, solved),
  ];
  const each = slip.rate + Math.log(Math.min(terms.length + 1, mostSuspects));
  const away = Math.max(given.low - printed, printed - given.high, result.ulp);
  const any = slip.rate + anyCost(equation, result, away) + (isFar(equation, given, printed) ? slip.far : 0);
  const shaped = all.filter(({ cost, loose }) => (loose ? each + cost < any : Number.isFinite(cost)));
  const [best] = shaped.sort((a, b) => a.cost - b.cost);
  // Whichever of them it was: their chances add up to one.
  // Any value of any of them: what else it makes tie tells which. Shares that agree on another whole are of one that is not told.
  if (!best)
    return {
      slip: { cost: any, shape: 'any', at: equation.result },
      suspects: addsUp(equation) ? all.map((one) => ({ ...one, cost: 0 })) : [],
    };
  const chance = shaped.reduce((all, { cost }) => all + Math.exp(-cost), 0);
  return {
    slip: { ...best, cost: Math.min(any, each - Math.log(chance)) },
    suspects: shaped.map((one) => ({ ...one, cost: one.cost - best.cost })),
  };
};

/**
 * Any other value in place of the right one: what it says, or, of sums, since slips of a little are as common as those of ten times
 * as much, by how many of its last digits it is out, whichever is likelier.
 */
const anyCost = ({ formula }: Equation, { value, ulp, says }: Figure, away: number): number => {
  if (formula !== 'sum') return costs.slip.any + says;
  const orders = Math.log(Math.max(Math.E, Math.abs(value) / ulp));
  return costs.slip.any + Math.min(says, Math.log((away * orders) / ulp));
};

/** Whether a sum is of another order than what is stated: the figures are hardly those of one list. */
const isFar = ({ formula }: Equation, given: Range, printed: number): boolean => {
  const sum = Math.abs(given.low + given.high) / 2;
  return (
    formula === 'sum' &&
    (sum > bounds.farApart * Math.abs(printed) || Math.abs(printed) > bounds.farApart * sum)
  );
};

const inverseOf = ({ formula }: Equation, printed: number, given: Range, ulp: number): boolean => {
  if (formula !== 'quotient' || given.low <= 0 || printed === 0) return false;
  return 1 / given.high <= printed + ulp && printed - ulp <= 1 / given.low;
};
