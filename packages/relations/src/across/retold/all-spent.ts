import { allOfIt, thatFund } from '@gouji/lexicon/phrases/all-spent';
import { likeness } from '../../sayings/names.js';
import { bounds } from '../../search/bounds.js';
import { amountOf, type Entry, type Scene, type State } from '../../search/state.js';
import { type Claim, explained, probable, sumClaim } from '../claim.js';

/**
 * 差旅费预算A万元。年末，该项资金B万元全部执行完毕: all of what was told right before, told again under its name or as that fund. A slip of the
 * pen is claimed; any other difference may be of another amount.
 */
export const allSpent = ({ entries }: State, scene: Scene): Claim[] =>
  entries.flatMap((later, at): Claim[] => {
    const earlier = entries[at - 1];
    const [first, again] = [earlier && amountOf(earlier), later.columns.level];
    if (!earlier || first === undefined || again === undefined || !isAll(later, scene)) return [];
    if (!isAlone(earlier) || !isAlone(later) || earlier.paragraph !== later.paragraph) return [];
    if (later.year !== null && later.year !== earlier.year) return [];
    if (!isOfThat(later, earlier) || scene.figures[first]?.kind !== scene.figures[again]?.kind) return [];
    if ((scene.figures[again]?.says ?? 0) < bounds.leastDigitsTold * Math.LN10) return [];
    return probable(explained(sumClaim(scene, 'same', { index: again }, [{ index: first }])));
  });

/** An amount of money that begins a sentence, and is said to be all there is. */
const isAll = ({ columns }: Entry, { sayings }: Scene): boolean => {
  const told = sayings[columns.level ?? -1];
  return (
    told?.quantity?.kind === 'money' &&
    told.mark === 4 &&
    told.depth === 0 &&
    !told.reason &&
    !told.cumulative &&
    !told.run &&
    allOfIt.some((word) => told.factor?.behind.startsWith(word))
  );
};

/** With one figure, and in no list. */
const isAlone = ({ columns, under, totals }: Entry): boolean =>
  Object.keys(columns).length === 1 && under === null && !totals;

const isOfThat = ({ name }: Entry, earlier: Entry): boolean =>
  name !== null &&
  earlier.name !== null &&
  (thatFund.includes(name.text) || likeness(earlier.name, name) === 'same');
