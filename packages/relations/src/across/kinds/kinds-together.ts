import { kindJoints, kindsInBrackets, togetherShare } from '@gouji/lexicon/phrases/scales';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, claim, isTied, resultsOf } from '../claim.js';
import { isOfKind, kindWordsOf } from './kind-words.js';

/**
 * 满意212份、基本满意146份，满意度（满意和基本满意）为89.5%; 甲142人、乙58人，两项合计占80%: a percentage of several told before it that its
 * own words take together, by a number told before all of them.
 */
export const kindsTogether = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((share): Claim[] => {
    if (share.quantity?.kind !== 'percent' || share.quantity.qualifier !== null) return [];
    if (share.reason || share.run || read.has(share.index)) return [];
    const listed = inBrackets(share, scene);
    const parts = listed ?? toldTogether(share, scene);
    const [first] = parts ?? [];
    if (!parts || !first || parts.some(({ quantity }) => quantity?.qualifier !== null)) return [];
    const sum = parts.reduce((all, { index }) => all + (scene.figures[index]?.value ?? 0), 0);
    const wholes = toldBefore(first, scene.sayings, listed ? 1 : 0).filter(
      (one) => isLike(one, first, scene) && (scene.figures[one.index]?.value ?? 0) >= sum,
    );
    // Of what, where no word says so: the number right before them.
    if (!listed && (wholes[0]?.index !== first.index - 1 || first.mark > 2)) return [];
    return ofParts(share, parts, wholes, scene);
  });
};

const ofParts = (
  share: Saying,
  parts: readonly Saying[],
  wholes: readonly Saying[],
  scene: Scene,
): Claim[] => {
  const terms = parts.map(({ index }) => index);
  const of = (row: readonly number[], whole: Saying): Claim[] =>
    claim(scene, {
      pattern: 'named-rate',
      formula: 'ratio',
      result: share.index,
      terms: [...row, whole.index],
      signs: [...row.map((): 1 => 1), -1],
    });
  const ways = wholes.flatMap((whole) => of(terms, whole));
  const tied = ways.find(isTied);
  return tied ? [tied] : certain(ways.slice(0, 1));
};

const isLike = (one: Saying, other: Saying, { figures }: Scene): boolean =>
  figures[one.index]?.kind === figures[other.index]?.kind &&
  currentAmounts.includes(one.column) &&
  (figures[one.index]?.value ?? 0) > 0;

/** The numbers of the kinds that a bracket behind a rate's name lists; null where one of them is not told. */
const inBrackets = (share: Saying, { sayings }: Scene): readonly Saying[] | null => {
  const listed = kindsInBrackets.exec(share.factor?.before ?? '')?.[1];
  const kinds = (listed ?? '').split(kindJoints).filter((kind) => kind !== '');
  if (kinds.length < 2) return null;
  const numbers = toldBefore(share, sayings, 1).filter(
    ({ quantity, column }) => quantity?.kind === 'count' && column === 'level',
  );
  const meant: Saying[] = [];
  // 满意 stands within 基本满意.
  for (const kind of kinds.toSorted((a, b) => b.length - a.length)) {
    const [one, other] = numbers
      .filter((number) => !meant.includes(number) && isOfKind(kindWordsOf(number), kind))
      .toSorted((a, b) => kindWordsOf(a).length - kindWordsOf(b).length);
    if (one && other && kindWordsOf(one).length === kindWordsOf(other).length) return null;
    if (!one) return null;
    meant.push(one);
  }
  return meant.toSorted((a, b) => a.index - b.index);
};

/** As many of one kind, in a row right before it, as words say that a share takes together (两项合计占). */
const toldTogether = (share: Saying, scene: Scene): readonly Saying[] | null => {
  const { sayings, figures } = scene;
  const before = sayings[share.index - 1];
  const isCounted = before?.quantity?.kind === 'count' && share.mark === 0;
  if (!before || !isCounted || !togetherShare.test(ownWords(share)) || before.mark > 2) return null;
  const size = figures[before.index]?.value ?? 0;
  const row = sayings.slice(Math.max(0, before.index - size), before.index);
  const [first] = row;
  const isRow =
    first !== undefined &&
    row.length === size &&
    row.every((one) => isLike(one, first, scene)) &&
    row.slice(1).every(({ mark, depth }) => mark <= 2 && depth === first.depth);
  return isRow ? row : null;
};
