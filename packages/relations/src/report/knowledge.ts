import { type Dictionary, grouped, keyOf, readLabel } from '@gouji/facts';
import {
  deductions,
  makeTrie,
  type NamedRate,
  namedRates,
  negations,
  type Trie,
  wholes,
} from '@gouji/lexicon';
import { sumIdentities } from '@gouji/lexicon/accounts/identities';
import { lettersAroundNames as edges, joiners } from '@gouji/lexicon/particles';
import { genericKeys } from '@gouji/lexicon/terms/metrics';
import { areOfOtherLevels, onceOfName, plainName, type ReadName } from '../sayings/names.js';
import type { Name } from '../sayings/saying.js';
import type { Knowledge } from '../search/search.js';

const letter = /\p{L}/u;

const withoutEdges = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && edges.has(text.charAt(start))) start += 1;
  while (end > start && edges.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

/** Reads a printed name by the dictionary. */
export const nameReader =
  (dictionary: Dictionary, ownNames: readonly string[]): ReadName =>
  (printed, start, end) => {
    const text = withoutEdges(printed);
    // Marks alone (÷, =) name nothing.
    if (!letter.test(text)) return null;
    const meaning = readLabel(text, dictionary, ownNames);
    // “中”2个: what stands in quotes by itself is a name, whatever its words say elsewhere.
    if (meaning.name === '' && isQuoted(printed)) return plainName(text, start, end);
    if (meaning.name === '' && meaning.scope === null) return null;
    const key = keyOf(text);
    return {
      text: key,
      term: meaning.name,
      known: meaning.known,
      modifier: meaning.modifier,
      scope: meaning.scope,
      generic: (meaning.name === '' && meaning.scope === null) || genericKeys.has(key),
      start,
      end,
    };
  };

const isQuoted = (printed: string): boolean => printed.startsWith('“') && printed.endsWith('”');

const tries = new WeakMap<Dictionary, Trie<string>>();

/** The dictionary's names as a trie, made once for each dictionary. */
export const termsOf = (dictionary: Dictionary): Trie<string> => {
  const known = tries.get(dictionary);
  if (known) return known;
  const made = makeTrie(dictionary.terms, true);
  tries.set(dictionary, made);
  return made;
};

/** The words of each kind as names are compared, in which 和 and 及 are one. */
const kindWords = wholes.map((whole) => whole.map((words) => words.map(keyOf)));

/** The kind of a whole that a name is of: the longest of its words that the name holds, in front before within. */
const kindOf = (name: string, kinds: readonly (readonly string[])[]): number => {
  let best = { at: -1, score: 0 };
  kinds.forEach((words, at) => {
    for (const word of words) {
      const place = name.indexOf(word);
      if (place < 0) continue;
      const score = (place === 0 ? 100 : 1) + word.length;
      if (score > best.score) best = { at, score };
    }
  });
  return best.at;
};

/** The kind that a name is of, by the wholes that it is of one in. */
const kindsOf = onceOfName(
  ({ text }): ReadonlyMap<number, number> =>
    new Map(kindWords.map((whole, at) => [at, kindOf(text, whole)] as const).filter(([, kind]) => kind >= 0)),
);

/** 完成16项，未完成2项: what was done, and what was not. */
const isDenial = (parts: readonly (Name | null)[]): boolean => {
  const [first, second] = parts.map((part) => part?.text ?? '');
  return (
    parts.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    Math.min(first.length, second.length) > 1 &&
    negations.some((word) => second.endsWith(word + first) || first.endsWith(word + second))
  );
};

/** 折旧 counts against the whole of 净值 alone; with 原值 it makes up nothing else. */
const isOfOtherRest = (total: Name | null, parts: readonly (Name | null)[]): boolean => {
  const takenFrom = deductions.filter(([, words]) =>
    parts.some((part) => words.some((word) => part?.text.startsWith(word) || part?.text.endsWith(word))),
  );
  return takenFrom.length > 0 && !takenFrom.some(([whole]) => total?.text.endsWith(whole));
};

/** 公务员A人、事业人员B人、工勤人员C人: what is itself one of the kinds is not made up of the others. */
const isOneOf = (total: Name | null, words: readonly string[]): boolean =>
  total !== null && words.some((word) => total.text.startsWith(word));

const isPartition = (total: Name | null, parts: readonly (Name | null)[]): boolean => {
  const [first, ...others] = parts.map((part) => (part ? kindsOf(part) : null));
  if (!first || others.includes(null)) return false;
  // The wholes that each of them is of a kind of.
  const shared = [...first.keys()].filter((at) => others.every((kinds) => kinds?.has(at)));
  // 返还性收入A，一般性转移支付B，专项转移支付C: the other two of three are not what the first is made of.
  const isBeside = shared.some((at) => kindWords[at]?.some((words) => isOneOf(total, words)));
  return (
    !isBeside &&
    !areOfOtherLevels(total, parts) &&
    shared.some((at) => {
      const whole = kindWords[at]?.length ?? 0;
      const told = new Set([first, ...others].map((kinds) => kinds?.get(at)));
      return parts.length >= whole && told.size === whole;
    })
  );
};

/** 返还和转移支付（一般性转移支付A，专项转移支付B）: parts of one of the things that a total names together are not all of it. */
const areOfOne = (total: Name | null, parts: readonly (Name | null)[]): boolean => {
  const text = total?.text ?? '';
  const at = Math.max(...[...joiners].map((joiner) => text.lastIndexOf(joiner)));
  const last = text.slice(at + 1);
  return (
    at > 0 &&
    last.length > 1 &&
    parts.every((part) => part?.text.includes(last) === true && part.text !== last)
  );
};

const userRates = ({ own }: Pick<Dictionary, 'own'>): NamedRate[] =>
  own.rates.map(({ names, numerators, denominators }) => ({
    names,
    formula: 'quotient',
    first: numerators,
    second: denominators,
  }));

/** What the user and the lexicon know of wholes and their parts, and of rates with names of their own. */
export const knowledgeOf = (dictionary: Pick<Dictionary, 'own'>): Knowledge => {
  const identities = grouped([...dictionary.own.identities, ...sumIdentities], ({ total }) => total);
  return {
    rates: [...userRates(dictionary), ...namedRates],
    isWhole: (total, parts) => {
      const terms = parts.map((part) => part?.term ?? '');
      const given = (identities.get(total?.term ?? '') ?? []).filter((identity) =>
        identity.parts.every((part) => terms.includes(part)),
      );
      if (given.length === 0)
        return (
          (isPartition(total, parts) && !areOfOne(total, parts) && !isOfOtherRest(total, parts)) ||
          isDenial(parts)
        );
      return given.some(({ parts: required, optional }) =>
        terms.every((term) => required.includes(term) || optional.includes(term)),
      );
    },
  };
};
