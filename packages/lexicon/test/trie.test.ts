import { describe, expect, it } from 'vitest';
import { cueEntries, makeTrie } from '../src/index.js';

describe('a trie', () => {
  it('finds the longest entry', () => {
    const trie = makeTrie([
      ['年初', 1],
      ['年初预算', 2],
    ]);
    expect(trie.longestAt('较年初预算增加', 1)).toEqual({ value: 2, end: 5 });
    expect(trie.longestAt('较年初预算增加', 1, 4)).toEqual({ value: 1, end: 3 });
    expect(trie.longestAt('较年初预算增加', 0)).toBeNull();
  });

  it('passes over quotes and brackets within a name where it is loose, and reads 和 as 及', () => {
    const trie = makeTrie(
      [
        ['三公经费', 1],
        ['结转及结余', 2],
      ],
      true,
    );
    expect(trie.longestAt('三公”经费支出', 0)).toEqual({ value: 1, end: 5 });
    expect(trie.longestAt('结转和结余', 0)).toEqual({ value: 2, end: 5 });
    expect(makeTrie([['三公经费', 1]]).longestAt('三公”经费', 0)).toBeNull();
  });
});

describe('the cues', () => {
  it('give each word one class', () => {
    const words = new Map<string, string>();
    for (const [word, cue] of cueEntries) if (!words.has(word)) words.set(word, cue.class);
    expect(words.get('其中')).toBe('parts');
    expect(words.get('增值税')).toBe('none');
    expect([...words.keys()].filter((word) => word.trim() !== word || word === '')).toEqual([]);
  });
});
