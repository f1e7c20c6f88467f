import { describe, expect, it } from 'vitest';
import { numberFaults } from '../check-house/numbers.js';
import { grown, nextHouse } from '../check-house/record.js';
import { roadFaults, roadOf } from '../check-house/road.js';
import { wordFaults } from '../check-house/words.js';

const linesOf = (faults: readonly { readonly place: string }[]): number[] =>
  faults.map(({ place }) => Number(place.split(':')[1]));

describe('words', () => {
  const text = [
    "const cue = '增加';",
    'const pattern = /决算|预算/;',
    'const name = (one: string) => `为`;',
    '// 只是注释',
    "const plain = 'increase';",
    "const finding = { message: { zh: '合计有误', en: 'wrong' }, examples: { holds: ['共3个'] } };",
    "throw new GoujiError('empty', '文件是空的', 'The file is empty');",
    "type Kind = '基本支出' | null;",
    'const wrong = { zh: /合计/ };',
  ].join('\n');

  it('are found in code, and not in messages, sources and examples', () => {
    expect(linesOf(wordFaults({ path: 'packages/facts/src/one.ts', text }))).toEqual([1, 2, 3, 8, 9]);
  });

  it('may stand in the lexicon, and as strings where people are spoken to', () => {
    expect(wordFaults({ path: 'packages/lexicon/src/one.ts', text })).toEqual([]);
    expect(linesOf(wordFaults({ path: 'packages/render/src/one.ts', text }))).toEqual([2, 9]);
  });

  it('need a module that can be read', () => {
    expect(() => wordFaults({ path: 'packages/facts/src/one.ts', text: 'const = ;' })).toThrow(/one\.ts/);
  });
});

describe('numbers', () => {
  const text = [
    'const reach = 40;',
    'export const bytes = 64 * 1024, name = "x";',
    'const prices = { near: 0.5, far: -2 };',
    'const odds = Math.log(19);',
    'const half = new Decimal(0.5);',
    'const sides = [1, -1] as const;',
    'const twice = (value: number) => { const factor = 2; return factor * value; };',
    'const count = list.length;',
    'const pairs = [["a", 1]];',
    'const none = [];',
  ].join('\n');

  it('are found at the top of a module, however they are written', () => {
    expect(linesOf(numberFaults({ path: 'packages/facts/src/one.ts', text }))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each(['packages/relations/src/search/costs.ts', 'packages/document/src/limits.ts'])(
    'may stand in %s',
    (path) => {
      expect(numberFaults({ path, text })).toEqual([]);
    },
  );
});

describe('the road', () => {
  const road = roadOf(
    ['document', 'ingest', 'parser', 'facts', 'audit', 'render']
      .map((name) => `| \`packages/${name}\` | x |`)
      .join('\n'),
  );
  const declared = () => new Set(['document', 'ingest', 'parser', 'facts', 'audit']);
  const faultsOf = (path: string, text: string) =>
    roadFaults({ path, text }, road, declared).map(({ words }) => words);

  it.each([
    ['packages/facts/src/a/one.ts', "import type { Span } from '@gouji/document';"],
    ['packages/facts/src/a/one.ts', "import { two } from '../two.js';"],
    ['packages/facts/src/a/one.ts', "import { readFile } from 'node:fs/promises';"],
    ['packages/render/src/one.ts', "import { read } from '@gouji/ingest';"],
  ])('%s may: %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });

  it.each([
    ['packages/parser/src/one.ts', "import { readFacts } from '@gouji/facts/read';", /behind parser/],
    ['packages/parser/src/one.ts', "export type { Fact } from '@gouji/facts';", /behind parser/],
    ['packages/parser/src/one.ts', "const later = () => import('@gouji/audit');", /behind parser/],
    ['packages/facts/src/one.ts', "import { read } from '@gouji/ingest';", /opens files/],
    [
      'packages/facts/src/a/one.ts',
      "import { parse } from '../../../parser/src/parse.js';",
      /another package/,
    ],
    ['packages/audit/src/one.ts', "import { one } from '@gouji/lexicon';", /behind audit|no dependency/],
  ])('%s may not: %s', (path, text, fault) => {
    expect(faultsOf(path, text)).toEqual([expect.stringMatching(fault)]);
  });
});

describe('the record', () => {
  it('tells files that have more than is known', () => {
    expect(grown({ a: 2, b: 1 }, { a: 2, b: 2, c: 1 })).toEqual(['b', 'c']);
  });

  it('lets what is left move from file to file, and never grow', () => {
    expect(nextHouse({ words: { a: 2 } }, { words: { b: 1, c: 1 } })).toEqual({ words: { b: 1, c: 1 } });
    expect(() => nextHouse({ words: { a: 2 } }, { words: { a: 2, b: 1 } })).toThrow(/words: 3 now, 2 known/);
  });
});
