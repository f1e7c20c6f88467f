import { ofParticle } from '@gouji/lexicon/particles';
import {
  allWithin,
  boundNouns,
  boundWords,
  levelWithPrior,
  ownResults,
  yearAlone,
} from '@gouji/lexicon/phrases/compared';
import { againstIn, type Comparison, comparisonIn, isSetAgainst, wayAtEnd } from '../sayings/compared.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';
import { type Clause, isCondition } from './clauses.js';
import { areOfOneKind, type Denied, isPlain, type Told } from './said.js';

/**
 * What is said to lie above or below a figure that its words name, with no word of how far: 人均18平方米，低于上年的17平方米; 支出1,246.83万元，
 * 较2022年的1,198.05万元有所减少. It is said of the figure told right before, in the same sentence.
 */
export const ordersDenied = (told: Told): Denied[] =>
  told.clauses.flatMap((clause, at): Denied[] => {
    const base = clause.figures.at(-1);
    const way = base && wayOf(clause, base);
    if (!base || !way || !isTold(base)) return [];
    const level = spokenOf(base, at, told);
    if (!level) return [];
    return apartOf(level, base, told) === -way
      ? [{ span: { start: clause.start, end: clause.end }, level, base }]
      : [];
  });

/** 低于90%的目标值: the word of the order bounds the figure itself, which is told all the same. */
const isTold = ({ quantity, reason, gap }: Saying): boolean =>
  quantity !== null && quantity.upper === null && !reason && !gap;

/** Which way the words of a clause put what is spoken of from the figure that they end in; null where they do not. */
const wayOf = ({ start, end, words }: Clause, { quantity }: Saying): 1 | -1 | null => {
  const span = quantity?.span ?? { start: end, end };
  const before = words.slice(0, span.start - start);
  const behind = words.slice(span.end - start);
  if (isCondition(before) || isCondition(behind)) return null;
  const set = againstIn(before);
  if (set && ownResults.includes(set.subject) && isBound(before, behind, set)) return set.way;
  const compared = comparisonIn(before);
  const ending = wayAtEnd(behind);
  return compared && ending?.rest === '' && ownResults.includes(compared.subject) ? ending.way : null;
};

/**
 * 低于上年的17平方米, 低于同级医院45%的平均水平: whether the figure is what is set against, and not how far something is from that. 低于限额4.45亿元
 * may be either; above a limit by more than it is itself nothing is. 超编人员经费A万元 is a name.
 */
const isBound = (before: string, behind: string, { against, way }: Comparison): boolean => {
  const noun = boundNouns.some((word) => behind.endsWith(word));
  if (behind !== '') return behind.startsWith(ofParticle) && noun;
  const isOrder = way === 1 && boundWords.some((word) => before.includes(word));
  return against.length > 1 && (isOrder || before.endsWith(ofParticle));
};

/** 低于上年的95%: the word before what is set against is no sign of it. */
const apartOf = (level: Saying, base: Saying, { figures }: Told): number =>
  Math.sign((figures[level.index]?.value ?? 0) - (figures[base.index]?.value ?? 0));

/** What the words are said of: the figure of the same measure told right before them, in a clause of the same sentence. */
const spokenOf = (base: Saying, at: number, told: Told): Saying | null => {
  const clause = told.clauses[at];
  const near = told.clauses
    .slice(Math.max(0, at - 2), at)
    .filter((one) => one.stretch === clause?.stretch)
    .flatMap(({ figures }) => figures);
  const level = near.findLast(
    (one) => areOfOneKind(one, base, told) && one.depth === base.depth && !isSetAgainst(one),
  );
  return level && isPlain(level) && level.sign !== -1 && base.run === null ? level : null;
};

/** 分别为1.2%、0.8%、5.9%，均未超过5%的控制线: a list, and one bound for all of it. */
export const boundsDenied = (told: Told): Denied[] =>
  told.clauses.flatMap((clause, at): Denied[] => {
    const bound = clause.figures[0];
    const list = told.clauses[at - 1];
    if (!bound?.quantity || !list || list.sentence !== clause.sentence) return [];
    const before = clause.words.slice(0, bound.quantity.span.start - clause.start);
    const way = [...allWithin].find(([word]) => before.startsWith(word))?.[1];
    if (!way || clause.figures.length > 1 || isCondition(clause.words)) return [];
    const all = list.figures.filter((one) => areOfOneKind(one, bound, told) && isPlain(one));
    const denied = all.find((one) => apartOf(one, bound, told) === -way);
    return all.length > 1 && denied
      ? [{ span: { start: clause.start, end: clause.end }, level: denied, base: bound }]
      : [];
  });

/** 接待费A万元，2023年预算为B万元，与上年持平: what is told of two years right before it, of which it says that they are alike. */
export const levelDenied = (told: Told): Denied[] =>
  told.clauses.flatMap((clause, at): Denied[] => {
    const [now, prior] = [told.clauses[at - 2], told.clauses[at - 1]];
    if (!levelWithPrior.test(clause.words) || now?.stretch !== clause.stretch || !prior) return [];
    const [base, ...others] = prior.figures;
    const level = now.figures.at(-1);
    if (!base?.quantity || !level || others.length > 0 || prior.stretch !== clause.stretch) return [];
    const { start, end } = base.quantity.span;
    const isAlone = yearAlone.test(prior.words.slice(0, start - prior.start)) && end === prior.end;
    if (!isAlone || now.end !== level.quantity?.span.end || !isPlain(level) || !isPlain(base)) return [];
    if (!areOfOneKind(level, base, told) || level.column.startsWith('change')) return [];
    const [a, b] = [level, base].map(({ index }) => told.figures[index]?.value ?? 0);
    const isFlat = a === undefined || b === undefined || Math.abs(a - b) <= bounds.flatWithin * b;
    return isFlat ? [] : [{ span: { start: clause.start, end: clause.end }, level, base }];
  });
