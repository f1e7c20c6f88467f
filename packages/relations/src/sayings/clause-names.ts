import { spentOn, withinEnds } from '@gouji/lexicon';
import { copulas } from '@gouji/lexicon/particles';
import type { Token } from '../tokens/token.js';
import { type Clause, hasCue, outsideBrackets } from './clauses.js';
import type { SayingContext } from './context.js';
import { isNamed, nameBefore, type ReadName } from './names.js';
import { coverOf, groupingAt } from './openers.js';
import type { Role } from './role/role.js';
import type { Name } from './saying.js';

const namesBehind = ['level', 'budget', 'initial', 'adjusted', 'prior', 'change', 'change-budget', 'each'];

export const ownName = (
  words: readonly Token[],
  role: Role,
  from: number,
  { textOf, readName }: SayingContext,
): Name | null => {
  const before = role.fresh ? null : nameBefore(words, role.at, from, textOf, readName);
  if (before) return before;
  const first = words[role.at];
  // 减少公务接待费5万元, 实际正式教职工62人: the name stands behind the word of the role.
  const behind =
    role.told && role.of === null && namesBehind.includes(role.column)
      ? nameBefore(words, words.length, role.at, textOf, readName)
      : null;
  if (!role.fresh || !behind || !first) return behind;
  // 新增债券 is not what there is of bonds.
  const word = textOf(first.start, first.end);
  return { ...behind, text: `${word}${behind.text}`, modifier: `${word}${behind.modifier}`, generic: false };
};

/** 30万元用于勘测: what an amount is spent on names it, where no word stands before it. */
export const nameOfUse = (
  words: readonly Token[],
  trail: readonly Token[],
  { textOf, readName }: SayingContext,
): Name | null => {
  const [first] = trail;
  const last = trail.at(-1);
  if (!first || !last || words.some((token) => !opensParts(token))) return null;
  const text = textOf(first.start, last.end);
  const word = spentOn.find((one) => text.startsWith(one));
  return word === undefined || word.length === text.length
    ? null
    : readName(text.slice(word.length), first.start + word.length, last.end);
};

const opensParts = (token: Token): boolean => token.kind === 'cue' && token.cue.class === 'parts';

/** The whole that a share is of; 总额, 全部 name one by where they stand. */
export const ofName = (
  words: readonly Token[],
  role: Role,
  { textOf, readName }: SayingContext,
): Name | null => {
  if (!role.of) return null;
  const [from, to] = role.of;
  const name = nameBefore(words, to, from, textOf, readName);
  const first = words[from];
  if (name || !first || from >= to) return name;
  return {
    text: textOf(first.start, words[to - 1]?.end ?? first.end),
    term: '',
    known: false,
    modifier: '',
    scope: null,
    generic: true,
    start: first.start,
    end: first.end,
  };
};

/** What a rate is called, with the words before it (资金到位率). */
export const nounOf = (
  words: readonly Token[],
  role: Role,
  { textOf, readName }: SayingContext,
): Name | null => {
  const [at, end] = role.noun ?? [0, 0];
  const last = words[end - 1];
  const first = words[at];
  if (!first || !last) return null;
  const before = words[at - 1];
  const start = before && (before.kind === 'term' || before.kind === 'word') ? before.start : first.start;
  return readName(textOf(start, last.end), start, last.end);
};

const isQuiet = (token: Token): boolean =>
  token.kind === 'term' ||
  token.kind === 'word' ||
  token.kind === 'time' ||
  token.kind === 'item' ||
  (token.kind === 'mark' && token.strength === 1) ||
  (token.kind === 'cue' && token.cue.class === 'filler');

/** 财政拨款收入A万元，为当年拨付的资金。较上年增加…: what says of something what it is names nothing else. */
const isPredicate = ([first]: readonly Token[], textOf: SayingContext['textOf']): boolean =>
  first !== undefined && copulas.some((word) => textOf(first.start, first.end).startsWith(word));

/** The name that a clause without a figure gives to what follows it. */
export const topicOf = (clauses: readonly Clause[], { textOf, readName }: SayingContext): Name | null => {
  let topic: Name | null = null;
  let quiet = true;
  let first = true;
  for (const { words, mark } of outsideBrackets(clauses).slice(0, -1)) {
    if (hasCue(words, 'reason') || (hasCue(words, 'parts') && coverOf(words) === 'main')) quiet = false;
    const labelled = words.some(({ kind }) => kind === 'item') || first;
    if (words.length > 0 && quiet && words.every(isQuiet) && !isPredicate(words, textOf)) {
      const name = nameBefore(words, words.length, 0, textOf, readName);
      const classed = words.at(-1)?.kind === 'cue' && words.at(-1)?.kind !== 'term';
      if (isNamed(name) && (name.known || classed || labelled)) topic = name;
    }
    topic = subjectOfMove(words, textOf, readName) ?? topic;
    if (words.length > 0) first = false;
    if (mark?.kind === 'mark' && mark.strength >= 4) {
      quiet = true;
      first = true;
    }
  }
  return topic;
};

/** 公用经费则连续两年下降，…减少A万元: the known name at the head of a clause that says which way it went. */
const subjectOfMove = (
  words: readonly Token[],
  textOf: SayingContext['textOf'],
  readName: ReadName,
): Name | null => {
  const [head] = words;
  if (head?.kind !== 'term' || !hasCue(words, 'direction') || hasCue(words, 'reason')) return null;
  const name = readName(textOf(head.start, head.end), head.start, head.end);
  return name?.known && !name.generic ? name : null;
};

/** The whole that the clause before a figure's own speaks within: its last word ends in 中, or opens its parts (X包括：), or groups them (X按性质划分：). */
export const withinOf = (clauses: readonly Clause[], { textOf, readName }: SayingContext): Name | null => {
  const { words: all = [], mark } = clauses.at(-2) ?? {};
  // 某院2023年度“三公”经费支出决算中: whose it is, and of which year, stand before it.
  const words = all.slice(all.findLastIndex(({ kind }) => kind === 'time') + 1);
  const last = words.at(-1);
  const first = words.find(({ kind }) => kind === 'term' || kind === 'word');
  if (!last || !first || mark?.kind !== 'mark') return null;
  if (mark.colon && last.kind === 'cue' && last.cue.class === 'parts' && first.start < last.start)
    return readName(textOf(first.start, last.start), first.start, last.start);
  if (mark.strength !== 2) return null;
  const text = textOf(first.start, last.end);
  const end = withinEnds.find((one) => text.endsWith(one));
  if (end === undefined) {
    const named = groupingAt(text) ?? 0;
    return named > 0 ? readName(text.slice(0, named), first.start, first.start + named) : null;
  }
  const account = words.at(-2);
  const isAccount = account?.kind === 'cue' && account.cue.class === 'account' && account.start > first.start;
  const until = isAccount && account.end === last.end - end.length ? account.start : last.end - end.length;
  return readName(textOf(first.start, until), first.start, until);
};
