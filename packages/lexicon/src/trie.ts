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
/** 和 and 与 between the parts of a name are 及, as names are compared. */
const folded = new Map([
  ['和', '及'],
  ['与', '及'],
]);

/**
 * Makes a trie of entries.
 *
 * @param loose whether quotes and brackets within a printed name are passed over, and 和, 与 read as 及: for names of what
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
        const next = node.next.get(loose ? (folded.get(letter) ?? letter) : letter);
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
