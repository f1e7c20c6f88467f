import type { Statement } from '@gouji/facts';
import { restWords } from '@gouji/lexicon';
import { exclusiveNouns, kindSets, measureVerbs, negations } from '@gouji/lexicon/kinds';

/** The words beside a figure that say what it is of: its label, else what stands behind it. */
export const wordsOf = ({ mention: { label, after } }: Statement, text: string): string => {
  const before = label ? text.slice(label.start, label.end) : '';
  const behind = after ? text.slice(after.start, after.end).slice(0, longestBehind) : '';
  return before === '' ? behind : before;
};

const longestBehind = 12;

/** The longest kind that the words name; null where none. A kind of one letter is all of its label (等级为优的). */
const kindIn = (words: string, kinds: readonly string[]): string | null =>
  kinds
    .filter((kind) => (kind.length > 1 ? words.includes(kind) : isGrade(words, kind)))
    .sort((a, b) => b.length - a.length)[0] ?? null;

const isGrade = (words: string, kind: string): boolean => {
  const bare = words.replace(/[“”"'\s]/g, '').replace(/(?<![的级等次档])[的级等次档]+$/, '');
  return bare === kind || bare.endsWith(`为${kind}`) || bare.endsWith(`评${kind}`);
};

/** How a list of parts tells its whole apart. */
export interface Partition {
  /** No two parts have anything in common: more than the whole is a contradiction. */
  readonly exclusive: boolean;
  /** No part is left out: less than the whole is one, too. */
  readonly whole: boolean;
}

/** What the names of the parts say of how they divide the whole. */
export const partitionOf = (members: readonly Statement[], text: string): Partition => {
  const words = members.map((member) => wordsOf(member, text));
  const rest = endsInRest(words);
  for (const { kinds, whole } of kindSets) {
    const named = words.map((word) => kindIn(word, kinds));
    const distinct = new Set(named);
    if (distinct.has(null) ? !rest : distinct.size < members.length) continue;
    if (distinct.size < 2) continue;
    return {
      exclusive: true,
      whole: rest || (whole?.every((row) => row.some((kind) => distinct.has(kind))) ?? false),
    };
  }
  if (isDenied(words)) return { exclusive: true, whole: true };
  const noun = exclusiveNouns.some((one) => words.every((word) => word.endsWith(one)));
  return { exclusive: noun || rest, whole: rest };
};

/** 其他用房: the last of the parts takes in what is left. Subjects of the accounts that begin so are parts like any other. */
const endsInRest = (words: readonly string[]): boolean => {
  const last = words[words.length - 1] ?? '';
  const word = restWords.find((one) => last.startsWith(one) || last.includes(`等${one}`));
  return words.length > 1 && word !== undefined;
};

/** 完成16项，未完成2项. */
const isDenied = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words.map((word) => word.replace(/^已/, ''));
  return (
    words.length === 2 &&
    first.length > 1 &&
    second.length > 1 &&
    negations.some((word) => second.endsWith(word + first) || first.endsWith(word + second))
  );
};

/** A list of things done (压减会议费5万元；盘活资产46万元) rather than of parts. */
export const listsMeasures = (members: readonly Statement[], text: string): boolean =>
  members.some((member) => {
    const words = wordsOf(member, text);
    return measureVerbs.some((verb) => words.startsWith(verb));
  });
