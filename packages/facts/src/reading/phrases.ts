import { grouped } from '../grouped.js';

/** A phrase of a table met in a text; offsets count in the text searched. */
export interface PhraseHit<T> {
  readonly phrase: string;
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

interface PhraseIndex {
  readonly longest: ReadonlyMap<string, number>;
}

// One index a table, made when the table is first read; a table is a constant, so this is no shared state.
const indexes = new WeakMap<ReadonlyMap<string, unknown>, PhraseIndex>();

const indexOf = (table: ReadonlyMap<string, unknown>): PhraseIndex => {
  const known = indexes.get(table);
  if (known) return known;
  const longest = new Map<string, number>();
  for (const phrase of table.keys()) {
    const first = phrase.charAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, phrase.length));
  }
  const index = { longest };
  indexes.set(table, index);
  return index;
};

/** The longest phrase of `table` that starts at `at`; null where none does. */
export const phraseAt = <T>(text: string, at: number, table: ReadonlyMap<string, T>): PhraseHit<T> | null =>
  phraseIn(text, at, table, indexOf(table));

const phraseIn = <T>(
  text: string,
  at: number,
  table: ReadonlyMap<string, T>,
  { longest }: PhraseIndex,
): PhraseHit<T> | null => {
  const most = longest.get(text.charAt(at)) ?? 0;
  for (let length = Math.min(most, text.length - at); length > 0; length -= 1) {
    const phrase = text.slice(at, at + length);
    const value = table.get(phrase);
    if (value !== undefined) return { phrase, value, start: at, end: at + length };
  }
  return null;
};

/** All phrases of `table` in `text`, left to right, the longest at each place; letters are used once. */
export const findPhrases = <T>(text: string, table: ReadonlyMap<string, T>): PhraseHit<T>[] => {
  const hits: PhraseHit<T>[] = [];
  const index = indexOf(table);
  for (let at = 0; at < text.length; ) {
    // With most letters no phrase begins.
    const hit = index.longest.has(text.charAt(at)) ? phraseIn(text, at, table, index) : null;
    if (hit) hits.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return hits;
};

/** The longest phrase that `text` ends with, among those whose letters no longer phrase claims; null where none. */
export const phraseAtEnd = <T>(text: string, table: ReadonlyMap<string, T>): PhraseHit<T> | null => {
  let longest = 0;
  for (const length of indexOf(table).longest.values()) longest = Math.max(longest, length);
  for (let start = Math.max(0, text.length - longest); start < text.length; start += 1) {
    const phrase = text.slice(start);
    const value = table.get(phrase);
    if (value !== undefined) return { phrase, value, start, end: text.length };
  }
  return null;
};

/** How many letters the words of `list` take off the left end of `text`, one after the other, the longest first. */
export const lengthOfLead = (text: string, list: readonly string[]): number => {
  let at = 0;
  for (;;) {
    const word = wordsFrom(list, text.charAt(at)).find((candidate) => text.startsWith(candidate, at));
    if (!word) return at;
    at += word.length;
  }
};

/** How many letters the words of `list` take off the right end of `text`, one after the other, the longest first. */
export const lengthOfTrail = (text: string, list: readonly string[]): number => {
  let end = text.length;
  for (;;) {
    const word = wordsTo(list, text.charAt(end - 1)).find((candidate) => text.endsWith(candidate, end));
    if (!word) return text.length - end;
    end -= word.length;
  }
};

/** Tables of words, each by a letter of its words, the longest first; sorted once a table. */
type ByLetter = WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>;

const byFirst: ByLetter = new WeakMap();
const byLast: ByLetter = new WeakMap();

const none: readonly string[] = [];

/** The words of a table that begin with a letter, the longest first: of hundreds of words few do. */
export const wordsFrom = (list: readonly string[], letter: string): readonly string[] =>
  byLetter(byFirst, list, (word) => word.charAt(0)).get(letter) ?? none;

/** Those that end with a letter, likewise. */
export const wordsTo = (list: readonly string[], letter: string): readonly string[] =>
  byLetter(byLast, list, (word) => word.charAt(word.length - 1)).get(letter) ?? none;

const byLetter = (
  tables: ByLetter,
  list: readonly string[],
  letterOf: (word: string) => string,
): ReadonlyMap<string, readonly string[]> => {
  const known = tables.get(list);
  if (known) return known;
  const words = grouped(
    [...list].sort((a, b) => b.length - a.length),
    letterOf,
  );
  tables.set(list, words);
  return words;
};
