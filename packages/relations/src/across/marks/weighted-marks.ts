import { scoreUnit } from '@gouji/lexicon';
import { answersTotal, scaledWords, weighedTotal, weightWords } from '@gouji/lexicon/phrases/scores';
import { says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, isTied, productsClaim, resultsOf, seen, sumClaim } from '../claim.js';
import { calledMark } from './marks.js';

/**
 * 甲得92分、权重60%，乙得85分、权重40%，加权89.2分: marks by their weights; 满意计100分、一般计60分，…分别为150份、50份，平均90分: what each answer counts by how
 * many gave it. Weights come to a whole, and answers to a number told before them.
 */
export const weightedMarks = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return scene.sayings.flatMap((total): Claim[] => {
    if (!isMark(total) || tied.has(total.index) || total.quantity?.qualifier !== null) return [];
    const words = total.factor?.before ?? '';
    const near = [...toldBefore(total, scene.sayings, 2)].reverse();
    const weighed = weighedTotal.test(words) ? byWeights(total, near, scene) : null;
    return weighed ?? (answersTotal.test(words) ? byAnswers(total, near, scene) : null) ?? [];
  });
};

const isMark = ({ quantity, reason }: Saying): boolean => quantity?.unit === scoreUnit && !reason;

const worthOf = ({ index }: Saying, { figures }: Scene): number => figures[index]?.value ?? 0;

const sumOf = (row: readonly Saying[], scene: Scene): number =>
  row.reduce((sum, one) => sum + worthOf(one, scene), 0);

const isSame = (one: number, other: number): boolean => Math.abs(one - other) < bounds.roundedOff * other;

const byWeights = (total: Saying, near: readonly Saying[], scene: Scene): Claim[] | null => {
  const weights = near.filter((one) => one.quantity?.kind === 'percent' && says(one, weightWords));
  const marks = near.filter((one) => isMark(one) && calledMark(one) !== 'full');
  const isWhole = weights.length > 1 && isSame(sumOf(weights, scene), 1);
  // 扣减2分后综合得分89.8分
  const isMoved = marks.some((one) => calledMark(one) === 'lost' || calledMark(one) === 'gained');
  if (!isWhole || isMoved || marks.length !== weights.length || marks.length > 3) return null;
  // 权重30%，得28.8分: weighed already.
  const isWeighed = marks.every((mark, at) => {
    const weight = weights[at];
    return weight && worthOf(mark, scene) <= worthOf(weight, scene) * bounds.fullMarks;
  });
  if (isWeighed || sumClaim(scene, 'total', total, marks).some(isTied)) return null;
  const ways = ordersOf(marks).flatMap((order) => productsOf(total, order, weights, scene));
  const [meant] = ways;
  if (meant && isTied(meant)) return [meant];
  return ways.some(isTied) ? seen(ways) : certain(ways.slice(0, 1));
};

const byAnswers = (total: Saying, near: readonly Saying[], scene: Scene): Claim[] | null => {
  const marks = near.filter((one) => isMark(one) && says(one, scaledWords));
  const last = near.filter(({ quantity }) => quantity?.kind === 'count' && quantity.unit !== scoreUnit);
  const answers = last.slice(-marks.length);
  const whole = last
    .slice(0, -marks.length)
    .find((one) => isSame(worthOf(one, scene), sumOf(answers, scene)));
  const isAfter = answers.every(({ index }) => index > (marks.at(-1)?.index ?? index));
  if (marks.length < 2 || answers.length !== marks.length || !whole || !isAfter) return null;
  return certain(productsOf(total, marks, answers, scene, 1 / worthOf(whole, scene)));
};

const productsOf = (
  total: Saying,
  marks: readonly Saying[],
  weights: readonly Saying[],
  scene: Scene,
  times?: number,
): Claim[] => {
  const terms = marks.flatMap(({ index }, at) => [index, weights[at]?.index ?? index]);
  // What an answer counts is set; marks may be rounded.
  const exact = times === undefined ? weights.map(({ index }) => index) : terms;
  return productsClaim(scene, total, terms, { exact, times: times ?? 1 });
};

/** The order told, then every other. */
const ordersOf = (row: readonly Saying[]): (readonly Saying[])[] => {
  const [first] = row;
  if (!first) return [[]];
  return row.flatMap((one) => ordersOf(row.filter((other) => other !== one)).map((rest) => [one, ...rest]));
};
