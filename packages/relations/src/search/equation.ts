import { bounds, costs } from './costs.js';
import type { Figure } from './figure.js';
import { type SlipShape, shapeOf } from './slips.js';

/** How terms give the result: their signed sum, their product, products of each two added up (times a last one left over), those of sign 1 by those of −1 or by how many they are, the first by the second, growth, change or level by the base it leaves. */
export type Formula =
  | 'sum'
  | 'quotient'
  | 'growth'
  | 'change-of-current'
  | 'level-over-base'
  | 'product'
  | 'products'
  | 'ratio';

/** An equation over figures, by their indices among the sayings. */
export interface Equation {
  readonly pattern: string;
  readonly formula: Formula;
  readonly result: number;
  readonly terms: readonly number[];
  /** One for each term; of `growth` and `change-of-current` the first is the direction of the result. */
  readonly signs: readonly (1 | -1)[];
  /** Terms that stand for no more than their printed digits, as a price set by rule does (每村5万元). */
  readonly exact?: readonly number[];
  /** What the terms give is taken so many times, by a number that goes without saying (12 months of 全年, 15亩 of 1公顷). */
  readonly times?: number;
  /** Averages, rounded even where they are printed as whole numbers (平均每批7人). */
  readonly rounded?: readonly number[];
}

/** What the arithmetic says of an equation. */
export interface Weight {
  readonly outcome: 'ties' | 'cut' | 'violated';
  /** How many printed values of the result would tie, in nats. */
  readonly width: number;
  /** The likeliest slip, where it is violated: its cost, and the figure that slipped. */
  readonly slip: { readonly cost: number; readonly shape: SlipShape; readonly at: number } | null;
  /** All single slips that would explain it, each by how much dearer it is than the likeliest. */
  readonly suspects: readonly Suspect[];
}

/** A figure that may be a slip, and what should stand there. */
export interface Suspect {
  readonly cost: number;
  readonly shape: SlipShape;
  readonly at: number;
  readonly right: number;
  /** How far the right figure may lie from that, either way. */
  readonly around: number;
}

/** Whether an equation adds its terms up, none of them taken off. */
export const addsUp = ({ formula, signs }: Pick<Equation, 'formula' | 'signs'>): boolean =>
  formula === 'sum' && !signs.includes(-1);

// An equation is asked for its key by every state that may take it.
const keys = new WeakMap<Equation, string>();

/** What tells an equation from others of its unit: its pattern, result and terms. */
export const keyOf = (equation: Equation): string => {
  const known = keys.get(equation);
  if (known !== undefined) return known;
  const { pattern, result, terms, signs, times } = equation;
  const key = `${pattern} ${result}=${times ?? ''}${terms.map((term, at) => `${signs[at] === -1 ? '-' : '+'}${term}`).join('')}`;
  keys.set(equation, key);
  return key;
};

/** The same for any equation that says the same of the same result: an amount printed twice denies nothing. */
export const contentOf = (
  { pattern, result, terms }: Equation,
  figures: readonly (Figure | null)[],
): string => `${pattern} ${result}=${terms.map((term) => figures[term]?.value).join()}`;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** A number of things: there are no nine and a third of them. */
const isWholeNumber = ({ value, ulp, kind }: Figure): boolean =>
  kind.startsWith('count') && ulp <= 1 && Number.isInteger(value);

const rangeOf = (figure: Figure, isRounded = false): Range => {
  const { value, ulp } = figure;
  const half = (isWholeNumber(figure) && !isRounded) || value === 0 ? 0 : ulp / 2;
  return { low: value - half, high: value + half };
};

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

const compute = (formula: Formula, signs: readonly (1 | -1)[], values: readonly number[]): number => {
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
const spread = (formula: Formula, signs: readonly (1 | -1)[], ranges: readonly Range[]): Range => {
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
const solve = (
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

const slack = 1e-9;
const mostSuspects = 40;

/** A figure read otherwise than it is printed. */
export interface Mended {
  readonly at: number;
  readonly figure: Figure;
}

/**
 * Weighs an equation: does it tie within the last printed digits, and if not, which slip explains it best?
 *
 * @param mended one figure as it may have been meant, instead of as printed
 */
export const weigh = (
  equation: Equation,
  figures: readonly (Figure | null)[],
  mended?: Mended,
): Weight | null => {
  const figureAt = (at: number): Figure | null | undefined =>
    mended?.at === at ? mended.figure : figures[at];
  const result = figureAt(equation.result);
  const terms = equation.terms.map(figureAt);
  if (!result || terms.some((term) => !term)) return null;
  const known = terms.filter((term): term is Figure => term !== null && term !== undefined);
  // The words say the sign of a change and of its rate; a result printed with its sign says it again.
  const printed = equation.formula === 'sum' ? result.value : Math.abs(result.value);
  if (isOfZero(equation, known))
    return printed === 0
      ? { outcome: 'ties', width: result.says, slip: null, suspects: [] }
      : {
          outcome: 'violated',
          width: 0,
          slip: { cost: costs.slip.rate + costs.slip.base, shape: 'zero', at: equation.result },
          suspects: [],
        };
  const ranges = known.map((term, at) =>
    equation.exact?.includes(equation.terms[at] ?? -1)
      ? { low: term.value, high: term.value }
      : rangeOf(term, equation.rounded?.includes(equation.terms[at] ?? -1)),
  );
  const { times = 1 } = equation;
  const once = spread(equation.formula, equation.signs, ranges);
  const given = { low: once.low * times, high: once.high * times };
  if (!Number.isFinite(given.low) || !Number.isFinite(given.high)) return null;
  const range = rangeOf({ ...result, value: printed });
  const eps = slack * Math.max(1, Math.abs(printed));
  const width = Math.log(1 + (given.high - given.low) / Math.max(result.ulp, eps));
  if (range.low <= given.high + eps && given.low <= range.high + eps)
    return { outcome: 'ties', width, slip: null, suspects: [] };
  // Cut digits stand for up to a whole unit more than is printed, in the terms as in the result.
  const wide = (given.high - given.low) / 2;
  const isCut =
    equation.formula === 'sum'
      ? given.low - wide <= range.high && range.low <= given.high + wide
      : given.high > printed && given.low < printed + result.ulp && !isPast(given, printed, result);
  if (isCut && !result.kind.startsWith('count')) return { outcome: 'cut', width, slip: null, suspects: [] };
  return { outcome: 'violated', width, ...likeliestSlip(equation, result, known, given, printed) };
};

/** 64.5万元是12.9万元的4倍: what the terms plainly give lies past all that begins with the digits of a coarse figure. */
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
  if (isWholeNumber(term) && Math.ceil(right - around - slack) > Math.floor(right + around + slack))
    return null;
  const shaped = shapeOf(Math.abs(term.value), term.ulp, right - around, right + around);
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
const likeliestSlip = (
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
  const shaped = all.filter(({ cost }) => Number.isFinite(cost));
  const each = slip.rate + Math.log(Math.min(terms.length + 1, mostSuspects));
  const [best] = shaped.sort((a, b) => a.cost - b.cost);
  // Whichever of them it was: their chances add up to one.
  const away = Math.max(given.low - printed, printed - given.high, result.ulp);
  const any = slip.rate + anyCost(equation, result, away) + (isFar(equation, given, printed) ? slip.far : 0);
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
