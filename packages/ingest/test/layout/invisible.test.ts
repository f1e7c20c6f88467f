import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, packParts, paragraph, row, run, table } from '../../../../scripts/make-word-fixtures/ooxml.js';
import { plainLook } from '../../src/blocks.js';
import { read } from '../../src/index.js';
import { withoutInvisible } from '../../src/layout/invisible.js';

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

const line = (text: string) => {
  const [block] = withoutInvisible({ blocks: [{ kind: 'line', text, look: plainLook }] }).blocks;
  if (block?.kind !== 'line') throw new Error('no line');
  return { text: block.text, codes: (block.notices ?? []).map(({ code }) => code) };
};

it.each<[string, string, string, string[]]>([
  ['a zero-width blank in a figure', '支出6\u200b0万元', '支出60万元', ['invisible-characters']],
  ['a joiner before its unit', '支出60\u2060万元', '支出60万元', ['invisible-characters']],
  ['a soft hyphen behind a point', '占3.\u00ad5%', '占3.5%', ['invisible-characters']],
  ['a mark and a blank', '支出4\u2060 1万元', '支出4 1万元', ['invisible-characters']],
  ['control codes', '支出6\u00010\u0000万元', '支出60万元', ['invisible-characters']],
  ['several in one figure', '支出6\u200b0\u200b0万元', '支出600万元', ['invisible-characters']],
  ['a mark between words', '支\u200b出60万元', '支出60万元', []],
  ['a mark before a figure', '支出\ufeff60万元', '支出60万元', []],
  ['what reverses text', '支出\u202e60\u202c万元', '支出60万元', ['invisible-characters', 'reversed-text']],
  ['a selector of a character’s form', '葛\u{e0100}店', '葛店', []],
  ['a picture of several characters', '合格👨‍👩‍👧', '合格👨‍👩‍👧', []],
  ['tabs and line ends', 'a\tb\fc', 'a\tb\fc', []],
])('%s', (_, text, expected, codes) => {
  const { text: cleaned, codes: found } = line(text);
  expect(cleaned).toBe(expected);
  expect([...new Set(found)]).toEqual(codes);
});

it('places within the text move with it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('甲', '\u200b', '\u200b\u2060'), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const marks = [...text].map((_, at) => ({ kind: 'footnote' as const, text: '注', at }));
      const [block] = withoutInvisible({
        blocks: [{ kind: 'line', text, look: plainLook, asides: marks }],
      }).blocks;
      const places = block?.kind === 'line' ? block.asides?.map(({ at }) => at) : [];
      expect(places ?? []).toEqual(
        marks.map(({ at }) => text.slice(0, at).replace(/[\u200b\u2060]/g, '').length),
      );
    }),
    { seed: 1 },
  );
});

it('a printed line keeps the edges of what is left', () => {
  const edges = [0, 10, 20, 20, 30, 40];
  const line = { page: 1, top: 0, bottom: 10, edges };
  const [block] = withoutInvisible({
    blocks: [{ kind: 'line', text: '\u200b支6\u200b0元', look: plainLook, printed: [{ at: 1, line }] }],
  }).blocks;
  expect(block?.kind === 'line' && block.printed).toEqual([
    { at: 0, line: { ...line, edges: [0, 10, 20, 30, 40] } },
  ]);
});

it('a run keeps its place on either side of what is gone', () => {
  const run = { at: 1, length: 4, paragraph: 0, run: 0, from: 0 };
  const [block] = withoutInvisible({
    blocks: [{ kind: 'line', text: '支6\u200b0元', look: plainLook, runs: [run] }],
  }).blocks;
  expect(block?.kind === 'line' && block.runs).toEqual([
    { ...run, length: 1 },
    { ...run, at: 2, length: 2, from: 2 },
  ]);
});

describe('in every format', () => {
  const marked = '支出6\u200b0万元';
  it.each<[string, Uint8Array]>([
    ['a.txt', utf8(marked)],
    ['a.md', utf8(`# 报告\n\n${marked}`)],
    ['a.html', utf8('<html><p>支出6&#8203;0万元</p></html>')],
    ['a.docx', packParts({ body: paragraph(run(marked)) })],
    ['b.docx', packParts({ body: table(2, [row([cell(marked), cell('1')])]) })],
  ])('%s', async (name, bytes) => {
    const { text, warnings, tree } = await read(bytes, { name });
    expect(text).toContain('支出60万元');
    expect(warnings.map(({ code }) => code)).toContain('invisible-characters');
    for (const { position, data } of tree.children) expect(position?.end.offset).toBe(data?.gouji?.span.end);
  });

  it('a typed table is one all the same', async () => {
    const { tree } = await read(utf8('项目\t金额\n甲\t6\u200b0.5\n乙\t7\u200b0.5'), { name: 'a.txt' });
    expect(tree.children.map(({ type }) => type)).toEqual(['table']);
  });
});
