import { withinEnd } from '@gouji/lexicon/phrases/clauses';
import { moreThanSet, notDone, sameThings } from '@gouji/lexicon/phrases/movements';
import { clausesIn, ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, claim, explained, isTied, quotientClaim } from '../claim.js';

/**
 * 问题96个，…整改到位80个，尚有16个正在整改，整改率83.3%; 完成率105%，多演6场: how many of so many were not done, or were done beyond them, beside a rate that
 * ties what was done to what was to be.
 */
export const restsByRate = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const known = new Set(
    found.flatMap(({ equation: { formula, result, terms }, weight }) =>
      formula === 'sum' && weight.outcome !== 'violated' ? [result, ...terms] : [],
    ),
  );
  return scene.sayings.flatMap((rest): Claim[] => {
    const leads = known.has(rest.index) ? null : leadsOf(rest);
    const done = leads && toldBefore(rest, scene.sayings).find((one) => isLike(one, rest, scene));
    if (!done || done.run || goesOn(rest, scene)) return [];
    const whole = wholeOf(done, rest, scene);
    if (!whole) return [];
    const isMore = leads === moreThanSet;
    const [a, b] = [done, whole].map(({ index }) => scene.figures[index]?.value ?? 0);
    if (a === undefined || b === undefined || isMore !== a > b) return [];
    const claims = claim(scene, {
      pattern: 'named-difference',
      formula: 'sum',
      result: rest.index,
      terms: [whole.index, done.index],
      signs: isMore ? [-1, 1] : [1, -1],
    });
    return certain(explained(claims));
  });
};

/** The words by which a figure is of what was not done, or of what passed what was to be, and of no other things; null where it says neither. */
const leadsOf = ({ quantity, reason, run, column, factor }: Saying): readonly string[] | null => {
  if (reason || run || column !== 'level' || (quantity?.kind !== 'count' && quantity?.kind !== 'money'))
    return null;
  const words = ownWords({ factor }).trim();
  // 其余问题中，尚有6个涉及诉讼
  const before = clausesIn(factor?.before ?? '').at(-2) ?? '';
  if (before.endsWith(withinEnd) || words.includes(withinEnd) || !sameThings.test(factor?.behind ?? ''))
    return null;
  return [notDone, moreThanSet].find((leads) => leads.some((word) => words.startsWith(word))) ?? null;
};

/** 竣工33项，在建11项，未动工3项: what was not done is told kind by kind. */
const goesOn = (rest: Saying, scene: Scene): boolean => {
  const behind = scene.sayings.slice(rest.index + 1);
  const end = behind.findIndex(({ mark }) => mark > 2);
  return (end < 0 ? behind : behind.slice(0, end)).some(
    (one) => isLike(one, rest, scene) && one.parts === null,
  );
};

const isLike = (one: Saying, rest: Saying, { figures }: Scene): boolean =>
  figures[one.index]?.kind === figures[rest.index]?.kind && one.depth === rest.depth;

/** What a rate between what was done and what was not, or right behind, is of by what was done: told no more than two sentences before. */
const wholeOf = (done: Saying, rest: Saying, scene: Scene): Saying | null => {
  const { sayings } = scene;
  const rates = sayings
    .slice(done.index + 1, rest.index + 1 + bounds.mostBehind)
    .filter(
      ({ quantity, index }) =>
        quantity?.kind === 'percent' &&
        sayings.slice(Math.min(rest.index, index) + 1, index + 1).every(({ mark }) => mark < 4),
    );
  const wholes = toldBefore(done, sayings, bounds.mostSentencesApart).filter(
    (one) => isLike(one, rest, scene) && !one.run,
  );
  const tied = wholes.filter((whole) =>
    rates.some(({ index }) =>
      quotientClaim(scene, 'named-rate', index, [done.index, whole.index]).some(isTied),
    ),
  );
  return tied[0] ?? null;
};
