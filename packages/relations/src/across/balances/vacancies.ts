import { posted, posts, surpluses, vacancies as vacant } from '@gouji/lexicon';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, claim, resultsOf, seen } from '../claim.js';

/**
 * 编制30名，实有28人，空编2名: posts less the people in them, or people beyond the posts (超编), told in one sentence. Of
 * several posts those that tie are meant.
 */
export const vacancies = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((saying): Claim[] => {
    const sign = read.has(saying.index) ? null : wayOf(saying);
    if (sign === null) return [];
    const near = toldBefore(saying, scene.sayings).filter(({ quantity }) => quantity?.kind === 'count');
    const offered = near.filter((one) => isCalled(one, posts));
    const filled = near.filter((one) => isCalled(one, posted) && !isCalled(one, posts));
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

const isCalled = ({ name }: Saying, words: readonly string[]): boolean =>
  words.some((word) => name?.text.includes(word));

/** 1 for empty posts, −1 for people beyond the posts; null for any other figure. */
const wayOf = (saying: Saying): 1 | -1 | null => {
  if (saying.quantity?.kind !== 'count') return null;
  if (isCalled(saying, vacant)) return 1;
  return isCalled(saying, surpluses) ? -1 : null;
};
