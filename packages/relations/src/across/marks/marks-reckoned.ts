import { scoreUnit } from '@gouji/lexicon';
import { mainWords } from '@gouji/lexicon/phrases/parts';
import { proportionWords, summedScores } from '@gouji/lexicon/phrases/scores';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, explained, isTied, productClaim, resultsOf, seen, sumClaim } from '../claim.js';
import { calledMark, leftClaim } from './marks.js';

/**
 * Marks reckoned from others: 满分100分，甲扣3.5分、乙扣2分，得94.5分, and 满分100分，实得93.8分：甲扣3.4分，乙扣2.8分, by all that was taken off or
 * added; 甲扣2.5分，乙扣1分，共计扣3.5分; and 该项满分10分，按执行率计分，得9.5分 behind a sentence that tells the rate.
 */
export const marksReckoned = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return scene.sayings.flatMap((one): Claim[] => {
    if (tied.has(one.index)) return [];
    const called = calledMark(one);
    if (called === 'lost') return lostInAll(one, scene);
    if (called !== 'given') return [];
    const left = leftOf(one, scene);
    return left.length > 0 ? left : byRate(one, scene);
  });
};

const isMark = (one: Saying): boolean =>
  one.quantity?.unit === scoreUnit && (!one.reason || calledMark(one) === 'lost');

const isMove = (one: Saying): boolean => calledMark(one) === 'lost' || calledMark(one) === 'gained';

const sums = (one: Saying): boolean => one.total || one.factor?.sums === true;

/** What was taken off in all, behind what was taken off each time in its sentence. */
const lostInAll = (total: Saying, { sayings, ...scene }: Scene): Claim[] => {
  if (!sums(total) || total.mark >= 4) return [];
  const row: Saying[] = [];
  for (const one of toldBefore(total, sayings)) {
    if (!isMark(one)) continue;
    if (calledMark(one) !== 'lost' || sums(one) || one.depth !== total.depth) break;
    row.unshift(one);
  }
  // 一等扣3分，二等扣1分，共扣8分: how often each was taken off is not told.
  return row.length > 1 ? certain(explained(sumClaim(scene, 'total', total, row))) : [];
};

/** What is left of full marks, or of those to begin with, by all that was taken off or added in the sentence. */
const leftOf = (given: Saying, scene: Scene): Claim[] => {
  const before = marksBefore(given, scene);
  const at = before.findIndex((one) => !isMove(one));
  const full = before[at];
  if (!full || calledMark(full) !== 'full') return [];
  if (at > 0) return at > 1 ? certain(leftClaim(given, full, before.slice(0, at), scene)) : [];
  return leftBehind(given, full, scene);
};

/** The marks before one in its sentence, the nearest first; where all of them were taken off or added, the last of the sentence before as well. */
const marksBefore = (given: Saying, { sayings }: Scene): readonly Saying[] => {
  const from = sayings.slice(0, given.index + 1).findLastIndex(({ mark }) => mark >= 4);
  const own = sayings.slice(Math.max(0, from), given.index).filter(isMark).reverse();
  const last = from > 0 && given.mark < 4 && own.length > 0 && own.every(isMove) ? sayings[from - 1] : null;
  return last && isMark(last) && (sayings[from]?.mark ?? 5) < 5 ? [...own, last] : own;
};

/** 满分100分，实得93.8分：甲扣3.4分，乙扣2.8分; 满分100分，得92.5分。扣分共7.5分：… */
const leftBehind = (given: Saying, full: Saying, scene: Scene): Claim[] => {
  if (given.mark > 2 || full.index !== given.index - 1) return [];
  const behind = scene.sayings.slice(given.index + 1);
  const end = behind.findIndex((one, at) => one.mark >= (at === 0 ? 5 : 4));
  const marks = (end < 0 ? behind : behind.slice(0, end)).filter(isMark);
  const [first] = marks;
  if (!first || !isMove(first) || !marks.every(isMove)) return [];
  // 主要扣分情况：甲扣1分；乙扣0.5分: there were others.
  if (mainWords.test(first.factor?.before ?? '')) return [];
  if (sums(first)) return certain(leftClaim(given, full, [first], scene));
  const opens = first.colon && scene.sayings[given.index + 1]?.mark !== 4;
  const claims = leftClaim(given, full, marks, scene);
  return opens ? certain(claims) : seen(claims);
};

/** Marks that follow from a rate, where words say so: the nearest rate and the nearest full marks, in the sentence or the one before. */
const byRate = (given: Saying, scene: Scene): Claim[] => {
  const near = toldBefore(given, scene.sayings, 1);
  const end = near.findIndex((one) => calledMark(one) === 'given' || isMove(one));
  const own = end < 0 ? near : near.slice(0, end);
  const full = own.find((one) => isMark(one));
  const rate = own.find(({ quantity, column }) => quantity?.kind === 'percent' && column === 'rate');
  if (!full || !rate || given.run || rate.run || summedScores.test(ownWords(given))) return [];
  const between = scene.sayings.slice(Math.min(full.index, rate.index) + 1, given.index + 1);
  const isSaid = between.some(({ factor }) => proportionWords.some((word) => factor?.before.includes(word)));
  const product = productClaim(scene, given, [rate, full]);
  if (!isSaid) return seen(product);
  return product.some(isTied) ? product : certain(product);
};
