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

  it('takes rules and signatures for no nesting', () => {
    expect(isTooDeep(`${'-'.repeat(300)}\n${'*'.repeat(300)}\n${' '.repeat(90)}2024年3月1日`)).toBe(false);
  });
});
