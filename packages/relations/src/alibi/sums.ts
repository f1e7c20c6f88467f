import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/costs.js';
import type { Equation } from '../search/equation.js';
import type { Taken } from '../search/state.js';
import { neighbours, usedElsewhere, type Witnesses } from './witnesses.js';

/** The list that an amount and its supposed parts are all of; what one of two that were taken for the same is made of. */
export const sumsOf = (
  { result, terms, pattern }: Equation,
  read: readonly Taken[],
  witnesses: Witnesses,
): Equation[] => {
  const { figures, sayings } = witnesses;
  const accused = new Set([result, ...terms]);
  const like = [...neighbours(result, witnesses), result]
    .filter((at) => figures[at]?.kind === figures[result]?.kind)
    .sort((a, b) => a - b);
  const runs = runsOf(like, sayings);
  if (pattern === 'same') {
    const used = usedElsewhere(read, null);
    return runs.filter((run) => !run.includes(result) && !used(run)).map((run) => sum(result, run));
  }
  return runs
    .filter((run) => [...accused].every((at) => run.includes(at)))
    .flatMap((run) => like.filter((total) => !run.includes(total)).map((total) => sum(total, run)));
};

const sum = (result: number, terms: readonly number[]): Equation => ({
  pattern: 'sum',
  formula: 'sum',
  result,
  terms,
  signs: terms.map(() => 1),
});

/** Amounts in a row that say one thing of theirs each. */
const runsOf = (like: readonly number[], sayings: readonly Saying[]): number[][] =>
  like.flatMap((first, from) => {
    const other = like.findIndex(
      (at, index) => index > from && sayings[at]?.column !== sayings[first]?.column,
    );
    const end = Math.min(other < 0 ? like.length : other, from + bounds.alibiRun);
    return Array.from({ length: Math.max(0, end - from - 1) }, (_, more) =>
      like.slice(from, from + more + 2),
    );
  });
