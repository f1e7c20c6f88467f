import { parseNumeral } from '@gouji/amounts';
import { meanOf, meanWords, notOfRow } from '@gouji/lexicon/phrases/means';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, claim, explained, resultsOf, seen } from '../claim.js';
import { isSum } from './factors-of.js';

/**
 * 2021年88.4万元、2022年92.9万元、2023年97.1万元，三年平均92.8万元; 满意度分别为94%、89%、87%，三类平均90%: the mean of as many figures before it as its words
 * say. Of percentages it may be weighed, so that only a slip of the pen is claimed where it lies among them.
 */
export const means = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return scene.sayings.flatMap((mean): Claim[] => {
    const words = ownWords(mean);
    if (
      !mean.quantity ||
      mean.reason ||
      tied.has(mean.index) ||
      notOfRow.some((word) => words.includes(word))
    )
      return [];
    const size = sizeOf(mean, scene);
    if (size === null) return [];
    const row = rowBefore(mean, scene).slice(0, size || bounds.mostInList);
    if (row.length < 2 || row.length < size) return [];
    const claims = claim(scene, {
      pattern: 'mean',
      formula: 'ratio',
      result: mean.index,
      terms: row.map(({ index }) => index).reverse(),
      signs: row.map(() => 1),
    });
    if (size === 0) return seen(claims);
    const isWeighed = mean.quantity.kind === 'percent' && isAmong(mean, row, scene);
    return isWeighed ? explained(claims) : certain(claims);
  });
};

/** How many figures a mean is of: 0 where its words leave it open; null where they tell no mean. */
const sizeOf = (mean: Saying, { sayings, figures }: Scene): number | null => {
  const words = ownWords(mean);
  const number = meanOf.exec(words)?.[1];
  if (number !== undefined) return parseNumeral(number)?.value.toNumber() ?? null;
  // 三个片区平均93%
  const before = sayings[mean.index - 1];
  const isCount = mean.mark === 0 && before?.quantity?.kind === 'count';
  if (isCount && meanWords.some((word) => words.trim().endsWith(word)))
    return figures[before.index]?.value ?? null;
  return meanWords.includes(words.trim()) ? 0 : null;
};

/** The figures of its kind that stand in a row before a mean, the nearest first. */
const rowBefore = (mean: Saying, { sayings }: Scene): readonly Saying[] => {
  // 三年合计9650万元，三年平均…: what they come to is none of them.
  const near = toldBefore(mean, sayings).filter((one) => !isSum(one));
  const from = near.findIndex((one) => isLike(one, mean));
  if (from < 0) return [];
  const end = near.findIndex((one, at) => at > from && !isLike(one, mean));
  return near.slice(from, end < 0 ? near.length : end);
};

const isLike = ({ quantity, column, depth, factor }: Saying, mean: Saying): boolean =>
  quantity?.kind === mean.quantity?.kind &&
  quantity?.unit === mean.quantity?.unit &&
  quantity?.qualifier === null &&
  depth === mean.depth &&
  !column.startsWith('growth') &&
  !column.startsWith('change') &&
  factor?.bound !== true;

const isAmong = (mean: Saying, row: readonly Saying[], { figures }: Scene): boolean => {
  const values = row.map(({ index }) => figures[index]?.value ?? 0);
  const value = figures[mean.index]?.value ?? 0;
  return value >= Math.min(...values) && value <= Math.max(...values);
};
