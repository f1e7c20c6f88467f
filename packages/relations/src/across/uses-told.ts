import { spentOn } from '@gouji/lexicon';
import { ownWords } from '../sayings/factors.js';
import type { Saying } from '../sayings/saying.js';
import { currentAmounts } from '../search/common.js';
import { bounds } from '../search/costs.js';
import type { Scene, State, Taken } from '../search/state.js';
import { type Claim, certain, explained, resultsOf, sumClaim } from './claim.js';

/**
 * 专项经费A万元，用于宣传B万元，用于培训C万元，用于租赁D万元: an amount and its uses to the end of the sentence, each told by the same word again. One
 * 用于 opens some of them; what no slip explains may have been spent on more.
 */
export const usesTold = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return scene.sayings.flatMap((total): Claim[] => {
    if (read.has(total.index) || !isAmount(total) || isUse(total)) return [];
    const uses = usesBehind(total, scene.sayings);
    return uses.length > 1 ? certain(explained(sumClaim(scene, 'sum', total, uses))) : [];
  });
};

const isAmount = ({ quantity, column, reason, run }: Saying): boolean =>
  quantity?.kind === 'money' &&
  quantity.qualifier === null &&
  !reason &&
  run === null &&
  currentAmounts.includes(column);

const isUse = (one: Saying): boolean => spentOn.some((word) => ownWords(one).trim().startsWith(word));

/** The uses behind an amount; none where its sentence goes on with an amount that is no use, or with what is left. */
const usesBehind = (total: Saying, sayings: readonly Saying[]): readonly Saying[] => {
  const uses: Saying[] = [];
  for (const one of sayings.slice(total.index + 1, total.index + 1 + bounds.mostTotalParts)) {
    if (one.mark >= 4) break;
    if (one.quantity?.kind !== 'money') continue;
    if (one.depth > total.depth) continue;
    if (!isAmount(one) || !isUse(one) || one.mark === 0 || one.leaves) return [];
    uses.push(one);
  }
  return uses;
};
