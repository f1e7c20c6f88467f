import { standingIn, type Witnesses } from '../alibi/witnesses.js';
import type { Taken } from '../search/state.js';
import type { Misreading } from './misreading.js';

/** A reading that was dropped, and why. */
export interface Misread {
  readonly taken: Taken;
  readonly by: Misreading;
}

/**
 * Parts accusations that rest on a misreading from all else that was read: the first of the list that an accusation rests
 * on drops it.
 *
 * @param read all that was read, whose equations tell of one another
 * @param asked the readings that may be dropped
 */
export const sift = (
  read: readonly Taken[],
  witnesses: Witnesses,
  misreadings: readonly Misreading[],
  asked: readonly Taken[] = read,
): { readonly left: readonly Taken[]; readonly misread: readonly Misread[] } => {
  const around = { ...witnesses, read: standingIn(read) };
  const misread = asked.flatMap((taken): Misread[] => {
    const { weight, equation } = taken;
    if (weight.outcome !== 'violated' || equation.pattern === 'verdict') return [];
    const by = misreadings.find(({ isMisread }) => isMisread(taken, around));
    return by ? [{ taken, by }] : [];
  });
  const dropped = new Set(misread.map(({ taken }) => taken));
  return { left: asked.filter((one) => !dropped.has(one)), misread };
};
