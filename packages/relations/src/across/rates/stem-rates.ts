import { contraries, dueLetters, rateEndings, stemsAlike } from '@gouji/lexicon';
import { says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, likeliest, probable, quotientClaim, resultsOf, seen } from '../claim.js';
import { calledRate, formulasCalled } from './rate-names.js';

/**
 * 受理3701件，办结3678件，办结率99.38%: a rate that is called after what was done, by what there was to be done. Of the
 * amounts told before what was done the one that ties is meant; else, where it is plainly called so, the one right before it.
 * 审减120万元，审减率10%, and rates that no word ties to what was done (发放证书1083本，取证率95%), are seen where they tie.
 */
export const stemRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((rate): Claim[] => {
    const name = read.has(rate.index) ? null : calledRate(rate);
    const stem = name === null ? null : stemOf(name);
    if (name === null || stem === null || isKnown(name, scene)) return [];
    const near = toldBefore(rate, scene.sayings);
    // 非常满意212份，满意94份，总体满意率90%: of both, which no quotient of one gives.
    if (near.filter((one) => isCalled(one, stem)).length > 1 && !isPlainest(near, stem)) return [];
    for (const word of [stem, ...(stemsAlike[stem] ?? [])]) {
      const done = near.find((one) => isCalled(one, word));
      if (done) return byPlainName({ rate, done, stem: word }, near, scene, found);
    }
    return byLooseName(rate, stem, near, scene);
  });
};

/** Whether all that is called so has one name (办结50件，办结45件): it is told again, and not of several kinds. */
const isPlainest = (near: readonly Saying[], stem: string): boolean =>
  new Set(near.filter((one) => isCalled(one, stem)).map(({ name }) => name?.text)).size === 1;

/** A rate, what it is of, and the letters that both share. */
interface Done {
  readonly rate: Saying;
  readonly done: Saying;
  readonly stem: string;
}

const byPlainName = (
  { rate, done, stem }: Done,
  near: readonly Saying[],
  scene: Scene,
  found: readonly Taken[],
): Claim[] => {
  const before = near.slice(near.indexOf(done) + 1).filter(
    (one) =>
      // 用水由64万吨降至54万吨，节水10万吨，节水率15%: of what was used before.
      (isAmount(one) || one.column === 'prior') && isOfMeasure(one, done, scene) && !isCalled(one, stem),
  );
  const wholes = [...before, ...totalsOf(done, found, scene).filter((one) => !before.includes(one))];
  const ways = quotients(rate, done, wholes, scene);
  // 收回380份，其中有效问卷361份，有效率95%: its whole is told right before it.
  const isPart = done.parts !== null && done.name?.text.startsWith(stem) === true;
  // 不合格3批次，复检合格2批次，合格率99.2%: what is not of the kind is told as well.
  const isSole = !near.some((one) => contraryAt(one.name?.text ?? '', stem));
  const isPlain = isSole && rate.mark < 3 && (isPart || done.name?.text.endsWith(stem) === true);
  if (!isPlain) return seen(ways);
  // 立案1268起，…；破案634起，破案率50%: behind a semicolon it may be of less.
  return done.mark < 3 ? certain(likeliest(ways)) : probable(likeliest(ways));
};

/** 合同金额A万元，…付款B万元，扣款C万元，扣款率P%: totals told before that what was done was read as a part of. */
const totalsOf = (done: Saying, found: readonly Taken[], { sayings }: Scene): Saying[] =>
  found.flatMap(({ equation: { formula, result, terms }, weight }) =>
    formula === 'sum' && weight.outcome !== 'violated' && terms.includes(done.index) && result < done.index
      ? (sayings[result] ?? [])
      : [],
  );

/** What moved, or was left, by a word that holds the stem; else the number right before the rate, whatever it counts. */
const byLooseName = (rate: Saying, stem: string, near: readonly Saying[], scene: Scene): Claim[] => {
  const named = near.filter((one) => says(one, [stem]));
  if (named.length > 0)
    return seen(
      named.flatMap((one) => {
        const wholes = near.filter(
          (other) => other !== one && isAmount(other) && isOfMeasure(other, one, scene),
        );
        return quotients(rate, one, wholes, scene);
      }),
    );
  const [last, ...earlier] = near.filter(({ quantity }) => quantity?.kind === 'count');
  if (!last || last.index !== rate.index - 1 || rate.mark > 2) return [];
  return seen(quotients(rate, last, earlier.filter(isAmount), scene));
};

const quotients = (rate: Saying, done: Saying, wholes: readonly Saying[], scene: Scene): Claim[] =>
  wholes
    .slice(0, bounds.mostRateBases)
    .flatMap((whole) => quotientClaim(scene, 'named-rate', rate.index, [done.index, whole.index]));

/** Whether it is told elsewhere what a rate follows from (人员控制率). */
const isKnown = (name: string, { rates }: Scene): boolean => formulasCalled(name, rates).length > 0;

/** The letters that a rate's name shares with what was done (办结 of 办结率); null where there are none. */
export const stemOf = (name: string): string | null => {
  const ending = rateEndings.find((word) => name.endsWith(word));
  if (ending === undefined) return null;
  const words = name.slice(0, name.length - ending.length);
  // 不合格率 is of what is not 合格.
  const isContrary = words.length > 2 && contraries.includes(words.charAt(words.length - 3));
  const stem = words.slice(isContrary ? -3 : -2);
  return stem.length > 1 ? stem : null;
};

const isAmount = ({ column }: Saying): boolean => currentAmounts.includes(column);

/** Whether an amount is called by the stem, in front or behind, and not by its contrary (不合格). */
const isCalled = ({ column, name }: Saying, stem: string): boolean => {
  const text = name?.text ?? '';
  const at = text.endsWith(stem) ? text.length - stem.length : text.startsWith(stem) ? 0 : -1;
  return column === 'level' && at >= 0 && !contraryAt(text, stem) && !isDue(text, at);
};

/** 应参保28.5万人，实际参保27.93万人: what was due is not done. */
const isDue = (text: string, at: number): boolean => at > 0 && dueLetters.includes(text.charAt(at - 1));

/** Whether a letter right before the stem, or the one before that, turns it into its contrary (不合格, 不予许可). */
const contraryAt = (text: string, stem: string): boolean => {
  const at = text.lastIndexOf(stem);
  return at > 0 && [...text.slice(Math.max(0, at - 2), at)].some((letter) => contraries.includes(letter));
};

const isOfMeasure = (one: Saying, done: Saying, { figures }: Scene): boolean =>
  figures[one.index]?.kind === figures[done.index]?.kind && (figures[one.index]?.value ?? 0) > 0;
