import type { Saying } from '../../sayings/saying.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, explained, quotientClaim, resultsOf } from '../claim.js';

/**
 * 总保费A万元，中央补贴50%为B万元，省级补贴30%为C万元: each share comes to the amount right behind it, of the amount told before the first of them.
 * What no slip explains may be of another whole.
 */
export const sharesOfFirst = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const { sayings, figures } = scene;
  return sayings.flatMap((share): Claim[] => {
    if (read.has(share.index) || !isPaired(share, sayings)) return [];
    const whole = toldBefore(share, sayings).find(
      (one) =>
        one.quantity?.kind === 'money' &&
        one.depth === share.depth &&
        currentAmounts.includes(one.column) &&
        !isPaired(sayings[one.index - 1], sayings),
    );
    if (!whole || figures[whole.index]?.value === 0) return [];
    return explained(quotientClaim(scene, 'share', share.index, [share.index + 1, whole.index]));
  });
};

/** A share of no named whole, and right behind it the money that it comes to. */
const isPaired = (share: Saying | undefined, sayings: readonly Saying[]): boolean => {
  const amount = sayings[(share?.index ?? 0) + 1];
  return (
    share?.column === 'share' &&
    share.of === null &&
    share.quantity?.kind === 'percent' &&
    amount?.quantity?.kind === 'money' &&
    amount.mark === 0 &&
    amount.name === null
  );
};
