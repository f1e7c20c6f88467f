import { comparedAs } from './phrases/clauses.js';

/** A tree of letters (字典树) that finds the longest entry at a place of a text. Made once, never changed. */
export interface Trie<T> {
  /** The longest entry that starts at `at` and ends by `most`; null where none does. `end` counts in the text searched. */
  readonly longestAt: (
    text: string,
    at: number,
    most?: number,
  ) => { readonly value: T; readonly end: number } | null;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** Letters that are printed within a name without being part of it: “三公”经费, 因公出国（境）费. */
const silent = new Set('“”‘’"＂《》<>〈〉（）()〔〕[]、 \u00a0\u3000');
/** The words that names are compared without, by each letter of them: where in the word it stands. */
const folds = new Map<string, { readonly printed: string; readonly at: number; readonly as: string }[]>();
for (const [printed, compared] of comparedAs)
  [...printed].forEach((letter, at) => {
    folds.set(letter, [...(folds.get(letter) ?? []), { printed, at, as: compared.charAt(at) }]);
  });

/** A letter of a printed name as names are compared (和 as 及, 开支 as 支出). */
const comparedAt = (text: string, place: number): string => {
  const letter = text.charAt(place);
  const fold = folds.get(letter)?.find(({ printed, at }) => text.startsWith(printed, place - at));
  return fold?.as ?? letter;
};

/**
 * Makes a trie of entries.
 *
 * @param loose whether quotes and brackets within a printed name are passed over, and words read as names are compared (和 as 及): for names of what
 *   is measured, whose entries are given without them
 */
export const makeTrie = <T>(entries: Iterable<readonly [string, T]>, loose = false): Trie<T> => {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [word, value] of entries) {
    let node = root;
    for (const letter of word) {
      let next = node.next.get(letter);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return {
    longestAt: (text, at, most = text.length) => {
      let node = root;
      let best: { value: T; end: number } | null = null;
      for (let place = at; place < most; place += 1) {
        const letter = text.charAt(place);
        const next = node.next.get(loose ? comparedAt(text, place) : letter);
        if (!next) {
          // A name starts and ends with a letter of its own; brackets stand within it.
          if (loose && node !== root && silent.has(letter)) continue;
          break;
        }
        node = next;
        if (node.value !== undefined) best = { value: node.value, end: place + 1 };
      }
      return best;
    },
  };
};
