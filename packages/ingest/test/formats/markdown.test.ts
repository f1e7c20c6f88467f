import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooDeep, piecesOf } from '../../src/formats/markdown-pieces.js';
import { read } from '../../src/index.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = async (text: string): Promise<string> => (await read(encode(text), { name: 'a.md' })).text;

describe('a long Markdown text', () => {
  const block = '## （一）收入情况\n\n本年收入867.62万元，*其中*：\n\n1. 财政拨款\n2. 其他\n\n';

  it('is read as its parts are', async () => {
    const once = await textOf(block);
    expect(await textOf(block.repeat(300))).toBe(Array.from({ length: 300 }, () => once).join('\n'));
  });

  it('keeps a long table and a long stretch of code whole', async () => {
    const rows = '| 办公费 | 1.5 |\n'.repeat(1500);
    const { tree } = await read(encode(`# 表\n\n| 项目 | 金额 |\n| --- | --- |\n${rows}`), { name: 'a.md' });
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'table']);
    expect(await textOf(`\`\`\`\n${'# 一\n\n'.repeat(3000)}\`\`\`\n`)).toMatch(/^# 一\n\n# 一/);
  });

  it('is cut into pieces that make it up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\n', '```\n', '| a |\n', '  b\n', 'c'.repeat(9000), '一、\n', '> d\n')),
        (parts) => {
          const text = parts.join('');
          expect(
            piecesOf(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('emphasis among Chinese, which has no blanks', () => {
  it.each([
    ['**一、支出情况。**2023年支出合计80万元。', '一、支出情况。2023年支出合计80万元。'],
    [
      '**支出合计80万元，**其中：**基本支出50万元；**项目支出**30万元。**',
      '支出合计80万元，其中：基本支出50万元；项目支出30万元。',
    ],
    ['公务接待费__2.50__万元', '公务接待费2.50万元'],
    ['__支出合计：__80万元', '支出合计：80万元'],
    // A blank of a form, and a name with underscores, are printed so.
    ['支出合计____万元', '支出合计____万元'],
    ['附件a__b、c_d_e', '附件a__b、c_d_e'],
  ])('%s', async (source, text) => {
    expect(await textOf(source)).toBe(text);
  });

  it('takes no longer for marks without end', async () => {
    expect((await textOf(`a${'**。'.repeat(20_000)}`)).length).toBeGreaterThan(20_000);
    expect((await textOf(`a${'__a'.repeat(20_000)}`)).length).toBeGreaterThan(20_000);
  });
});

describe('HTML among Markdown', () => {
  const cellsOf = async (text: string): Promise<string[][]> => {
    const { tree } = await read(encode(text), { name: 'a.md' });
    return tree.children.flatMap((node) =>
      node.type === 'table'
        ? node.children.map((row) =>
            row.children.map(({ children: [inner] }) => (inner?.type === 'text' ? inner.value : '')),
          )
        : [],
    );
  };
  const rows = '<tr><td>科目</td><td>金额</td></tr>\n\n<tr><td>培训费</td><td>3.08<sup>1</sup></td></tr>';

  it.each([
    ['on one line', `<html><body><table>${rows.replaceAll('\n', '')}</table></body></html>`],
    ['over blank lines', `<table border="1">\n${rows}\n</table>`],
    ['behind text', `单位：万元 <table>${rows}</table> 续`],
    ['in a centred block', `<div align="center">\n<table>\n${rows}\n</table>\n</div>`],
  ])('a table %s is read', async (_, table) => {
    const text = `# 决算公开\n\n${table}\n\n本年支出3.08万元。\n`;
    expect(await cellsOf(text)).toEqual([
      ['科目', '金额'],
      ['培训费', '3.08'],
    ]);
    expect(await textOf(text)).toMatch(/^决算公开\n(?:.|\n)*本年支出3\.08万元。$/);
  });

  it('keeps merged cells, and a table within a table', async () => {
    const text =
      '<table><tr><td colspan="2">甲<table><tr><td>乙</td><td>丙</td></tr></table></td><td>1</td></tr></table>';
    const { tree } = await read(encode(text), { name: 'a.md' });
    const [table] = tree.children;
    const [cell] = table?.type === 'table' ? (table.children[0]?.children ?? []) : [];
    expect(cell?.data?.gouji).toMatchObject({ columnSpan: 2 });
  });

  it('reads blocks, line breaks and raised marks; counts pictures', async () => {
    const { text, warnings } = await read(
      encode(
        '<center>表1 支出决算表</center>\n\n支出<br>增加，82<sup>[1]</sup>人，占地5km<sup>2</sup>。\n\n![图](a.png)\n',
      ),
      { name: 'a.md' },
    );
    expect(text.trimEnd()).toBe('表1 支出决算表\n支出\n增加，82人，占地5km²。');
    expect(warnings.map(({ code }) => code)).toEqual(['picture']);
  });

  it('is left alone in code and where a table does not end', async () => {
    expect(await textOf('```\n<table><tr><td>1</td></tr></table>\n```\n')).toBe(
      '<table><tr><td>1</td></tr></table>',
    );
    expect(await textOf('<table><tr><td>甲\n\n本年支出3.08万元。\n')).toBe('甲\n本年支出3.08万元。');
  });

  it('takes one tilde for a range, and two for a deletion', async () => {
    expect(await textOf('2021~2023年、2022~2024年，共~~308.20~~380.20万元')).toBe(
      '2021~2023年、2022~2024年，共380.20万元',
    );
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['a quote in a quote without end', `${'> '.repeat(20_000)}a`],
    ['a list in a list without end', `${'- '.repeat(20_000)}a`],
    ['an endless indent', `${' '.repeat(5000)}- a`],
    ['more text than allowed', 'a\n'.repeat(600_000)],
  ])('%s is refused', async (_, text) => {
    const outcome = await read(encode(text), { name: 'a.md' }).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: 'GoujiError', code: 'too-large' });
  });

  it.each(['[a](', '*a **a ', '_a', '`', '<a '])(
    'a line of %s without end is read as it stands',
    async (mark) => {
      const line = mark.repeat(30_000).trim();
      expect(await textOf(line)).toBe(line);
    },
  );

  it.each([
    ['lines without number', `${'a\n'.repeat(40_000)}# 甲\n\n| 乙 |\n| --- |\n`, '# 甲'],
    ['a line without end', `# 甲\n\n乙\n\n${'丙'.repeat(16_001)}\n\n# 丁\n`, '丙'],
  ])('of %s what is read as plain text is named', async (_, source, first) => {
    const { text, warnings } = await read(encode(source), { name: 'a.md' });
    expect(warnings.map(({ code }) => code)).toEqual(['markdown-as-text']);
    const { start, end } = warnings[0]?.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end).startsWith(first)).toBe(true);
  });

  it('takes rules and signatures for no nesting', () => {
    expect(isTooDeep(`${'-'.repeat(300)}\n${'*'.repeat(300)}\n${' '.repeat(90)}2024年3月1日`)).toBe(false);
  });
});
