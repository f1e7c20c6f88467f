import { isOneOf } from './characters.js';

/** A dictionary that is walked letter by letter: the longest word at a place costs no more than its own length. */
export interface Words<T> {
  readonly next: Map<number, Words<T>>;
  word: { readonly value: T } | null;
}

/** A word of a table, with the letters that make another word of it. */
export interface Entry {
  readonly word: string;
  readonly notBehind: string;
  readonly notBefore: string;
}

/** Reads the entries of a table: `letters?word!letters`, the first letters those it may not stand behind, the last before. */
export const entriesOf = (table: string): Entry[] =>
  table.split(' ').map((entry) => {
    const [rest = '', notBefore = ''] = entry.split('!');
    const [word = '', notBehind = ''] = rest.split('?').reverse();
    return { word, notBehind, notBefore };
  });

export interface FoundWord<T> {
  readonly end: number;
  readonly value: T;
}

/** Builds a dictionary; of two entries for one word the first counts. */
export const makeWords = <T>(entries: Iterable<readonly [word: string, value: T]>): Words<T> => {
  const root: Words<T> = { next: new Map(), word: null };
  for (const [word, value] of entries) {
    let node = root;
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      const known = node.next.get(code);
      const following = known ?? { next: new Map(), word: null };
      if (!known) node.next.set(code, following);
      node = following;
    }
    node.word ??= { value };
  }
  return root;
};

const always = (): boolean => true;

/** The longest word at `at` that `fits` lets pass; null where none stands there. */
export const wordAt = <T>(
  text: string,
  at: number,
  words: Words<T>,
  fits: (value: T, end: number) => boolean = always,
): FoundWord<T> | null => {
  let node: Words<T> | undefined = words;
  let found: FoundWord<T> | null = null;
  for (let end = at; node; end += 1) {
    if (node.word && fits(node.word.value, end)) found = { end, value: node.word.value };
    node = node.next.get(text.charCodeAt(end));
  }
  return found;
};

/** The longest entry at `at` whose neighbours make no other word of it; null where none stands there. */
export const entryAt = <T extends Entry>(text: string, at: number, words: Words<T>): FoundWord<T> | null => {
  let node = words.next.get(text.charCodeAt(at));
  let found: FoundWord<T> | null = null;
  for (let end = at + 1; node; end += 1) {
    const entry = node.word?.value;
    if (entry && !isOneOf(text, at - 1, entry.notBehind) && !isOneOf(text, end, entry.notBefore)) {
      found = { end, value: entry };
    }
    node = node.next.get(text.charCodeAt(end));
  }
  return found;
};
