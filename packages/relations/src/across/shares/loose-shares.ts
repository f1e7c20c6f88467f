import { likeness } from '../../sayings/names.js';
import type { Column, Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import { costs } from '../../search/costs.js';
import { amountOf, entryAt, type Scene, type State, type Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, quotientClaim, resultsOf, seen } from '../claim.js';

/**
 * Shares that neither a list nor a name gives a whole, of what is told before them in their sentence
 * (占货物采购132万元的三成；…，占10%), and of progress (完成规划总投资的65.8%). Seen where they tie: they may be of another whole.
 */
export const looseShares = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((saying): Claim[] => {
    if (!isShare(saying) || read.has(saying.index)) return [];
    const wholes = toldBefore(saying, scene.sayings).filter(
      (one) => amounts.includes(one.column) && (isTelling(saying, scene) || isMeant(one, saying)),
    );
    const ways = partsOf(saying, state, scene).flatMap((part) =>
      wholes
        .filter(({ index }) => isMore(index, part, scene))
        .flatMap(({ index }) => quotientClaim(scene, 'share', saying.index, [part, index])),
    );
    return seen(ways);
  });
};

const isShare = ({ quantity, column, of, reason }: Saying): boolean =>
  quantity?.kind === 'percent' && !reason && (column === 'share' || (column === 'rate' && of !== null));

/** Whether the words before a share have called an amount its whole. */
const isMeant = ({ column, name }: Saying, { of }: Saying): boolean =>
  column === 'whole' || (of !== null && !of.generic && ['same', 'near'].includes(likeness(name, of)));

/** A share of one digit ties with too much, unless it is told of what. */
const isTelling = ({ index }: Saying, { figures }: Scene): boolean =>
  (figures[index]?.says ?? 0) > costs.digit;

const amounts: readonly Column[] = [...currentAmounts, 'whole'];

/** What a share may be of: its record's amount, the one right before it, or the one told behind it (占61.5%，计1119.3万元). */
const partsOf = (saying: Saying, state: State, { sayings }: Scene): readonly number[] => {
  const entry = entryAt(state, state.entryOf[saying.index] ?? null);
  const own = entry && amountOf(entry);
  const before = toldBefore(saying, sayings).find(({ column }) => column === 'level');
  const next = sayings[saying.index + 1];
  const behind = next?.column === 'level' && next.name === null && next.mark <= 2 ? next.index : undefined;
  return [...new Set([own, before?.index, behind])].flatMap((at) => at ?? []).slice(0, bounds.mostRateBases);
};

const isMore = (whole: number, part: number, { figures }: Scene): boolean =>
  figures[whole]?.kind === figures[part]?.kind &&
  (figures[whole]?.value ?? 0) > 0 &&
  (figures[whole]?.value ?? 0) >= (figures[part]?.value ?? 0) &&
  whole !== part;
