import { apartWords, greatestWords, leastWords } from '@gouji/lexicon/phrases/changes';
import { says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, claim, explained, resultsOf } from '../claim.js';

/** 最高的A为98.6%，最低的B为79.2%，两者相差19.4个百分点: how far apart the two figures before are, the greater less the other. */
export const spreads = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((gap): Claim[] => {
    if (read.has(gap.index) || gap.sign !== 0 || gap.mark > 2 || !says(gap, apartWords)) return [];
    const [second, first, third] = toldBefore(gap, scene.sayings);
    if (!first || !second || ![first, second].every((one) => isApart(one, gap))) return [];
    // 甲98%，乙90%，丙85%，最高与最低相差13个百分点: of which two it is told the words do not say.
    if (third && isApart(third, gap) && !areEnds(first, second)) return [];
    const isFirstMore = (scene.figures[first.index]?.value ?? 0) >= (scene.figures[second.index]?.value ?? 0);
    return certain(
      explained(
        claim(scene, {
          pattern: gap.column === 'points' ? 'difference-of-rates' : 'named-difference',
          formula: 'sum',
          result: gap.index,
          terms: [first.index, second.index],
          signs: isFirstMore ? [1, -1] : [-1, 1],
        }),
      ),
    );
  });
};

/** 平均91.3%，最高的98.6%，最低的79.2%: the two are said to be the greatest and the least. */
const areEnds = (first: Saying, second: Saying): boolean =>
  [greatestWords, leastWords].every((words) => says(first, words) || says(second, words));

/** Whether a figure is one of the two that a gap stands between: of its measure, and no change itself. */
const isApart = ({ quantity, column, depth }: Saying, gap: Saying): boolean =>
  depth === gap.depth &&
  ['level', 'rate', 'share', 'budget', 'other'].includes(column) &&
  (gap.column === 'points' ? quantity?.kind === 'percent' : quantity?.kind === gap.quantity?.kind);
