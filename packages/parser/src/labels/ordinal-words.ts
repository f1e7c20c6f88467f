import { cnOrdinal } from './numerals.js';

/** Words that count (序数词) at the head of a clause: one family counts on without the others. */
export interface OrdinalWords {
  readonly pattern: string;
  /** The ordinal of a matched word; null for the one that closes a row (最后). */
  readonly ordinal: (word: string) => number | null;
}

const numeral = (word: string): number => cnOrdinal(/[一二三四五六七八九十]+/.exec(word)?.[0] ?? '');

/** Source: usage in official reports; each is read only in a row that starts at one. */
export const ordinalWords: readonly OrdinalWords[] = [
  { pattern: '[一二三四五六七八九十]{1,2}是', ordinal: numeral },
  { pattern: '[一二三四五六七八九十]{1,2}要', ordinal: numeral },
  { pattern: '第[一二三四五六七八九十]{1,2}[，,、：:]', ordinal: numeral },
  { pattern: '其[一二三四五六七八九十]{1,2}[，,、：:是]', ordinal: numeral },
  {
    pattern: '(?:首先|其次|再次|最后)(?=[，,、：:是])',
    ordinal: (word) => ({ 首先: 1, 其次: 2, 再次: 3 })[word] ?? null,
  },
];
