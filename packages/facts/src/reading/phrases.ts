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
export const phraseAt = <T>(text: string, at: number, table: ReadonlyMap<string, T>): PhraseHit<T> | null => {
  const most = indexOf(table).longest.get(text.charAt(at)) ?? 0;
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
  for (let at = 0; at < text.length; ) {
    const hit = phraseAt(text, at, table);
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
  const sorted = sortedByLength(list);
  let at = 0;
  for (;;) {
    const word = sorted.find((candidate) => text.startsWith(candidate, at));
    if (!word) return at;
    at += word.length;
  }
};

/** How many letters the words of `list` take off the right end of `text`, one after the other, the longest first. */
export const lengthOfTrail = (text: string, list: readonly string[]): number => {
  const sorted = sortedByLength(list);
  let end = text.length;
  for (;;) {
    const word = sorted.find(
      (candidate) => end >= candidate.length && text.startsWith(candidate, end - candidate.length),
    );
    if (!word) return text.length - end;
    end -= word.length;
  }
};

const orders = new WeakMap<readonly string[], readonly string[]>();

/** The words of a table, the longest first; sorted once a table. */
export const sortedByLength = (list: readonly string[]): readonly string[] => {
  const known = orders.get(list);
  if (known) return known;
  const sorted = [...list].sort((a, b) => b.length - a.length);
  orders.set(list, sorted);
  return sorted;
};
