import { contraries } from '@gouji/lexicon';
import { gradeLetters, kindRateEnds, mixedKinds, weighsKinds } from '@gouji/lexicon/phrases/scales';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgets, currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, claim, isTied, misprinted, quotientClaim, resultsOf, seen } from '../claim.js';
import { calledRate } from '../rates/rate-names.js';
import { isOfKind, kindWordsOf } from './kind-words.js';

/**
 * Rates of the things counted that are of a kind: 抽检3000批次，不合格60批次，合格率98%, by what is not of it; 优12个、良12个…，优良率80%, by all that
 * are of one of its kinds; 回收372份，有效回收率93%, by the number right before it. What another base gives is left.
 */
export const kindRates = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return scene.sayings.flatMap((rate): Claim[] => {
    const stem = tied.has(rate.index) || rate.mark > 2 || rate.run ? null : kindOfRate(rate);
    if (stem === null) return [];
    const numbers = toldBefore(rate, scene.sayings).filter(isNumber);
    return (
      byContrary(rate, stem, numbers, scene) ??
      byKinds(rate, stem, numbers, scene) ??
      byPlace(rate, stem, numbers, scene)
    );
  });
};

/** What a rate is of (合格 of 产品合格率); null where its name tells no rate. */
const kindOfRate = (rate: Saying): string | null => {
  const name = calledRate(rate) ?? '';
  const end = kindRateEnds.find((word) => name.endsWith(word));
  const words = end === undefined ? '' : name.slice(0, name.length - end.length);
  const isContrary = words.length > 2 && contraries.includes(words.charAt(words.length - 3));
  return words.length < 2 || isContrary ? null : words.slice(-2);
};

const isNumber = ({ quantity, column, run }: Saying): boolean =>
  quantity?.kind === 'count' && quantity.qualifier === null && currentAmounts.includes(column) && !run;

const isLike = (one: Saying, other: Saying, { figures }: Scene): boolean =>
  figures[one.index]?.kind === figures[other.index]?.kind && (figures[one.index]?.value ?? 0) > 0;

/** 抽检3000批次，不合格60批次，合格率98%: what is left of all without what is not of the kind; null where no such number is told. */
const byContrary = (rate: Saying, stem: string, numbers: readonly Saying[], scene: Scene): Claim[] | null => {
  const [last] = numbers;
  if (!last || last.index !== rate.index - 1 || numbers.some((one) => isOfKind(kindWordsOf(one), stem)))
    return null;
  const words = kindWordsOf(last);
  if (![...contraries].some((letter) => isOfKind(words, letter + stem))) return null;
  const wholes = numbers.slice(1).filter((one) => isLike(one, last, scene));
  const ways = wholes.flatMap((whole) =>
    claim(scene, {
      pattern: 'named-rate',
      formula: 'growth',
      result: rate.index,
      terms: [last.index, whole.index],
      signs: [-1, 1],
    }),
  );
  const meant = ways.find(isTied);
  if (meant) return [meant];
  const isBeside = last.mark <= 2 && wholes[0]?.index === last.index - 1;
  // 不合格6人，补考后合格率100%: of what came of it later.
  return isBeside && isPlain(rate, stem) ? certain(ways.slice(0, 1)) : [];
};

/** Numbers of several kinds that a rate takes together, by the number told before all of them; null where there is but one. */
const byKinds = (rate: Saying, stem: string, numbers: readonly Saying[], scene: Scene): Claim[] | null => {
  const [last] = numbers;
  const row = last ? numbers.filter((one) => isLike(one, last, scene)) : [];
  const isGrades = [...stem].every((letter) => gradeLetters.includes(letter));
  const kinds = isGrades ? [...stem] : [stem];
  const meant = row.filter((one) => kinds.some((kind) => isOfKind(kindWordsOf(one), kind)));
  const isMixed = isGrades ? meant.length === kinds.length : mixedKinds.includes(stem);
  if (meant.length < 2 || !isMixed) return null;
  const first = meant.at(-1);
  const wholes = row.filter((one) => first !== undefined && one.index < first.index && !meant.includes(one));
  const ways = wholes.flatMap((whole) => sharesOf(rate, meant, whole, scene));
  const tied = ways.find(isTied);
  if (tied) return [tied];
  // 满意率 may leave out those that are 基本满意.
  const fewer = wholes.flatMap((whole) =>
    meant.flatMap((_one, at) => sharesOf(rate, meant.slice(at + 1), whole, scene)),
  );
  if (!isGrades && fewer.some(isTied)) return seen(fewer);
  // 满意度（满意按1、基本满意按0.8计）
  if (weighsKinds.test(rate.factor?.before ?? '')) return [];
  const nearest = ways.slice(0, 1);
  return isGrades && isPlain(rate, stem) ? certain(nearest) : misprinted(nearest);
};

const sharesOf = (rate: Saying, parts: readonly Saying[], whole: Saying, scene: Scene): Claim[] =>
  parts.length === 0
    ? []
    : claim(scene, {
        pattern: 'named-rate',
        formula: 'ratio',
        result: rate.index,
        terms: [...parts.map(({ index }) => index).reverse(), whole.index],
        signs: [...parts.map((): 1 => 1), -1],
      });

/**
 * 发放400份，回收372份，回收率93%: the number right before the rate by the one right before that, where a slip of the pen explains the
 * difference and no two numbers of the sentence tie. Words of either must tell of what the rate is.
 */
const byPlace = (rate: Saying, stem: string, numbers: readonly Saying[], scene: Scene): Claim[] => {
  const done = doneFor(stem, numbers);
  const isFine = (scene.figures[rate.index]?.says ?? 0) > bounds.coarseRate;
  const isMixed = mixedKinds.some((word) => calledRate(rate)?.includes(word));
  // 182名表示满意，满意度91%
  if (!done || !isFine || (isMixed && !holds(done, stem))) return [];
  const isBeside = done.index === rate.index - 1 && tells(done, stem);
  const wholes = numbers.filter((one) => one.index < done.index && isLike(one, done, scene));
  const ways = wholes.flatMap((whole) =>
    quotientClaim(scene, 'named-rate', rate.index, [done.index, whole.index]),
  );
  const tied = ways.find(isTied);
  if (tied) return seen([tied]);
  const pairs = numbers.flatMap((one) =>
    numbers
      .filter((other) => other !== one && isLike(other, one, scene) && !isPlanOf(one, other))
      .flatMap((other) => quotientClaim(scene, 'named-rate', rate.index, [one.index, other.index])),
  );
  if (pairs.some(isTied)) return seen(pairs);
  const isPlaced = isBeside || isOfKind(kindWordsOf(done), stem);
  return isPlaced && done.mark <= 2 ? misprinted(ways.slice(0, 1)) : [];
};

/** 计划3000人次，实际2940人次: what there was to do is never divided by what was done. */
const isPlanOf = (one: Saying, other: Saying): boolean =>
  budgets.includes(one.column) && !budgets.includes(other.column);

/** The number that is called as the rate is, by the fewest words (完成20个，部分完成2个); else the one right before it. */
const doneFor = (stem: string, numbers: readonly Saying[]): Saying | undefined => {
  const called = numbers.filter((one) => isOfKind(kindWordsOf(one), stem));
  return called.sort((a, b) => kindWordsOf(a).length - kindWordsOf(b).length)[0] ?? numbers[0];
};

/** Whether a rate is called by nothing but what it is of (not 上年优良率, 补考后合格率). */
const isPlain = (rate: Saying, stem: string): boolean => kindWordsOf(rate).replace(stem, '').length <= 1;

/** Whether the words of a number hold a letter of what the rate is of (完成目标的: 完成率). */
const tells = (one: Saying, stem: string): boolean => [...stem].some((letter) => holds(one, letter));

const holds = ({ factor }: Saying, words: string): boolean =>
  `${factor?.before ?? ''}${factor?.behind ?? ''}`.includes(words);
