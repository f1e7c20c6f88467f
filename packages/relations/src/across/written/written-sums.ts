import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, resultsOf, sumClaim } from '../claim.js';
import { chainsOf } from './chain.js';

/** 人员经费A万元+公用经费B万元=C万元; 合计C万元=A万元+B万元: sums written with signs. */
export const writtenSums = (_: State, { sayings, figures }: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return chainsOf(sayings, 'plus').flatMap(({ chain: terms, at, end }): Claim[] => {
    const result = terms.length > 1 ? resultOf(sayings, at, end) : null;
    const kind = figures[result?.index ?? -1]?.kind;
    const areAlike = kind !== undefined && terms.every(({ index }) => figures[index]?.kind === kind);
    if (!result || !areAlike || read.has(result.index)) return [];
    return certain(sumClaim({ figures }, 'sum', result, terms));
  });
};

/** The sum: behind = where it ends the chain, or right before the = that begins it. Terms that are products are none. */
const resultOf = (sayings: readonly Saying[], at: number, end: number): Saying | null => {
  const [first, next, before] = [sayings[at], sayings[end], sayings[at - 1]];
  const sign = next?.factor?.sign;
  if (first?.factor?.sign === 'times' || first?.factor?.sign === 'divide') return null;
  if (sign === 'times' || sign === 'divide') return null;
  if (next && sign === 'equals' && next.mark < 3) return next;
  return before?.quantity && first?.factor?.sign === 'equals' && first.mark < 3 ? before : null;
};
