import { againstWays, reachedWords } from '@gouji/lexicon/phrases/changes';
import { clausesIn, ownWords } from '../../sayings/factors.js';
import type { Column, Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { beginsBracket, toldBefore } from '../before.js';
import { type Claim, certain, claim, explained, resultsOf, slipped } from '../claim.js';

/**
 * 增长9.1%，比全省（7.4%）和全国（6.3%）分别高2.7、2.8个百分点: points by which a rate differs from rates that stand in
 * brackets behind what they are of; as many points as brackets, in turn.
 */
export const pointsAgainst = (_: State, scene: Scene): Claim[] =>
  scene.sayings.flatMap((first, at): Claim[] => {
    if (first.column !== 'points' || first.reason || (first.run && first.run.at > 0)) return [];
    const size = first.run?.size ?? 1;
    const bases = scene.sayings.slice(Math.max(0, at - size), at);
    const main = scene.sayings[at - size - 1];
    const inBrackets = bases.length === size && bases.every(isBare);
    if (!inBrackets || !main || !isRate(main) || bases.some(({ mark }) => mark >= 3)) return [];
    return scene.sayings.slice(at, at + size).flatMap((points, turn) => {
      const base = bases[turn];
      if (points.column !== 'points' || !base) return [];
      const sign = first.sign || wayOf(bases[0] ?? base);
      const claims = differenceClaim(scene, points, [main, base], signsOf({ sign }, main, base));
      return first.sign === 0 ? explained(claims) : claims;
    });
  });

/**
 * Points behind two percentages of one thing, now and what it is set against: of the year before (占P%，上年为Q%，同比提高R个百分点;
 * 较上年的Q%提高R个百分点), of a target (比年初目标Q%低R个百分点), or told in brackets behind them (较上年提高R个百分点（上年为Q%）).
 */
export const pointsSince = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((points): Claim[] => {
    if (points.column !== 'points' || points.run || points.reason || read.has(points.index)) return [];
    const [main, base] = ratesOf(points, scene.sayings) ?? [];
    if (points.sign === 0 || !main || !base || !isPercent(main) || !nows.includes(main.column)) return [];
    return slipped(differenceClaim(scene, points, [main, base], signsOf(points, main, base)));
  });
};

/** The rate that points are told of, and the one that they are counted from. */
const ratesOf = (
  points: Saying,
  sayings: readonly Saying[],
): readonly [Saying | undefined, Saying] | null => {
  const [two, before, behind] = [-2, -1, 1].map((by) => sayings[points.index + by]);
  if (behind && isOfBefore(behind) && beginsBracket(behind) && points.base?.kind !== 'budget')
    return [before, behind];
  const isOfYears = before !== undefined && isYearBefore(before, two);
  if (!before || !(isOfBefore(before) || isOfYears)) return null;
  if (two?.depth !== before.depth || before.depth !== points.depth) return null;
  const isRow = [before, points].every(({ mark }) => mark > 0 && mark <= 2);
  // 较上年的Q%提高R个百分点，达到P%: what it became stands behind.
  const isDirect =
    points.mark === 0 && before.base?.said === true && before.mark <= 2 && behind?.reaches !== true;
  const isOfYear = points.base?.kind !== 'budget' && before.base?.kind !== 'budget';
  return isDirect || (isRow && (isOfYear || isOfYears)) ? [two, before] : null;
};

/** A percentage that another is set against, under no name of its own. */
const isOfBefore = (saying: Saying): boolean =>
  saying.column === 'prior' && saying.name === null && isPercent(saying);

/** 2024年为96.4%，2023年为93.1%: of the year before. */
const isYearBefore = (base: Saying, main: Saying | undefined): boolean =>
  isPercent(base) &&
  base.name === null &&
  base.year !== null &&
  main?.year !== undefined &&
  main.year !== null &&
  base.year === main.year - 1;

/** 2021年68.2%，2022年提高9.5个百分点达到77.7%: points from the percentage before them to the one right behind them that they reach. */
export const pointsReached = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((points): Claim[] => {
    const main = scene.sayings[points.index + 1];
    if (points.column !== 'points' || points.sign === 0 || points.run || read.has(points.index)) return [];
    if (!main || main.mark > 2 || !isPercent(main) || !reachedWords.includes(ownWords(main).trim()))
      return [];
    const base = toldBefore(points, scene.sayings).find(({ column }) => column !== 'points');
    return base && isPercent(base) && !base.factor?.compared && base.depth === points.depth
      ? certain(differenceClaim(scene, points, [main, base], signsOf(points, main, base)))
      : [];
  });
};

/** The claim that points are what two rates differ by. */
const differenceClaim = (
  scene: Scene,
  points: Saying,
  rates: readonly [Saying, Saying],
  signs: readonly [1 | -1, 1 | -1],
): Claim[] =>
  claim(scene, {
    pattern: 'difference-of-rates',
    formula: 'sum',
    result: points.index,
    terms: rates.map(({ index }) => index),
    signs,
  });

/** Columns of a percentage that is of now. */
const nows: readonly Column[] = ['share', 'rate', 'level', 'other'];

const isPercent = ({ quantity, reason }: Saying): boolean => quantity?.kind === 'percent' && !reason;

/** 低于全市平均水平（85.9%）: which way a rate lies from what its words set it against. */
const wayOf = (base: Saying): Saying['sign'] => {
  const against = againstIn(clausesIn(base.factor?.before ?? '').at(-2) ?? '');
  return againstWays.get(against ?? '') ?? 0;
};

/** The word that a clause begins by, in front of what something is set against. */
const againstIn = (words: string): string | undefined =>
  [...againstWays.keys()].find((word) => words.startsWith(word));

/** Which of the two rates is said to be the greater; where no words say so, the greater as printed. */
const signsOf = ({ sign }: Pick<Saying, 'sign'>, main: Saying, base: Saying): readonly [1 | -1, 1 | -1] => {
  const isMore =
    sign === 0 && main.quantity && base.quantity ? main.quantity.value.gte(base.quantity.value) : sign === 1;
  return isMore ? [1, -1] : [-1, 1];
};

/** A percentage in brackets that no words are said of. */
const isBare = ({ quantity, column, depth }: Saying): boolean =>
  quantity?.kind === 'percent' && column === 'other' && depth > 0;

/** A rate outside brackets, as it is: a fall set against rises has another sign. */
const isRate = ({ quantity, column, sign, depth }: Saying): boolean =>
  quantity?.kind === 'percent' && depth === 0 && sign === 1 && (column === 'growth' || nows.includes(column));
