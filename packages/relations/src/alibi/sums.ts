import type { Equation } from '../arithmetic/equation.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';
import { isSameAgain, neighbours, type Standing, usedElsewhere, type Witnesses } from './witnesses.js';

/** The list that an amount and its supposed parts are all of; what one of two that were taken for the same is made of. */
export const sumsOf = (
  { result, terms, signs, pattern }: Equation,
  read: Standing,
  witnesses: Witnesses,
): Equation[] => {
  const { figures, sayings } = witnesses;
  const accused = new Set([result, ...terms]);
  const like = [...neighbours(result, witnesses), result]
    .filter((at) => figures[at]?.kind === figures[result]?.kind)
    .sort((a, b) => a - b);
  if (pattern === 'same')
    return runsOf(
      // 1—5月每月A万元，共B万元；6—12月每月C万元，共D万元: what each month came to stands between, and is no amount of the row.
      like.filter((at) => sayings[at]?.column !== 'each'),
      sayings,
    )
      .filter((run) => !run.includes(result) && !usedElsewhere(read, null, run))
      .map((run) => sum(result, run));
  if (terms.length === 2 && signs[0] !== signs[1]) return differencesOf({ result, terms }, like, witnesses);
  const column = sayings[result]?.column;
  return runsOf(
    like.filter((at) => sayings[at]?.column === column),
    sayings,
  )
    .filter((run) => [...accused].every((at) => run.includes(at)))
    .flatMap((run) => like.filter((total) => !run.includes(total)).map((total) => sum(total, run)));
};

/** 预算32万元，调整为27.5万元，决算24.2万元，…比调整预算减少3.3万元: how far one of the two is from a third amount. */
const differencesOf = (
  { result, terms }: Pick<Equation, 'result' | 'terms'>,
  like: readonly number[],
  witnesses: Witnesses,
): Equation[] =>
  terms.flatMap((kept) => {
    const replaced = terms.find((term) => term !== kept) ?? kept;
    return like
      .filter((at) => at !== result && !terms.includes(at) && !isSameAgain(replaced, at, witnesses))
      .map((at) => {
        const isLess = (witnesses.figures[kept]?.value ?? 0) < (witnesses.figures[at]?.value ?? 0);
        // 收支差额-169万元: what is left is printed with its sign.
        const isNegative = (witnesses.figures[result]?.value ?? 0) < 0;
        return {
          ...sum(result, [kept, at]),
          signs: isLess === isNegative ? [1, -1] : [-1, 1],
        } satisfies Equation;
      });
  });

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
