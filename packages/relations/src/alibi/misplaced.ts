import { openings } from '@gouji/lexicon';
import { budgets } from '../search/common.js';
import { bounds } from '../search/costs.js';
import { addsUp, type Equation, weigh } from '../search/equation.js';
import type { Taken } from '../search/state.js';
import { isOneSentence, neighbours, type Witnesses } from './witnesses.js';

/** Whether the result of an equation is what other figures come to. */
const comesTo = (equation: Equation, terms: readonly number[], figures: Witnesses['figures']): boolean =>
  weigh({ ...equation, terms, signs: terms.map(() => 1) }, figures)?.outcome === 'ties';

/** 三年支出为A、B、C万元，其中X D、E、F万元，占当年支出的x%、y%、z%: each is of what stands in its own place. */
export const isOfOtherPlace = ({ formula, result, terms }: Equation, { sayings }: Witnesses): boolean => {
  const run = sayings[result]?.run;
  return (
    formula === 'quotient' &&
    run != null &&
    terms.some((term) => {
      const other = sayings[term]?.run;
      return other != null && other.size === run.size && other.at !== run.at;
    })
  );
};

/** 2022年增长5.9%，两年累计增加A万元: what came of several years is not what one of them grew by. */
export const isOfSeveralYears = (
  { formula, result, terms: [change = -1] }: Equation,
  { sayings }: Witnesses,
): boolean =>
  formula === 'change-of-current' &&
  change > result &&
  sayings[change]?.cumulative === true &&
  sayings[result]?.cumulative !== true;

/** 甲补助A万元、支出B万元，乙补助C万元、支出D万元: of two measures told of each in turn one alone comes to the total. */
export const isOfEverySecond = (equation: Equation, witnesses: Witnesses): boolean => {
  const { result, terms } = equation;
  const { figures } = witnesses;
  if (!addsUp(equation) || terms.length < 4) return false;
  const from = Math.min(...terms);
  const row = [...neighbours(from, witnesses), from]
    .filter((at) => at >= from && at !== result && figures[at]?.kind === figures[result]?.kind)
    .sort((a, b) => a - b);
  return [0, 1].some((first) => {
    const turn = row.filter((_, at) => at % 2 === first);
    return turn.some((_, last) => last > 0 && comesTo(equation, turn.slice(0, last + 1), figures));
  });
};

/** 一事扣A分；二事扣B分；三事扣C分，共扣D分: with the figure right beside them the terms come to the total. */
export const isShortOfNext = (equation: Equation, { figures }: Witnesses): boolean => {
  const { result, terms } = equation;
  if (!addsUp(equation) || terms.length < 2 || result < Math.max(...terms)) return false;
  const before = Math.min(...terms) - 1;
  if (figures[before]?.kind !== figures[result]?.kind) return false;
  return comesTo(equation, [before, ...terms], figures);
};

/** 收入A万元，占预算B万元的P%，…上年结余C万元: what was carried in is not what an account leaves of its budget. */
export const isCarriedIn = ({ pattern, result, terms }: Equation, { sayings }: Witnesses): boolean =>
  pattern === 'named-difference' &&
  openings.some((word) => sayings[result]?.name?.text.startsWith(word) === true) &&
  terms.some((term) => ['whole', ...budgets].includes(sayings[term]?.column ?? ''));

/** The share right behind an amount, by its index; null where none stands there. */
const shareBehind = (amount: number, sayings: Witnesses['sayings']): number | null => {
  const next = sayings[amount + 1];
  return next?.column === 'share' && next.mark <= 2 ? next.index : null;
};

/** 到6月底A万元，占49%；到9月底B万元，占79%: what are more than all together are no parts. */
export const isMoreThanAll = (equation: Equation, { figures, sayings }: Witnesses): boolean => {
  const shares = equation.terms.map((term) => figures[shareBehind(term, sayings) ?? -1]?.value);
  const told = shares.filter((share) => share !== undefined);
  return (
    addsUp(equation) &&
    told.length === equation.terms.length &&
    told.reduce((all, share) => all + share, 0) > 1 + bounds.coarse
  );
};

/** 扣减A万元，追回B万元，两项合计C万元: what is taken off elsewhere is added up here. */
export const isAllAdded = (equation: Equation, { figures }: Witnesses): boolean =>
  equation.formula === 'sum' &&
  // What is taken off first is taken off nothing.
  equation.signs[0] === -1 &&
  equation.result > Math.max(...equation.terms) &&
  comesTo(equation, equation.terms, figures);

/** 行政编制A名，实有B人；事业编制C名，实有D人；编制共E名: a total is of what is counted as it is. */
export const isOfOtherUnits = (equation: Equation, witnesses: Witnesses): boolean => {
  const { sayings, figures } = witnesses;
  const { result, terms } = equation;
  const unitOf = (at: number): string | undefined => sayings[at]?.quantity?.unit;
  const own = unitOf(result);
  if (!addsUp(equation) || !figures[result]?.kind.startsWith('count')) return false;
  if (terms.every((term) => unitOf(term) === own)) return false;
  const like = neighbours(result, witnesses).filter(
    (at) => at < result && unitOf(at) === own && isOneSentence([at, result], sayings),
  );
  return like.length > 1 && comesTo(equation, like, figures);
};

/** 项目支出A万元，占21.14%。…与上年相比，支出增加B万元，增长P%: what is said of spending in a new sentence is not of its last part. */
export const isOfWhole = ({ equation, weight }: Taken, { sayings }: Witnesses): boolean => {
  const {
    formula,
    terms: [change = -1, level = -1],
  } = equation;
  if (formula !== 'change-of-current' || weight.slip?.shape !== 'any' || change < level) return false;
  const name = sayings[change]?.name ?? null;
  const isPart = shareBehind(level, sayings) !== null;
  return isPart && (name === null || name.generic) && !isOneSentence([level, change], sayings);
};
