import type { Saying } from '../../sayings/saying.js';
import { budgets } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, changeClaim, explainedBy, resultsOf, slipsOfAmounts } from '../claim.js';

/**
 * 收入预算为A万元，根据实际调整为B万元，较年初预算减收C万元: a budget, what it became, and by how much that is more or less, one right behind the
 * other in a sentence, whatever the words between them name. What no slip of the pen explains may be of something else.
 */
export const reachedFrom = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((move): Claim[] => {
    const [from, to] = scene.sayings.slice(Math.max(0, move.index - 2), move.index);
    if (!from || !to || read.has(move.index) || !isMove(move) || !to.reaches) return [];
    if (!budgets.includes(from.column) || !areRow(from, to, move)) return [];
    return explainedBy(changeClaim(scene, move, to, from), slipsOfAmounts);
  });
};

/** By how much it is more or less, of no other year and no other name. */
const isMove = ({ column, sign, base, name, reason, parts }: Saying): boolean =>
  (column === 'change-budget' || column === 'change') &&
  sign !== 0 &&
  base?.kind !== 'prior' &&
  (name === null || name.generic) &&
  parts === null &&
  !reason;

const areRow = (...row: readonly Saying[]): boolean =>
  row.every(
    ({ quantity, depth, run, mark }, at) =>
      quantity?.kind === 'money' &&
      quantity.qualifier === null &&
      depth === row[0]?.depth &&
      !run &&
      (at === 0 || mark <= 2),
  );
