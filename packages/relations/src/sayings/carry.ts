import { sinceWords } from '@gouji/lexicon/phrases/times';
import type { Strength, Token } from '../tokens/token.js';
import { type Clause, hasCue } from './clauses.js';
import { baseOf } from './role/base.js';
import type { Role } from './role/role.js';
import type { Base, Saying } from './saying.js';

/** What is carried from one figure to the next: the reason, the sentence's base, the depth in brackets. */
export interface Carry {
  reason: boolean;
  /** The figures in turn are of the year before. */
  past: boolean;
  gathered: boolean;
  plus: 1 | -1 | null;
  base: Base | null;
  year: number | null;
  depth: number;
  index: number;
}

export const needsBase = ({ column }: Role): boolean =>
  ['change', 'growth', 'change-budget', 'growth-budget', 'points'].includes(column);

/** A change measured from a base carried over: 与预算相比，增加…，增长…. */
export const columnWith = ({ column }: Role, base: Base | null): Saying['column'] => {
  if (base?.kind === 'prior' && column === 'change-budget') return 'change';
  if (base?.kind === 'prior' && column === 'growth-budget') return 'growth';
  if (base?.kind !== 'budget') return column;
  if (column === 'change') return 'change-budget';
  return column === 'growth' ? 'growth-budget' : column;
};

/** Where the last sentence of a lead begins: behind its last full stop. */
const sentenceStart = (tokens: readonly Token[]): number => {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && token.strength >= 4) return at + 1;
  }
  return 0;
};

/** 主要原因是X；公务接待费A万元: behind ； the next thing is told, unless the reasons are numbered (一是X；二是Y). */
const isPastReason = (sentence: readonly Token[]): boolean => {
  const at = sentence.findLastIndex((token) => token.kind === 'mark' && token.strength === 3);
  const behind = sentence.slice(at + 1);
  return at >= 0 && !hasCue(behind, 'reason') && !behind.some(({ kind }) => kind === 'item');
};

/** What a lead's earlier clauses set for its figure and those after it: a base, a year, a reason. */
export const carryOver = (
  tokens: readonly Token[],
  clauses: readonly Clause[],
  mark: Strength,
  carry: Carry,
): void => {
  if (mark >= 4) {
    carry.base = null;
    carry.year = null;
    carry.reason = false;
  }
  if (mark === 3 || tokens.some(({ kind }) => kind === 'item')) carry.reason = false;
  const start = sentenceStart(tokens);
  const sentence = tokens.slice(start);
  const own = clauses.at(-1)?.words ?? [];
  // 主要原因是人员增加；年初预算数A万元: a reason tells of no budget by itself.
  const isBudget = mark >= 3 && hasCue(own, 'budget');
  if (hasCue(sentence, 'reason')) carry.reason = !isPastReason(sentence) && !isBudget;
  for (const clause of clauses.slice(0, -1)) {
    if (clause.words.length === 0 || (clause.words[0]?.start ?? 0) < (sentence[0]?.start ?? 0)) continue;
    const base = baseOf(clause.words);
    if (base) carry.base = { kind: base.kind, stage: base.stage, year: base.year, said: true };
    else carry.year = yearOf(clause.words, null) ?? carry.year;
  }
};

export const yearOf = (
  words: readonly Token[],
  compared: { at: number; end: number } | null,
): number | null => {
  for (const [at, token] of words.entries()) {
    if (token.kind !== 'time' || (compared && at >= compared.at && at < compared.end)) continue;
    // 2021年以来引进的企业2023年纳税A万元: since when is not when.
    const next = words[at + 1];
    const isStart = next?.kind === 'word' && sinceWords.some((word) => next.text.startsWith(word));
    if (token.quantity.time.year !== null && !isStart) return token.quantity.time.year;
  }
  return null;
};

export const plusOf = (clauses: readonly Clause[]): 1 | -1 | null => {
  for (const clause of clauses.slice(-2))
    for (const token of clause.words)
      if (token.kind === 'cue' && token.cue.class === 'plus' && !endsName(clause.words, token))
        return token.cue.sign;
  return null;
};

/** 研发费用加计扣除A万元: a word right behind another and right before the figure is the end of its name. */
const endsName = (words: readonly Token[], cue: Token): boolean => {
  const before = words.at(-2);
  return words.at(-1) === cue && (before?.kind === 'word' || before?.kind === 'term');
};
