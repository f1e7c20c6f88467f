import { ofParticle } from '@gouji/lexicon/particles';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, quotientClaim, resultsOf } from '../claim.js';

/**
 * 支出A万元，上年B万元，是上年的2.4倍: how many times what it was before a thing is, where both are told right before it as those of one
 * record.
 */
export const timesPrior = ({ entries, entryOf }: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((times): Claim[] => {
    const { index, quantity, mark, reason } = times;
    const [level, prior] = [scene.sayings[index - 2], scene.sayings[index - 1]];
    if (quantity?.kind !== 'multiple' || read.has(index) || reason || mark > 2 || mark === 0) return [];
    if (!isOfPast(times) || level?.column !== 'level' || prior?.column !== 'prior') return [];
    const record = entries[entryOf[prior.index] ?? -1];
    if (record?.columns.level !== level.index || record.columns.prior !== prior.index) return [];
    if (prior.mark > 2 || level.depth !== times.depth || prior.depth !== times.depth) return [];
    return quotientClaim(scene, 'named-rate', index, [level.index, prior.index]);
  });
};

/** 是上年的: of the year before, and of nothing that is named behind it. */
const isOfPast = (times: Saying): boolean =>
  times.column === 'prior' && times.name === null && ownWords(times).endsWith(ofParticle);
