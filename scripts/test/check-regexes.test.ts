import { describe, expect, it } from 'vitest';
import { faultOf } from '../check-regexes/judge.js';
import { writtenIn } from '../check-regexes/written.js';

describe('the regular expressions of a module', () => {
  it('are found wherever they stand, and not in words', () => {
    const text = [
      'const end = /a+$/g;',
      '// no pattern: /b+$/',
      "const words = '/c+$/';",
      'const half = 4 / 2 / 1;',
      'export const made = (one: string): RegExp[] => [new RegExp(one), /[/d]/];',
    ].join('\n');
    expect(writtenIn('one.ts', text)).toEqual({
      literals: [
        { source: 'a+$', flags: 'g', place: 'one.ts:1' },
        { source: '[/d]', flags: '', place: 'one.ts:5' },
      ],
      builders: ['one.ts:5'],
    });
  });

  it('need a module that can be read', () => {
    expect(() => writtenIn('one.ts', 'const = ;')).toThrow(/one\.ts/);
  });
});

describe('a pattern', () => {
  it.each([
    ['(?:总|投资|总投资)*$', /exponential/],
    ['0+$', /polynomial/],
    ['[(][^)]*[)]', /polynomial/],
  ])('%s is at fault', async (source, words) => {
    expect(await faultOf({ source, flags: '', place: 'one.ts:1' })).toMatch(words);
  });

  it.each(['^(?:总|投资)*$', '(?<!0)0+$', '[(][^()]*[)]', '[0-9]{1,20}元'])(
    '%s is linear',
    async (source) => {
      expect(await faultOf({ source, flags: '', place: 'one.ts:1' })).toBeNull();
    },
  );
});
