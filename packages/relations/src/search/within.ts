import { goalWords } from '@gouji/lexicon/particles';
import type { Equation } from '../arithmetic/equation.js';
import { patterns } from '../patterns/index.js';
import type { Pattern } from '../patterns/pattern.js';
import { holdingOf } from '../sayings/holding.js';
import { type Column, isMoveColumn, type Saying } from '../sayings/saying.js';
import { budgets, plus } from './common.js';
import { priceOf, take } from './price.js';
import type { Entry, Scene, State } from './state.js';
import { unreadCost } from './unread.js';

/** The figures that a term of a pattern may be: a budget by the stage that the words name, or any that is printed. */
const candidates = ({ columns }: Entry, column: Column, stage: string): number[] => {
  if (column !== 'budget') return columns[column] === undefined ? [] : [columns[column]];
  const named = stage === 'initial' ? [columns.initial, columns.budget] : [columns.adjusted, columns.budget];
  const given = stage === 'any' ? [columns.budget, columns.adjusted, columns.initial] : named;
  const found = given.filter((at) => at !== undefined);
  return stage === 'any' ? found : found.slice(0, 1);
};

/** A change that names no base (预算数A，决算数B，增加C) may be from the budget beside it. */
const resultOf = (
  { result }: Pattern,
  { columns }: Entry,
  sayings: readonly Saying[],
): number | undefined => {
  const own = columns[result];
  if (own !== undefined || result !== 'change-budget' || columns.change === undefined) return own;
  return sayings[columns.change]?.base === null && columns.prior === undefined ? columns.change : undefined;
};

/** Whether a pattern tells of two budgets, or of a budget and its change. */
const isOfBudgets = ({ result, terms }: Pattern): boolean =>
  terms[0] === 'budget' || (result === 'growth' && terms.some((term) => budgets.includes(term)));

/** Whether a pattern works a base out of what it became and the gap between them. */
const isFromGap = ({ formula, result }: Pattern): boolean =>
  formula === 'level-over-base' || (formula === 'change-of-current' && result === 'growth-budget');

/** What a gap is measured from. */
const baseOfGap = ({ terms }: Pattern): Column => (terms.includes('change') ? 'prior' : 'budget');

/**
 * 收回A，调整后预算B，较年初预算增加C，增长P%: how far a budget is from the one it started from is told of the adjusted one,
 * where that stands right before; of an account otherwise.
 */
const isOfOtherStage = (pattern: Pattern, { columns }: Entry, stage: string): boolean => {
  if (!isFromGap(pattern)) return false;
  const isOfAdjusted = stage === 'initial' && (columns.adjusted ?? -1) > (columns.level ?? -1);
  return pattern.terms.includes('adjusted') !== isOfAdjusted;
};

/** 增长5%。其中水费增加2万元: a rate is of a change beside it, or of its own sentence. */
const isTorn = (result: number, terms: readonly number[], sayings: readonly Saying[]): boolean => {
  const change = terms.find((term) => sayings[term]?.column === 'change');
  if (change === undefined || sayings[result]?.column !== 'growth') return false;
  const [from, to] = change < result ? [change, result] : [result, change];
  return to - from > 1 && sayings.slice(from + 1, to + 1).some(({ mark }) => mark >= 4);
};

const equationsOf = (pattern: Pattern, entry: Entry, sayings: readonly Saying[]): Equation[] => {
  const result = resultOf(pattern, entry, sayings);
  if (result === undefined) return [];
  const saying = sayings[result];
  const stage = saying?.base?.stage ?? 'any';
  // The way is said of the change, where that is a term.
  const told =
    pattern.formula === 'level-over-base'
      ? sayings[entry.columns[pattern.terms[1] ?? 'level'] ?? -1]
      : saying;
  // An account that has a budget beside it is no change of that budget.
  if (isOfBudgets(pattern) && entry.columns.level !== undefined) return [];
  if (isOfOtherStage(pattern, entry, stage)) return [];
  // Where the base is printed it is not worked out.
  if (isFromGap(pattern) && candidates(entry, baseOfGap(pattern), stage).length > 0) return [];
  // 完成预算的P%，增加A亿元: words must say that a change is from the budget, and not only those of the rate before it.
  if (pattern.said && !goalWords.some((word) => told?.factor?.before.includes(word))) return [];
  const choices = pattern.terms.map((column) => candidates(entry, column, stage));
  if (choices.some((choice) => choice.length === 0)) return [];
  const [first = [], second = []] = choices;
  const way = told?.sign ?? 1;
  return first.flatMap((a) =>
    second.flatMap((b): Equation[] => {
      if (a === b || a === result || b === result || isTorn(result, [a, b], sayings)) return [];
      // An amount of money and a rate of it have no points between them.
      if (pattern.result === 'points' && ![a, b].every((term) => isPercent(sayings[term]))) return [];
      const worked = fromOpening(pattern, sayings[a], sayings[b]);
      const moved = way === 0 ? wayOf(pattern, sayings[a]) : way;
      return (moved === 0 ? ([1, -1] as const) : [moved]).map((sign) => ({
        pattern: pattern.id,
        formula: worked.formula,
        result,
        terms: [a, b],
        signs: signsOf(worked, sign),
      }));
    }),
  );
};

/** 减少A万元，增减率P%: where the rate's words leave its way open, that of the change which it is of. */
const wayOf = ({ terms: [first] }: Pattern, moved: Saying | undefined): 1 | -1 | 0 =>
  isMoveColumn(first) && moved?.quantity?.value.gt(0) ? moved.sign : 0;

const isPercent = (saying: Saying | undefined): boolean => saying?.quantity?.kind === 'percent';

/** 年初净资产A，本年增加B，增幅P%: an amount held at the start is what the change is measured from. */
const fromOpening = (
  pattern: Pattern,
  change: Saying | undefined,
  level: Saying | undefined,
): Pick<Pattern, 'formula' | 'sign'> =>
  pattern.formula === 'change-of-current' &&
  !change?.base?.said &&
  level !== undefined &&
  holdingOf(level).point === 'start'
    ? { ...pattern, formula: 'quotient' }
    : pattern;

const signsOf = ({ formula, sign }: Pick<Pattern, 'formula' | 'sign'>, way: 1 | -1): readonly (1 | -1)[] => {
  if (sign === 'plain') return [1, 1];
  if (formula === 'level-over-base') return [1, way];
  if (formula === 'sum') return way === 1 ? [1, -1] : [-1, 1];
  return formula === 'quotient' ? [1, 1] : [way, 1];
};

/**
 * Takes every equation that a new figure completes within its record; of several that could stand for one pattern
 * (budgets of two stages) the one that fits best.
 */
export const tie = (state: State, scene: Scene, id: number, column: Column): State => {
  const entry = state.entries[id];
  if (!entry) return state;
  const found = new Map<number, Candidate[]>();
  let made = state;
  for (const pattern of patterns) {
    if (!touches(pattern, column)) continue;
    const best = bestOf(pattern, entry, state, scene, entry.columns[column]);
    if (!best) {
      made = plus(made, deniedCost(pattern, entry, column, scene));
      continue;
    }
    const at = best.equation.result;
    found.set(at, [...(found.get(at) ?? []), best]);
  }
  for (const [at, candidates] of found)
    for (const { equation } of isUnsaid(scene.sayings[at]) ? likeliest(candidates, entry) : candidates)
      made = take(made, scene, equation, true);
  return made;
};

/** A rate told before its terms (完成预算的91%，决算数A，预算数B), and now not given by them. */
const deniedCost = (pattern: Pattern, entry: Entry, column: Column, scene: Scene): number => {
  const { sayings, forbidden } = scene;
  if (forbidden.size === 0 || pattern.result === column || equationsOf(pattern, entry, sayings).length === 0)
    return 0;
  const result = sayings[entry.columns[pattern.result] ?? -1];
  return result ? unreadCost(entry, result, scene) : 0;
};

interface Candidate {
  readonly equation: Equation;
  readonly cost: number;
  readonly ties: boolean;
}

/** Whether a figure that came to a column can stand in a pattern. */
const touches = ({ result, terms }: Pattern, column: Column): boolean =>
  result === column ||
  terms.includes(column) ||
  (column === 'change' && result === 'change-budget') ||
  (budgets.includes(column) && terms.includes('budget'));

/** Of the equations that hold the figure that is new the one that fits best; the others were taken before. */
const bestOf = (
  pattern: Pattern,
  entry: Entry,
  state: State,
  scene: Scene,
  latest: number | undefined,
): Candidate | null => {
  let best: Candidate | null = null;
  for (const equation of equationsOf(pattern, entry, scene.sayings)) {
    if (latest !== undefined && equation.result !== latest && !equation.terms.includes(latest)) continue;
    const price = priceOf(state, scene, equation);
    if (price?.weight.outcome === 'violated' && isElsewhere(equation, state, scene)) continue;
    if (price && (best === null || price.cost < best.cost))
      best = { equation, cost: price.cost, ties: price.weight.outcome !== 'violated' };
  }
  return best;
};

/** Whether what does not follow here follows from other figures, by its words or as it was read. */
const isElsewhere = (equation: Equation, state: State, { sayings }: Scene): boolean =>
  isFromElsewhere(equation, sayings) || isGiven(equation, state, sayings);

/** 年初预算A，追加B，调整后预算C，实际支出D: the change that the two budgets give is none from the budget to the account. */
const isGiven = ({ result }: Equation, { taken }: State, sayings: readonly Saying[]): boolean => {
  if (!isUnsaid(sayings[result])) return false;
  for (let one = taken; one; one = one.before)
    if (one.equation.result === result && one.weight.outcome === 'ties') return true;
  return false;
};

/** 比报告数A增加B，比2019年决算数增长P%: a rate from a year that it names, and not from what the other figures are measured from. */
const isFromElsewhere = ({ result, terms }: Equation, sayings: readonly Saying[]): boolean => {
  const [growth, base] = [sayings[result], sayings[result]?.base];
  if (!growth?.column.startsWith('growth') || !base?.said || base.year === null) return false;
  return terms.some((term) => {
    const one = sayings[term];
    // 2021年支出A，2022年预算B，与2021年支出相比减少C，下降P%: what it is measured from, and not what came of that.
    if (one?.column === 'level' && one.year === base.year) return true;
    const isBase = one?.column === 'prior' || isMoveColumn(one?.column);
    return isBase && one?.base?.said === true && one.base.year !== base.year && one.year !== base.year;
  });
};

/** A change or a rate whose words name no base: any figure of the record may be it. */
const isUnsaid = (saying: Saying | undefined): boolean =>
  saying !== undefined && moves.includes(saying.column) && !saying.base?.said;

const moves: readonly Column[] = ['change', 'growth'];

/** What ties, where anything does; else what stands right before. */
const likeliest = (candidates: readonly Candidate[], { columns }: Entry): Candidate[] => {
  const tying = candidates.filter(({ ties }) => ties);
  if (tying.length > 0) return tying;
  return candidates.filter(({ equation }) =>
    equation.terms.some((term) => term === equation.result - 1 || term === columns.prior),
  );
};
