import { totalWords, withinEnds } from '@gouji/lexicon';
import { amountWords, ofParticle } from '@gouji/lexicon/particles';
import {
  baseTold,
  budgetWhole,
  isOfWords,
  plannedWhole,
  wholeEnds,
  withinWords,
} from '@gouji/lexicon/phrases/shares';
import { ownWords } from '../../sayings/factors.js';
import type { Column, Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgets, currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, explained, isTied, misprinted, quotientClaim } from '../claim.js';

/**
 * Percentages whose base their words say: 服务12.6万人次，为预测10.5万人次的120%, of the figure in between; 24个项目中的18个，占项目总数的75%, of all within which; 概算总投资
 * A万元，完成B万元，占总投资的P%, of what is called so; 以到位资金为基数，执行率92%, of what the words name.
 */
export const toldBases = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = new Set(
    found.flatMap(({ equation: { result }, weight }) => (weight.outcome === 'violated' ? [] : [result])),
  );
  return scene.sayings.flatMap((rate): Claim[] => {
    if (rate.quantity?.kind !== 'percent' || rate.quantity.qualifier !== null) return [];
    if (rate.reason || rate.run) return [];
    const [first, second] = [scene.sayings[rate.index - 2], scene.sayings[rate.index - 1]];
    if (!second) return [];
    const spent = second.column === 'share' && first ? first : second;
    const base = basedOn(rate, second, scene);
    // What ties is of something else, where its words name the base.
    if (base) return of('based-rate', rate, second, base, scene);
    if (tied.has(rate.index)) return [];
    if (first && isBetween(first, second, rate)) return of('share', rate, first, second, scene);
    if (first && isWithin(first, second, rate)) return of('share', rate, second, first, scene);
    // 在A万元采购中，集中采购B万元，占采购总额的P%; of another whole the words may still be.
    if (first && isOfAmong(first, second, rate)) return explained(of('share', rate, second, first, scene));
    const budget = budgetOf(rate, spent, scene);
    if (budget) return of('share', rate, spent, budget, scene);
    const called = calledSo(rate, second, scene);
    if (called) {
      const claims = of('share', rate, second, called, scene);
      return isSoAlone(called, rate) ? claims : misprinted(claims);
    }
    return [];
  });
};

const of = (
  pattern: 'share' | 'based-rate',
  rate: Saying,
  part: Saying,
  whole: Saying,
  scene: Scene,
): Claim[] => {
  const [own, all] = [part, whole].map(({ index }) => scene.figures[index]?.value ?? 0);
  if (!own || !all || [part, whole].some(({ quantity, run }) => quantity?.qualifier !== null || run))
    return [];
  const claims = quotientClaim(scene, pattern, rate.index, [part.index, whole.index]);
  return claims.some(isTied) ? claims : certain(claims);
};

const isAmount = ({ quantity, column }: Saying): boolean =>
  (quantity?.kind === 'money' || quantity?.kind === 'count') &&
  (currentAmounts.includes(column) || column === 'whole');

const areAlike = (one: Saying, other: Saying): boolean =>
  isAmount(one) &&
  isAmount(other) &&
  one.quantity?.kind === other.quantity?.kind &&
  (one.quantity?.kind === 'money' || one.quantity?.unit === other.quantity?.unit);

/** 服务A人次，为预测B人次的P%: the base stands between. */
const isBetween = (part: Saying, whole: Saying, rate: Saying): boolean =>
  areAlike(part, whole) &&
  part.column === 'level' &&
  whole.mark > 0 &&
  whole.mark <= 2 &&
  whole.depth === part.depth &&
  rate.mark === 0 &&
  ownWords(rate).trim() === ofParticle &&
  isOfWords.test(ownWords(whole).trim());

/** 24个项目中的18个…，占项目总数的P% */
const isWithin = (whole: Saying, part: Saying, rate: Saying): boolean =>
  areAlike(part, whole) &&
  part.mark === 0 &&
  rate.column === 'share' &&
  rate.mark > 0 &&
  rate.mark <= 2 &&
  rate.of !== null &&
  withinWords.test(ownWords(part).trim()) &&
  ownWords(part).includes(rate.of.text);

/** 在A万元采购规模中，集中采购B万元，占采购总额的P%: what a clause tells things among, and a share of what is called alike. */
const isOfAmong = (whole: Saying, part: Saying, rate: Saying): boolean => {
  const among = (whole.factor?.behind ?? '').trim();
  const end = withinEnds.find((one) => among.endsWith(one));
  return (
    areAlike(part, whole) &&
    end !== undefined &&
    rate.column === 'share' &&
    rate.of !== null &&
    [part, rate].every(({ mark }) => mark > 0 && mark <= 2) &&
    stemOf(rate.of.text) === stemOf(among.slice(0, -end.length))
  );
};

/** A whole without the words by which it is one (采购总额, 采购规模). */
const stemOf = (name: string): string => {
  const end = [...totalWords, ...amountWords].find((one) => name.length > one.length && name.endsWith(one));
  return end === undefined ? name.replace(wholeEnds, '') : name.slice(0, -end.length);
};

/** A share right behind an amount, in its clause's own words of no part of its own (项目支出A万元，其中人员经费占基本支出的P%). */
const isBareShare = ({ column, mark, name, parts }: Saying): boolean =>
  column === 'share' && mark > 0 && mark <= 2 && name === null && parts === null;

/** 概算总投资A万元，完成B万元，占总投资的P%: the one amount before whose words end in what a share is of. */
const calledSo = (rate: Saying, part: Saying, { sayings }: Scene): Saying | null => {
  const { of: whole, depth } = rate;
  if (whole === null || !isBareShare(rate)) return null;
  const text = whole.text.replace(wholeEnds, '');
  if (text.length < bounds.shortestRate || part.depth !== depth || isOfIt(part, text)) return null;
  const [near, further] = [0, 1].map((sentences) =>
    toldBefore(part, sayings, sentences).filter(
      (one) => areAlike(one, part) && ownWords(one).trim().endsWith(text),
    ),
  );
  return soleOf(near?.length ? near : (further ?? []));
};

/** Whether an amount's own words name the whole, other than as what it is among (实际采购金额中公开招标A万元). */
const isOfIt = (part: Saying, text: string): boolean => {
  const words = ownWords(part).trim();
  return words.includes(text) && !withinEnds.some((end) => words.startsWith(text + end));
};

/** 预算A万元，支出B万元，占预算的P%: the one budget told before what was spent. */
const budgetOf = (rate: Saying, part: Saying, { sayings }: Scene): Saying | null => {
  const { of: whole, depth } = rate;
  if (whole === null || !isBareShare(rate)) return null;
  if (!budgetWhole.test(whole.text.replace(wholeEnds, '')) || part.column !== 'level') return null;
  // 支出B万元，占到位资金的P%，占预算的Q%: what was spent stands before the first of its shares.
  const told = toldBefore(part, sayings, 1).filter(
    (one) => budgets.includes(one.column) && one.depth === depth,
  );
  return part.depth === depth ? soleOf(told.filter((one) => areAlike(one, part))) : null;
};

/** 概算总投资, 总投资: and not 年初资产总额 of 资产总额. */
const isSoAlone = (whole: Saying, { of: called }: Saying): boolean => {
  const text = called?.text.replace(wholeEnds, '') ?? '';
  const before = ownWords(whole).trim().slice(0, -text.length);
  return before === '' || plannedWhole.includes(before);
};

/** 以上年为基数，增长P% is no quotient. */
const basedColumns: readonly Column[] = ['rate', 'level', 'other'];

/** 以到位资金为基数，执行率P%; 按回收数计，有效率P%: the one amount before that what the words name was said of. */
const basedOn = (rate: Saying, part: Saying, { sayings }: Scene): Saying | null => {
  const words = `${rate.factor?.before ?? ''}${rate.factor?.behind ?? ''}`;
  const base = baseTold.exec(words)?.[1];
  if (base === undefined || !basedColumns.includes(rate.column) || ownWords(part).includes(base)) return null;
  const named = toldBefore(part, sayings, 2).filter(
    (one) => areAlike(one, part) && ownWords(one).includes(base),
  );
  return soleOf(named);
};

const soleOf = (named: readonly Saying[]): Saying | null =>
  new Set(named.map(({ quantity }) => quantity?.value.toString())).size === 1 ? (named[0] ?? null) : null;
