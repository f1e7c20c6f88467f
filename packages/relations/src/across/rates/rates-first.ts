import type { Saying } from '../../sayings/saying.js';
import { budgets } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, quotientClaim, resultsOf } from '../claim.js';

/**
 * 完成年初预算的P%，决算数A万元，预算数B万元: a rate that begins what is told of a thing, with the account and the budget right behind it, neither of
 * which is called anything else.
 */
export const ratesFirst = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate, at): Claim[] => {
    if (rate.column !== 'rate' || rate.base?.kind !== 'budget' || !rate.base.said) return [];
    if (read.has(rate.index) || rate.run || rate.reason) return [];
    if (at > 0 && rate.mark < 4) return [];
    const behind = scene.sayings.slice(at + 1, at + 3);
    const account = behind.find((one) => one.column === 'level' && one.account);
    const budget = behind.find((one) => budgets.includes(one.column));
    if (!account || !budget || account.year !== budget.year) return [];
    if (!behind.every((one) => isOwn(one, rate))) return [];
    return quotientClaim(scene, 'completion-rate', rate.index, [account.index, budget.index]);
  });
};

/** Of the rate's own sentence, and of what that speaks of. */
const isOwn = ({ quantity, mark, depth, name, told, run, reason, year }: Saying, rate: Saying): boolean =>
  quantity?.kind === 'money' &&
  (mark === 1 || mark === 2) &&
  depth === rate.depth &&
  told &&
  !run &&
  !reason &&
  (name === null || name.generic) &&
  (year === null || rate.year === null || year === rate.year);
