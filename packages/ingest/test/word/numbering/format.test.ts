import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/word/numbering/format.js';

// ECMA-376 Part 1, 17.18.59; first members as in [MS-DOCX] 2.4.
const cases: readonly (readonly [format: string, ...pairs: (readonly [number, string])[]])[] = [
  ['decimal', [0, '0'], [7, '7'], [123, '123']],
  ['decimalZero', [1, '01'], [9, '09'], [10, '10'], [100, '100']],
  ['decimalFullWidth', [1, '１'], [10, '１０']],
  ['decimalEnclosedCircle', [1, '①'], [20, '⑳'], [21, '21']],
  ['decimalEnclosedParen', [1, '⑴'], [20, '⒇'], [21, '21']],
  ['decimalEnclosedFullstop', [1, '⒈'], [20, '⒛']],
  ['numberInDash', [3, '- 3 -']],
  ['chineseCounting', [1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [99, '九十九'], [100, '一○○']],
  [
    'chineseCountingThousand',
    [10, '十'],
    [12, '十二'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [10_000, '一万'],
    [10_010, '一万零一十'],
    [100_000_000, '一亿'],
  ],
  ['taiwaneseCounting', [10, '十'], [21, '二十一']],
  ['taiwaneseCountingThousand', [20_000, '二萬']],
  ['japaneseCounting', [10, '十'], [100, '百'], [111, '百十一'], [1000, '千'], [10_000, '一万']],
  ['chineseLegalSimplified', [1, '壹'], [10, '壹拾'], [25, '贰拾伍'], [306, '叁佰零陆']],
  ['ideographLegalTraditional', [3, '參'], [10, '壹拾']],
  ['japaneseLegal', [1, '壱'], [12, '壱拾弐']],
  ['ideographDigital', [1, '一'], [10, '一〇'], [105, '一〇五']],
  ['ideographTraditional', [1, '甲'], [10, '癸'], [11, '11']],
  ['ideographZodiac', [1, '子'], [12, '亥']],
  ['upperLetter', [1, 'A'], [26, 'Z'], [27, 'AA'], [53, 'AAA']],
  ['lowerLetter', [2, 'b'], [28, 'bb']],
  ['upperRoman', [4, 'IV'], [9, 'IX'], [1994, 'MCMXCIV']],
  ['lowerRoman', [14, 'xiv']],
  ['ordinal', [1, '1st'], [2, '2nd'], [3, '3rd'], [11, '11th'], [12, '12th'], [21, '21st'], [113, '113th']],
  ['hex', [255, 'FF']],
  ['none', [1, '']],
  ['a format yet to come', [5, '5']],
];

describe.each(cases.map(([format, ...pairs]) => ({ format, pairs })))('$format', ({ format, pairs }) => {
  it.each(pairs)('%i', (value, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});

it('keeps a custom format’s zeros', () => {
  expect(formatNumber(9, 'custom', '001, 002, 003, ...')).toBe('009');
  expect(formatNumber(1234, 'custom', '001, 002, 003, ...')).toBe('1234');
});

it('prints no endless letters', () => {
  expect(formatNumber(900_000_000, 'upperLetter')).toBe('900000000');
  expect(formatNumber(900_000_000, 'upperRoman')).toBe('900000000');
});
