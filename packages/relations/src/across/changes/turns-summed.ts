import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, claim, resultsOf } from '../claim.js';
import { yearsIn } from '../sums/years.js';

/**
 * 甲、乙、丙较预算分别节约A、B和C万元，合计节约D万元: what moves told in turn come to, said so right behind them; of years in turn the last ones, where
 * its words say how many (两年累计).
 */
export const turnsSummed = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((total): Claim[] => {
    const turn = turnBefore(total, scene.sayings).slice(-(yearsIn(total) ?? 0));
    if (!total.total || read.has(total.index) || turn.length < 2) return [];
    return certain(
      claim(scene, {
        pattern: 'total',
        formula: 'sum',
        result: total.index,
        terms: turn.map(({ index }) => index),
        signs: turn.map(({ sign }) => (sign === total.sign ? 1 : -1)),
      }),
    );
  });
};

/** The moves told in turn right before another of the same sentence; none where it is one of them, or none stand there. */
const turnBefore = (
  { index, column, run, reason, mark, quantity }: Saying,
  sayings: readonly Saying[],
): readonly Saying[] => {
  const last = sayings[index - 1];
  if (!last?.run || run || reason || mark === 0 || mark > 2 || !isMoveColumn(column)) return [];
  const turn = sayings.slice(last.run.first, index);
  const isWhole = turn.length === last.run.size;
  const areAlike = turn.every(
    (one) =>
      isMoveColumn(one.column) && one.quantity?.kind === quantity?.kind && one.base?.kind === last.base?.kind,
  );
  return isWhole && areAlike ? turn : [];
};
