import { posted, posts, surpluses, vacancies as vacant } from '@gouji/lexicon';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, claim, resultsOf, seen } from '../claim.js';

/**
 * 编制30名，实有28人，空编2名: posts less the people in them, or people beyond the posts (超编), told in one sentence or in two. Of
 * several posts, or people, those named as what is vacant is are meant (工勤空编), or the
 * totals of all, else those that tie.
 */
export const vacancies = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const totals = resultsOf(
    found.filter(({ equation, weight }) => equation.formula === 'sum' && weight.outcome === 'ties'),
  );
  return scene.sayings.flatMap((saying): Claim[] => {
    const sign = read.has(saying.index) ? null : wayOf(saying);
    if (sign === null) return [];
    const near = toldBefore(saying, scene.sayings, 1).filter(({ quantity }) => quantity?.kind === 'count');
    const [offered, filled] = ofKind(saying, near) ?? [
      totalsFirst(
        near.filter((one) => isCalled(one, posts)),
        totals,
      ),
      totalsFirst(
        near.filter((one) => isCalled(one, posted) && !isCalled(one, posts)),
        totals,
      ),
    ];
    const ways = offered.flatMap((post) =>
      filled.flatMap((people) =>
        claim(scene, {
          pattern: 'vacancy',
          formula: 'sum',
          result: saying.index,
          terms: [post.index, people.index],
          signs: sign === 1 ? [1, -1] : [-1, 1],
        }),
      ),
    );
    return ways.length === 1 ? ways : seen(ways);
  });
};

/** 工勤空编3名: the posts and the people of the kind that its words name; null where they name none. */
const ofKind = (
  { name }: Saying,
  near: readonly Saying[],
): readonly [readonly Saying[], readonly Saying[]] | null => {
  const text = name?.text ?? '';
  const word = [...vacant, ...surpluses].find((one) => text.endsWith(one)) ?? '';
  const kind = text.slice(0, text.length - word.length);
  if (kind === '') return null;
  const like = near.filter((one) => one.name?.text.includes(kind));
  return [
    like.filter((one) => isCalled(one, posts)),
    like.filter((one) => !isCalled(one, posts) && wayOf(one) === null),
  ];
};

/** Those that their parts come to; all, where none is told in parts. */
const totalsFirst = (all: readonly Saying[], totals: ReadonlySet<number>): readonly Saying[] => {
  const summed = all.filter(({ index }) => totals.has(index));
  return summed.length > 0 ? summed : all;
};

const isCalled = ({ name }: Saying, words: readonly string[]): boolean =>
  words.some((word) => name?.text.includes(word));

/** 1 for empty posts, −1 for people beyond the posts; null for any other figure. */
const wayOf = (saying: Saying): 1 | -1 | null => {
  if (saying.quantity?.kind !== 'count') return null;
  if (isCalled(saying, vacant)) return 1;
  return isCalled(saying, surpluses) ? -1 : null;
};
