import { closingWords } from '@gouji/lexicon/phrases/movements';
import { clausesIn } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, claim, explainedBy, resultsOf, slipsOfAmounts } from '../claim.js';
import { coreOf, type Step, stepsOf } from './held.js';

/**
 * 预算45.00万元，其中…，支出43.65万元，执行率97.00%。…项目结余1.35万元: what is left of a budget, told further on in the paragraph that
 * tells what was spent of it. A rate that ties tells which budget and which spending; only a slip of the pen is claimed.
 */
export const leftOfBudget = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const steps = stepsOf(scene.sayings);
  const rates = found.filter(
    ({ equation, weight, seen }) =>
      equation.pattern === 'completion-rate' && weight.outcome !== 'violated' && !seen,
  );
  return steps.flatMap((rest): Claim[] => {
    if (read.has(rest.saying.index) || !isLeft(rest)) return [];
    const last = rates.findLast(({ equation }) => equation.result < rest.saying.index);
    const [done, budget] = last?.equation.terms ?? [];
    if (!last || done === undefined || budget === undefined) return [];
    const whole = steps.find(({ saying }) => saying.index === budget);
    if (!whole || whole.paragraph !== rest.paragraph || !isOf(rest, whole.saying)) return [];
    const between = steps.filter(
      ({ saying: { index } }) => index > last.equation.result && index < rest.saying.index,
    );
    // What was spent, part by part, takes nothing more.
    const parts = found.flatMap(({ equation }) => (equation.result === done ? equation.terms : []));
    const others = between.filter(({ saying: { index } }) => !parts.includes(index));
    if (others.some((step) => step.rests || takes(step))) return [];
    return explainedBy(
      claim(scene, {
        pattern: 'named-difference',
        formula: 'sum',
        result: rest.saying.index,
        terms: [budget, done],
        signs: [1, -1],
      }),
      slipsOfAmounts,
    );
  });
};

/** Money that is left by now; what is left at a year's end may hold more. */
const isLeft = ({ saying, rests, nets }: Step): boolean =>
  rests &&
  !nets &&
  saying.quantity?.kind === 'money' &&
  saying.quantity.qualifier === null &&
  saying.column === 'level' &&
  saying.depth === 0 &&
  !saying.reason &&
  !closingWords.some((word) => (clausesIn(saying.factor?.before ?? '').at(-1) ?? '').includes(word));

/** 收回财政2万元: money that left the budget, besides what was spent of it. */
const takes = ({ way, saying }: Step): boolean =>
  saying.quantity?.kind === 'money' && way !== null && saying.parts === null && saying.mark >= 2;

/** What is left names nothing, or what the budget is of. */
const isOf = ({ saying }: Step, { name }: Saying): boolean => {
  const core = coreOf(saying);
  return core === '' || (name?.text.includes(core) ?? false);
};
