import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, explained, resultsOf, sumClaim } from '../claim.js';

/**
 * 基本支出…，占61.32%；项目支出…，占28.32%；两者合计占89.64%: a percentage of all that was named together is what their shares come to, in
 * their sentence. What no slip explains may be of other things.
 */
export const sharesTogether = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((together): Claim[] => {
    if (!isTogether(together) || read.has(together.index)) return [];
    const shares = sharesBefore(together, scene);
    const row = together.gathers === null ? shares : shares.slice(-together.gathers);
    if (row.length < 2 || (together.gathers !== null && row.length < together.gathers)) return [];
    return certain(explained(sumClaim(scene, 'total', together, row)));
  });
};

const isTogether = ({ quantity, gathered, reason, column }: Saying): boolean =>
  quantity?.kind === 'percent' && gathered && !reason && (column === 'share' || column === 'other');

/** The shares of its sentence before a percentage, none of them of a whole that another one is not of. */
const sharesBefore = ({ index, mark }: Saying, { sayings }: Scene): readonly Saying[] => {
  if (mark >= 4) return [];
  const from = sayings.slice(0, index).findLastIndex((one) => one.mark >= 4);
  const shares = sayings
    .slice(Math.max(0, from), index)
    .filter(({ column, depth }) => column === 'share' && depth === 0);
  return new Set(shares.map(({ of }) => of?.text ?? '')).size === 1 ? shares : [];
};
