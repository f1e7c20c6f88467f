import { lengthOfLead } from '@gouji/facts';
import { allThereAre, aroundAll } from '@gouji/lexicon/phrases/counts';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { amountOf, entryAt, type Scene, type State } from '../../search/state.js';
import { type Claim, certain, seen, sumClaim } from '../claim.js';

/**
 * Numbers told again: one that a list divides, stated once more of all there are (政务新媒体54个，其中…。现有53个政务新媒体); and one
 * that opens the next sentence (受理信访事项187件。187件信访事项均已办结), which may be of a part, and is seen where it ties.
 */
export const countsAgain = (state: State, scene: Scene): Claim[] => {
  const counts = scene.sayings.filter(isPlainCount);
  const { divided, parts } = listed(state);
  const totals = counts.filter(({ index }) => divided.has(index));
  const others = counts.filter(({ index }) => !parts.has(index));
  return [
    ...totals.flatMap((total) =>
      others.flatMap((other) =>
        other !== total && isOneMeasure(other, total, scene) && isToldAgain(other, total)
          ? certain(sumClaim(scene, 'same', other, [total]))
          : [],
      ),
    ),
    ...counts.flatMap((later, at) => takenUp(later, counts.slice(0, at), scene)),
  ];
};

const isPlainCount = ({ quantity, column, factor, reason }: Saying): boolean =>
  quantity?.kind === 'count' &&
  quantity.qualifier === null &&
  column === 'level' &&
  factor !== null &&
  !factor.bound &&
  !reason;

/** The amounts that lists divide, and those that they divide them into. */
const listed = (
  state: State,
): { readonly divided: ReadonlySet<number>; readonly parts: ReadonlySet<number> } => {
  const under = state.entries.filter((entry) => entry.under !== null);
  const amounts = (entries: readonly (typeof under)[number][]): number[] =>
    entries.flatMap((entry) => amountOf(entry) ?? []);
  return {
    divided: new Set(amounts(under.flatMap((entry) => entryAt(state, entry.under) ?? []))),
    parts: new Set(amounts(under)),
  };
};

/** Of one unit; one that is more than twice as many is of something else. */
const isOneMeasure = (other: Saying, total: Saying, { figures }: Scene): boolean => {
  const [a, b] = [figures[other.index], figures[total.index]];
  return a !== null && a?.kind === b?.kind && (a?.value ?? 0) <= 2 * (b?.value ?? 0);
};

/** What a number is of: its name, else the words behind it. */
const nounOf = ({ name, factor }: Saying): string =>
  (name?.text ?? factor?.behind ?? '').slice(-bounds.longestBehind);

/** Whether a count is told of the very thing: 市区有学前教育机构 is not 全市有学前教育机构, nor is one kind of it. */
const isToldAgain = (other: Saying, total: Saying): boolean => {
  // 接入287个部门单位, and 98个部门单位 elsewhere: by the words behind it alone it may be of another thing.
  const noun = total.name === null ? '' : nounOf(total);
  const words = (other.factor?.before ?? '').slice(-bounds.longestBehind);
  if (noun.length < bounds.shortestNoun || !allThereAre.some((word) => words.includes(word))) return false;
  return (
    beginsWithEndOf(other.factor?.behind ?? '', noun) ||
    (bare(noun) !== '' && bare(other.name?.text ?? '') === bare(noun))
  );
};

const bare = (name: string): string => name.slice(lengthOfLead(name, aroundAll));

const beginsWithEndOf = (behind: string, noun: string): boolean => {
  for (let length = noun.length; length >= bounds.shortestNoun; length -= 1)
    if (behind.startsWith(noun.slice(-length))) return true;
  return false;
};

const takenUp = (later: Saying, earlier: readonly Saying[], scene: Scene): Claim[] => {
  if (later.mark < 3 || later.name !== null) return [];
  const told = earlier
    .slice(-bounds.mostMeant)
    .findLast(
      (one) =>
        one.quantity?.unit === later.quantity?.unit &&
        beginsWithEndOf(later.factor?.behind ?? '', nounOf(one)),
    );
  return told ? seen(sumClaim(scene, 'same', later, [told])) : [];
};
