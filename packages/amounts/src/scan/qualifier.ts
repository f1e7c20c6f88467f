import { qualifiersBefore, qualifiersBehind } from '../tables/qualifiers.js';
import type { Qualifier } from '../types.js';
import { beforeBlanks, skipBlanks } from './characters.js';
import { makeWords, type Words, wordAt } from './words.js';

interface Meaning {
  readonly qualifier: Qualifier | null;
}

const behind = makeWords<Meaning>(
  qualifiersBehind.flatMap(([qualifier, words]) =>
    words.split(' ').map((word) => [word, { qualifier }] as const),
  ),
);

/** Read from the figure leftwards. */
const before = makeWords<Meaning>(
  qualifiersBefore.flatMap(([qualifier, words]) =>
    words.split(' ').map((word) => [[...word].reverse().join(''), { qualifier }] as const),
  ),
);

const wordBefore = (text: string, at: number): Meaning | null => {
  let node: Words<Meaning> | undefined = before;
  let found: Meaning | null = null;
  for (let index = at; node; index -= 1) {
    if (node.word) found = node.word.value;
    node = index >= 0 ? node.next.get(text.charCodeAt(index)) : undefined;
  }
  return found;
};

/** The word of exactness beside a figure; null for a plain figure. What stands inside it (余, 多) is the caller's to say. */
export const qualifierAround = (text: string, start: number, end: number): Qualifier | null =>
  wordBefore(text, beforeBlanks(text, start))?.qualifier ??
  wordAt(text, skipBlanks(text, end), behind)?.value.qualifier ??
  null;
