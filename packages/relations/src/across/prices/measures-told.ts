import { conversions } from '@gouji/lexicon';
import { type MeasureRatio, measureRatios, ofYear, yearParts } from '@gouji/lexicon/phrases/measures';
import { measureOf, ownWords, says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, probable, productClaim } from '../claim.js';
import { isPlain } from '../plain.js';
import { isAverage } from './prices.js';

/**
 * 2850亩，折合190公顷; 每人每年6480元，折合每人每月540元; 全年接待14.4万人次，月均1.2万人次: one thing told in another measure, or for another stretch of time,
 * where how many of one make the other goes without saying.
 */
export const measuresTold = (_: State, scene: Scene): Claim[] =>
  scene.sayings.flatMap((one): Claim[] => {
    if (!isPlain(one)) return [];
    return inMeasure(one, scene) ?? ofPart(one, scene) ?? [];
  });

/** The claim that one figure is another taken so many times, whichever of them was rounded. */
const timesClaim = (result: Saying, one: Saying, times: number, scene: Scene): Claim[] =>
  productClaim(scene, result, [one], { times, rounded: [one.index] });

const isConverted = (one: Saying): boolean => {
  const words = ownWords(one).trim();
  return conversions.some((word) => words === word || (word.length > 1 && words.endsWith(word)));
};

/** An area or a length told again in another unit; null where it is none. */
const inMeasure = (again: Saying, scene: Scene): Claim[] | null => {
  if (again.quantity?.kind !== 'count' || again.mark > 2 || !isConverted(again)) return null;
  for (const first of toldBefore(again, scene.sayings)) {
    const ratio = isPlain(first) && first.depth <= again.depth ? ratioOf(first, again) : null;
    // 252亩（按15亩＝1公顷折合16.8公顷）: how many make one, said beside it.
    if (ratio && first.depth === again.depth && again.depth > 0) continue;
    if (!ratio) continue;
    const isGreater = isUnit(again, ratio.greater);
    const [lesser, greater] = isGreater ? [first, again] : [again, first];
    return certain(timesClaim(lesser, greater, ratio.times, scene));
  }
  return null;
};

const ratioOf = (one: Saying, other: Saying): MeasureRatio | null =>
  measureRatios.find(
    ({ greater, lesser }) =>
      (isUnit(one, greater) && isUnit(other, lesser)) || (isUnit(one, lesser) && isUnit(other, greater)),
  ) ?? null;

const isUnit = ({ quantity }: Saying, words: readonly string[]): boolean =>
  quantity?.kind === 'count' && words.includes(measureOf(quantity.unit));

/** What is paid a month, or came to it on an average, beside what it is a year. */
const ofPart = (one: Saying, scene: Scene): Claim[] | null => {
  const year = scene.sayings[one.index - 1];
  if (!year || one.mark === 0 || one.mark > 2 || !isPlain(year) || !isAlike(one, year)) return null;
  const part = yearParts.find(({ words }) => timesOf(one).some((word) => words.includes(word)));
  if (!part || timesOf(one).length !== 1) return null;
  const claims = timesClaim(year, one, part.times, scene);
  const things = thingsOf(one);
  // 折合每人每月540元
  if (conversions.some((word) => word.length > 1 && ownWords(one).startsWith(word)))
    return things === thingsOf(year) && timesOf(year).length === 1 ? certain(claims) : [];
  const isMean =
    isAverage(one) && things === '' && currentAmounts.includes(year.column) && says(year, ofYear);
  return isMean ? probable(claims) : [];
};

const isAlike = ({ quantity: one }: Saying, { quantity: other }: Saying): boolean =>
  one?.kind === other?.kind && (one?.kind === 'money' || one?.unit === other?.unit);

/** The stretches of time that a figure is for, and the other things. */
const timesOf = ({ factor }: Saying): readonly string[] =>
  (factor?.per ?? []).flatMap(({ row }) => (row.time ? [row.words.at(-1) ?? ''] : []));

const thingsOf = ({ factor }: Saying): string =>
  (factor?.per ?? []).flatMap(({ row }) => (row.time ? [] : [row.words[0] ?? ''])).join();
