import { fundsOfBudget } from '@gouji/lexicon';
import { openWord } from '@gouji/lexicon/phrases/counts';
import { doneLeads } from '@gouji/lexicon/phrases/movements';
import { ownWords } from '../../sayings/factors.js';
import { areOfOtherAccounts, isNamed, likeness } from '../../sayings/names.js';
import type { Name, Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import {
  type Claim,
  certain,
  explainedBy,
  isMore,
  isTied,
  probable,
  sumClaim,
  unabridged,
} from '../claim.js';
import { isMoneyTold, isPlain, isSaidOf } from '../plain.js';

/**
 * 收入预算A万元，其中：一般公共预算拨款B万元，政府性基金预算拨款0万元，…，其他收入0万元: the amounts of one sentence that a word opens as the parts of
 * the one told right before it, one after the other, with nothing else of their kind between them. What the search read otherwise for
 * what else is told around them is what it is all the same: of parts whose names leave nothing out, and of several that are a
 * digit mistyped away, or more than all.
 */
export const openedLists = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const sums = found.filter(
    ({ equation: { formula, terms }, weight }) =>
      formula === 'sum' && terms.length > 1 && weight.outcome !== 'violated',
  );
  return scene.sayings.flatMap((first): Claim[] => {
    if (first.parts === null || first.parts === 'main') return [];
    // …；其中A: of which of those before it A is a part, is open.
    if (!first.grouped && (first.mark === 3 || first.mark > 4)) return [];
    const total = first.grouped ? groupedBefore(first, scene) : totalBefore(first, scene);
    const rows = total ? rowsFrom(first, total, scene) : [];
    return rows.flatMap((parts): Claim[] => {
      if (!total || parts.length < 2 || areElsewhere(total, parts, sums)) return [];
      // 其中，一般债务A，专项债务B；政府债券C，非政府债券D: what divides the whole once more must leave nothing out.
      const names = parts.map(({ name }) => name);
      return rows.length === 1 || scene.isWhole(total.name, names) ? claimed(total, parts, scene) : [];
    });
  });
};

/** Whether amounts add up to something else, or all of them to the total; some of the first of them may be read as all where the others are 0. */
const areElsewhere = (total: Saying, parts: readonly Saying[], sums: readonly Taken[]): boolean => {
  const own = new Set(parts.map(({ index }) => index));
  return sums.some(
    ({ equation: { result, terms } }) =>
      terms.some((term) => own.has(term)) &&
      (result !== total.index || terms.length === parts.length || terms.some((term) => !own.has(term))),
  );
};

const claimed = (total: Saying, parts: readonly Saying[], scene: Scene): Claim[] => {
  const claims = sumClaim(scene, 'sum', total, parts);
  const names = parts.map(({ name }) => name);
  if (scene.isWhole(total.name, names)) return certain(claims);
  const typed = explainedBy(claims, ['digit', 'swap']);
  const isSeveral = parts.length > 2;
  if (parts[0]?.grouped) return typed;
  if (areAllFunds(names)) return isMore(total, parts, scene) ? unabridged(claims) : typed;
  if (!isSeveral || claims.every(isTied)) return [];
  return isMore(total, parts, scene) ? typed : probable(typed);
};

/** All funds of a budget, and what there is besides. */
const areAllFunds = (names: readonly (Name | null)[]): boolean =>
  names.length > fundsOfBudget.length &&
  fundsOfBudget.every((word) => names.some((name) => name?.text.includes(word)));

/** The amount told last before the parts, past what is said of how it moved; none where it is a part itself. */
const totalBefore = (first: Saying, { sayings, figures }: Scene): Saying | null => {
  const before = sayings.slice(0, first.index);
  const at = before.findLastIndex((one) => !isSaidOf(one));
  const total = before[at];
  const inSentence = before.slice(before.findLastIndex(({ mark }) => mark >= 4));
  const isBetween = before.slice(at + 1).every(({ mark }) => mark < 4);
  if (!total || !isBetween || inSentence.some(({ parts }) => parts !== null)) return null;
  return isAmount(total) && total.depth === first.depth && isLike(total, first, figures) ? total : null;
};

/** 收入A，比上年增长P%，其中税收收入B。分级次看，市级收入C，县级收入D: what a grouping divides is told at the head of a sentence before, and is no part. */
const groupedBefore = (first: Saying, { sayings, figures }: Scene): Saying | null => {
  const heads = sayings
    .slice(0, first.index)
    .filter(
      (one) =>
        (one.index === 0 || one.mark >= 4) &&
        isAmount(one) &&
        one.parts === null &&
        isLike(one, first, figures) &&
        !areOfOtherAccounts(one.name, first.name),
    );
  return heads.findLast(({ name }) => likeness(name, first.name) === 'same') ?? heads.at(-1) ?? null;
};

const isAmount = (one: Saying): boolean => isMoneyTold(one) && isPlain(one) && one.depth === 0;

const isLike = (one: Saying, other: Saying, figures: Scene['figures']): boolean =>
  figures[one.index]?.kind === figures[other.index]?.kind;

/**
 * The amounts of the sentence from the first part on, each named, and at one mark in each row that a semicolon parts; none where anything
 * else of their kind stands among them.
 */
const rowsFrom = (
  first: Saying,
  total: Saying,
  { sayings, figures }: Scene,
): readonly (readonly Saying[])[] => {
  const parts: Saying[] = [];
  for (const one of sayings.slice(first.index)) {
    if (one.index > first.index && one.mark >= 4) break;
    if (one.depth > first.depth || isSaidOf(one)) continue;
    if (one.quantity !== null && !isLike(one, first, figures)) continue;
    if (!isPart(one, first, total)) return [];
    parts.push(one);
  }
  const isRow = (row: readonly Saying[]): boolean => row.slice(2).every(({ mark }) => mark === row[1]?.mark);
  if (isRow(parts)) return [parts];
  const ends = parts.flatMap(({ mark }, at) => (at > 0 && mark === 3 ? [at] : []));
  const rows = [0, ...ends].map((from, at) => parts.slice(from, ends[at] ?? parts.length));
  return rows.every((row) => row.length > 1 && isRow(row)) ? rows : [];
};

/** 已缴A万元: what was done with an amount, beside what it is made of. */
const isDone = (one: Saying): boolean => doneLeads.some((word) => ownWords(one).startsWith(word));

const isPart = (one: Saying, first: Saying, total: Saying): boolean =>
  isAmount(one) &&
  one.column === first.column &&
  isNamed(one.name) &&
  (one === first || (one.parts === null && !isDone(one) && (first.account || !one.account))) &&
  !one.total &&
  !one.cumulative &&
  !one.leaves &&
  !one.gap &&
  one.plus === null &&
  one.factor?.behind.startsWith(openWord) !== true &&
  (first.grouped || likeness(one.name, total.name) !== 'same') &&
  !areOfOtherAccounts(total.name, one.name);
