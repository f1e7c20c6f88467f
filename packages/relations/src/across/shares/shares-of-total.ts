import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, explained, isTied, quotientClaim, resultsOf, seen } from '../claim.js';

/**
 * 基本支出A万元，占P%；项目支出B万元，占Q%。两项合计C万元: shares that name no whole, one right behind each of the parts of a total that is told
 * behind them, are of that total. Where fewer than half of them tie they are of something else.
 */
export const sharesOfTotal = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return found.flatMap(({ equation: { formula, result, terms, signs } }): Claim[] => {
    if (formula !== 'sum' || terms.length < 2 || signs.some((sign) => sign !== 1)) return [];
    const pairs = terms.flatMap((part) => {
      const share = scene.sayings[part + 1];
      return share && share.index < result && isShare(share) && !read.has(share.index)
        ? [{ part, share }]
        : [];
    });
    if (pairs.length < terms.length) return [];
    const claims = pairs.flatMap(({ part, share }) =>
      quotientClaim(scene, 'share', share.index, [part, result]),
    );
    const isOfIt = claims.filter(isTied).length * 2 > claims.length;
    return isOfIt ? certain(explained(claims)) : seen(claims);
  });
};

const isShare = ({ column, quantity, mark, of, reason }: Saying): boolean =>
  column === 'share' && quantity?.kind === 'percent' && mark > 0 && mark <= 2 && of === null && !reason;
