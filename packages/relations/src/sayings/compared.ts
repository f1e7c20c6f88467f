import { lengthOfLead } from '@gouji/facts';
import {
  againstWords,
  aroundCompared,
  comparedEnds,
  comparers,
  gapAdverbs,
  gapsAlone,
  gapWays,
  notComparing,
  turnWords,
} from '@gouji/lexicon/phrases/compared';
import { clausesIn } from './factors.js';
import type { Saying } from './saying.js';

/** What a clause sets against what (城关比东岭多, 低于限额): both by their printed words, '' where it does not name them. */
export interface Comparison {
  readonly subject: string;
  readonly against: string;
  /** Which way the one lies from the other; null where its word stands behind (比上年的A放慢). */
  readonly way: 1 | -1 | null;
}

/** A figure that tells how far two others are apart. */
export interface Gap extends Comparison {
  readonly way: 1 | -1;
  /** Its word tells a gap by itself (高出). */
  readonly alone: boolean;
  /** What is set against, where it is printed among the words of the comparison. */
  readonly base: Saying | null;
}

/**
 * Reads a figure as a gap by the words before it: with a word of its way right before it (较中标价核减21.2万元, 自评高出5.2分), or
 * behind what it is set against (低于限额4.45亿元, 慢于75%的序时进度2.5个百分点).
 */
export const gapOf = ({ factor }: Saying, before: Saying | undefined): Gap | null => {
  const clauses = clausesIn(factor?.before ?? '');
  const own = bare(clauses.at(-1) ?? '');
  const opening = before ? openingOf(before, clauses) : null;
  const ending = wayAtEnd(own);
  if (opening && before) {
    const way = ending?.way ?? opening.way;
    const subject = opening.subject || (clauses.length > 1 ? (ending?.rest ?? '') : '');
    return way === null ? null : { ...opening, subject, way, base: before, alone: false };
  }
  if (ending) {
    const compared = comparisonIn(ending.rest);
    const { way, rest, alone } = ending;
    return { ...(compared ?? { subject: rest, against: '' }), way, base: null, alone };
  }
  const set = againstIn(own);
  return set?.way && set.against !== '' ? { ...set, way: set.way, base: null, alone: false } : null;
};

/** What the words before a figure set it against, where the figure itself is that (较上年的A, 比目标值（A）). */
const openingOf = ({ factor, depth, opened }: Saying, behind: readonly string[]): Comparison | null => {
  const words = clausesIn(factor?.before ?? '');
  const isBracketed = depth > 0 && opened > 0;
  const goesOn = behind.length === 1 || (behind.length === 2 && comparedEnds.includes(bare(behind[0] ?? '')));
  if (!goesOn || isBracketed !== /^[）)]/.test(behind[0] ?? '')) return null;
  const clause = bare(words.at(isBracketed ? -2 : -1) ?? '');
  return comparisonIn(clause) ?? againstIn(clause);
};

/** Whether a figure is what another is set against, by the words right before it. */
export const isSetAgainst = (one: Saying): boolean =>
  openingOf(one, [one.depth > 0 && one.opened > 0 ? '）' : '']) !== null;

/** 城关比东岭, 与上年相比: what is compared with what. */
export const comparisonIn = (clause: string): Comparison | null => {
  for (const letter of comparers) {
    const at = placeOf(clause, letter);
    if (at < 0) continue;
    const against = withoutEnd(bare(clause.slice(at + letter.length)), comparedEnds);
    return { subject: bare(withoutLead(clause.slice(0, at))), against: bare(against), way: null };
  }
  return null;
};

/** Where a clause compares: 占比, 比例 do not. */
const placeOf = (clause: string, letter: string): number => {
  for (let at = clause.indexOf(letter); at >= 0; at = clause.indexOf(letter, at + 1)) {
    const isWithin = notComparing.some((word) => {
      const from = word.indexOf(letter);
      return from >= 0 && clause.startsWith(word, at - from);
    });
    if (!isWithin) return at;
  }
  return -1;
};

/** 低于限额, 支出增幅低于收入增幅: what is set against what, with the way. */
export const againstIn = (clause: string): Comparison | null => {
  let found: Comparison | null = null;
  let first = clause.length;
  for (const [word, way] of againstWords) {
    const at = clause.indexOf(word);
    if (at < 0 || at > first || (at === first && found)) continue;
    first = at;
    found = { subject: bare(clause.slice(0, at)), against: bare(clause.slice(at + word.length)), way };
  }
  return found;
};

/** The word of a way that a clause ends in, and what stands before it. */
export const wayAtEnd = (
  clause: string,
): { readonly way: 1 | -1; readonly rest: string; readonly alone: boolean } | null => {
  let longest = '';
  for (const word of gapWays.keys())
    if (clause.endsWith(word) && word.length > longest.length) longest = word;
  const way = gapWays.get(longest);
  if (way === undefined) return null;
  const rest = bare(withoutEnd(clause.slice(0, -longest.length), gapAdverbs));
  return { way, rest, alone: gapsAlone.includes(longest) };
};

/** 但仍比序时进度: words that only say how surely or in spite of what. */
const withoutLead = (words: string): string =>
  words.slice(lengthOfLead(words, [...gapAdverbs, ...turnWords]));

const withoutEnd = (words: string, ends: readonly string[]): string => {
  const end = ends.find((one) => words.endsWith(one) && one.length > 0);
  return end === undefined ? words : withoutEnd(words.slice(0, -end.length), ends);
};

/** Words without the letters around them that name nothing. */
export const bare = (words: string): string => {
  let [start, end] = [0, words.length];
  while (start < end && aroundCompared.includes(words.charAt(start))) start += 1;
  while (end > start && aroundCompared.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(start, end);
};
