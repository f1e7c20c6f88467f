import { spentOn } from '@gouji/lexicon';
import { ownWords } from '../../sayings/factors.js';
import { isNamed } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import {
  type Claim,
  certain,
  explained,
  explainedBy,
  isMore,
  isTied,
  probable,
  resultsOf,
  sumClaim,
} from '../claim.js';
import { isMoneyTold, isPlain } from '../plain.js';

/**
 * 专项经费A万元，用于宣传B万元，用于培训C万元，用于租赁D万元: an amount and its uses to the end of the sentence, each told by the same word again. Where
 * one 用于 opens them all, more may have been spent than they come to, but no less; what no slip explains may have been spent on more.
 */
export const usesTold = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return scene.sayings.flatMap((total): Claim[] => {
    if (read.has(total.index) || !isAmount(total) || isUse(total)) return [];
    const uses = usesBehind(total, scene.sayings);
    const claims = uses.length > 1 ? sumClaim(scene, 'sum', total, uses) : [];
    if (uses.every(isUse)) return certain(explained(claims));
    // What such a list comes to by itself is no news: the search reads it.
    if (uses.length < 3 || claims.every(isTied)) return [];
    const typed = explainedBy(claims, ['digit', 'swap']);
    return isMore(total, uses, scene) ? typed : probable(typed);
  });
};

const isAmount = (one: Saying): boolean => isMoneyTold(one) && isPlain(one);

const isUse = (one: Saying): boolean => spentOn.some((word) => ownWords(one).trim().startsWith(word));

/** The uses behind an amount, the first of them told by a word; none where its sentence goes on with an amount without a name, at another mark, or of what is left. */
const usesBehind = (total: Saying, sayings: readonly Saying[]): readonly Saying[] => {
  const uses: Saying[] = [];
  for (const one of sayings.slice(total.index + 1, total.index + 1 + bounds.mostTotalParts)) {
    if (one.mark >= 4) break;
    if (one.quantity?.kind !== 'money') continue;
    if (one.depth > total.depth) continue;
    const [first, second] = uses;
    const goesOn = first && isNamed(one.name) && one.parts === null && (!second || one.mark === second.mark);
    if (!isAmount(one) || !(isUse(one) || goesOn) || one.mark === 0 || one.leaves || one.total) return [];
    uses.push(one);
  }
  return uses;
};
