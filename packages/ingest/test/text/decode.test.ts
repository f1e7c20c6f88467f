import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/text/decode.js';

/** 收入预算100万元，支出60.5万元。 in Chinese encodings, as `iconv` writes it. */
const inGbk = 'cad5c8ebd4a4cbe3313030cdf2d4aaa3acd6a7b3f636302e35cdf2d4aaa1a3';
const inBig5 = 'a6aca44ab977bae2313030b855a4b8a141a4e4a558362e35b855a4b8a143';
const text = '收入预算100万元，支出60.5万元。';

const bytesOf = (hex: string): Uint8Array => Buffer.from(hex, 'hex');
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16be = (content: string): Buffer => Buffer.from(content, 'utf16le').swap16();
const utf32 = (content: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer([...content].length * 4));
  [...content].forEach((character, at) => {
    view.setUint32(at * 4, character.codePointAt(0) ?? 0, littleEndian);
  });
  return new Uint8Array(view.buffer);
};

it.each<[string, Uint8Array, string]>([
  ['UTF-8', utf8(text), text],
  ['UTF-8 with its mark', utf8(`\uFEFF${text}`), text],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
  ['UTF-16 BE with its mark', utf16be(`\uFEFF${text}`), text],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), text],
  ['UTF-16 BE without a mark', utf16be(text), text],
  ['ASCII in UTF-16 without a mark', Buffer.from('2023: 100', 'utf16le'), '2023: 100'],
  ['UTF-32 with its mark', utf32(`\uFEFF${text}`, true), text],
  ['UTF-32 without a mark', utf32(text, true), text],
  ['UTF-32 BE', utf32(text, false), text],
  ['GBK', bytesOf(inGbk), text],
  [
    'GBK between much ASCII',
    Buffer.concat([utf8('abc 123\n'.repeat(500)), bytesOf(inGbk)]),
    'abc 123\n'.repeat(500) + text,
  ],
  ['four words of GBK', bytesOf('cad5c8eb'), '收入'],
  ['Big5', bytesOf(inBig5), '收入預算100萬元，支出6.5萬元。'],
  ['UTF-8 with a NUL', utf8(`${text}\0`), `${text}\0`],
])('tells %s', (_, bytes, expected) => {
  expect(decodeText(bytes, 'a.txt')).toEqual({ text: expected, notices: [] });
});

describe('text put together of encodings', () => {
  it.each<[string, Uint8Array[], string]>([
    ['line by line', [utf8(`${text}\n`), bytesOf(inGbk)], `${text}\n${text}`],
    ['within a line', [bytesOf(inGbk), utf8(` ${text}`)], `${text} ${text}`],
  ])('%s is read and said', (_, parts, expected) => {
    const { text: read, notices } = decodeText(Buffer.concat(parts), 'a.txt');
    expect(read).toBe(expected);
    expect(notices.map(({ code }) => code)).toEqual(['mixed-encoding']);
  });
});

it('a character cut off is said', () => {
  const { text: read, notices } = decodeText(utf8(text).slice(0, -1), 'a.txt');
  expect(read.startsWith(text.slice(0, -1))).toBe(true);
  expect(notices.map(({ code }) => code)).toEqual(['broken-characters']);
});

it.each<[string, Uint8Array]>([
  ['Shift_JIS', bytesOf('8e788f6f313030969c899e2c8b4b92e882cc8b4b92e8')],
  ['Latin text of single bytes', bytesOf('e9e8e0e7f4e9e8e0e7f4')],
  ['UTF-8 encoded twice over by way of surrogates', bytesOf('eda080edb080'.repeat(5))],
])('%s is refused with what was seen', (_, bytes) => {
  expect(() => decodeText(bytes, 'a.txt')).toThrow(
    expect.objectContaining({ code: 'unknown-encoding', message: expect.stringMatching(/只有\d+%/) }),
  );
});

it('UTF-8 is itself, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (content) => {
      fc.pre(!content.includes('\0') && !content.startsWith('\uFEFF'));
      expect(decodeText(utf8(content), 'a.txt').text).toBe(content);
    }),
    { seed: 1 },
  );
});
