import type { Equation } from '../arithmetic/equation.js';
import { outcomeOf } from '../arithmetic/weigh.js';
import { isAtOnce } from '../misreadings/figures.js';
import { costs } from '../search/costs.js';
import type { Taken } from '../search/state.js';
import { confirmedBy } from './confirmed.js';
import { netsOf, restsOf, resultsBeside } from './others.js';
import { productsOf } from './products.js';
import { commonWholesOf, ratesOf } from './rates.js';
import { sumsOf } from './sums.js';
import type { Standing, Witnesses } from './witnesses.js';

export { standingIn } from './witnesses.js';

/**
 * By how much an accusation is weakened by another tie of its figure (旁证), in nats. 总投资3,600万元，…县级到位360万元，合计到位
 * 3,420万元，到位率95.00%: the rate ties by another amount than the one that was taken, and what ties to four digits hardly does so
 * by chance. It is worth the digits that tie, less what chance may be thanked for among so many nearer ties, and less the
 * price of a tie that no words say.
 *
 * @param one an equation that does not hold
 * @param read the equations read beside it, by their figures
 */
export const alibiOf = (one: Taken, read: Standing, witnesses: Witnesses): number => {
  const { equation } = one;
  const { figures } = witnesses;
  if (!figures[equation.result] || equation.pattern === 'verdict') return 0;
  const reachOf = ({ result, terms }: Equation): number =>
    Math.max(...terms.map((term) => Math.abs(term - result)));
  const ways = [
    ...restsOf(equation, witnesses),
    ...netsOf(equation),
    ...commonWholesOf(equation, read, witnesses),
    ...[...waysOf(equation, read, witnesses), ...resultsBeside(one, witnesses)].sort(
      (a, b) => reachOf(a) - reachOf(b),
    ),
  ];
  const gains = ways
    .filter((way) => !isPartOf(way, one))
    .map((way, rank) => {
      const weight = outcomeOf(way, figures);
      const says = figures[way.result]?.says ?? 0;
      return weight?.outcome === 'ties' ? says - weight.width - Math.log(rank + 1) - costs.alibi : 0;
    });
  const confirmed = confirmedBy(one, read, figures);
  return (isLooselySame(one, witnesses) ? costs.named.slipped : 0) + Math.max(0, confirmed, ...gains);
};

/** Of what leaves nothing out, that some of it ties is the slip itself: one of the figures was forgotten. */
const isPartOf = (way: Equation, { equation: { result, terms }, whole }: Taken): boolean =>
  whole === true && way.result === result && way.terms.every((term) => terms.includes(term));

/** 累计回收率98.7%，当年回收率99.2%: two figures of one name that no slip ties are of two things. */
const isLooselySame = ({ equation, equation: { pattern }, weight }: Taken, witnesses: Witnesses): boolean =>
  pattern === 'same' && weight.slip?.shape === 'any' && !isAtOnce(equation, witnesses);

const waysOf = (equation: Equation, read: Standing, witnesses: Witnesses): Equation[] => {
  switch (equation.formula) {
    case 'quotient':
    case 'growth':
    case 'change-of-current':
    case 'level-over-base':
      return ratesOf(equation, read, witnesses);
    case 'sum':
      return sumsOf(equation, read, witnesses);
    case 'product':
      return productsOf(equation, witnesses);
    default:
      return [];
  }
};
