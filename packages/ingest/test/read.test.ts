import { GoujiError, type SourceDocument } from '@gouji/document';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read } from '../src/index.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const blocks = ({ text, tree }: SourceDocument): string[] =>
  tree.children.map((node) => {
    const span = node.data?.gouji?.span;
    return `${node.type}:${span ? text.slice(span.start, span.end) : ''}`;
  });

const codeOf = async (bytes: Uint8Array, name: string, limits = {}): Promise<string> => {
  try {
    await read(bytes, { name, limits });
  } catch (error) {
    if (error instanceof GoujiError) return error.code;
    throw error;
  }
  return 'read';
};

describe('plain text', () => {
  it('is the input itself, a line a block', async () => {
    const source = await read(encode('\uFEFF标题\r\n\r\n  一、概况\r\n正文'), { name: 'a.txt' });
    expect(source.text).toBe('标题\n\n  一、概况\n正文');
    expect(blocks(source)).toEqual(['paragraph:标题', 'paragraph:  一、概况', 'paragraph:正文']);
  });

  it('is read in GB 18030 where it is no UTF-8', async () => {
    const { text } = await read(new Uint8Array([0xb9, 0xb4, 0xbb, 0xfc]), { name: 'a.txt' });
    expect(text).toBe('勾稽');
  });

  it.each([
    ['cut off within a character', -1],
    ['with two bytes that are none', 0],
  ])('is UTF-8 even %s', async (_, cut) => {
    const whole = encode('部门整体支出绩效自评报告');
    const bytes = cut < 0 ? whole.slice(0, cut) : Uint8Array.from([...whole, 0xff, 0xff]);
    expect((await read(bytes, { name: 'a.txt' })).text).toMatch(/^部门整体支出绩效自评报/);
  });

  it('keeps converters’ marks in the text, out of the blocks, and says so', async () => {
    const source = await read(encode('[bookmark: （三）收支]4.抓好食堂工作。\n前[bookmark: 乙]后'), {
      name: 'a.txt',
    });
    expect(source.text).toContain('[bookmark: （三）收支]');
    expect(blocks(source)).toEqual(['paragraph:4.抓好食堂工作。', 'paragraph:前', 'paragraph:后']);
    expect(
      source.warnings.map(({ code, span }) => [code, span && source.text.slice(span.start, span.end)]),
    ).toEqual([
      ['converter-artefact', '[bookmark: （三）收支]'],
      ['converter-artefact', '[bookmark: 乙]'],
    ]);
  });
});

describe('Markdown', () => {
  it('loses its markup and keeps its numbers', async () => {
    const source = await read(
      encode(
        '# 标题\n\n**一、概况**\n\n1. 负责甲\n2. 负责乙\n\n| 项目 | 金额 |\n| --- | --- |\n| 合计 | 3万元 |\n',
      ),
      { name: 'a.md' },
    );
    expect(source.text).toBe('标题\n一、概况\n1.负责甲\n2.负责乙\n项目\t金额\n合计\t3万元');
    expect(blocks(source)).toEqual([
      'heading:标题',
      'paragraph:一、概况',
      'paragraph:1.负责甲',
      'paragraph:2.负责乙',
      'table:项目\t金额\n合计\t3万元',
    ]);
  });
});

describe('.docx', () => {
  const packed = async (...children: (Paragraph | Table)[]): Promise<Uint8Array> =>
    Packer.toBuffer(new Document({ sections: [{ children }] }));

  it('gives paragraphs with their look, and tables with their cells', async () => {
    const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
    const source = await read(
      await packed(
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: '标题', bold: true, size: 44 })],
        }),
        new Paragraph({ heading: HeadingLevel.HEADING_1, text: '概况' }),
        new Paragraph('正文'),
        new Table({
          rows: [
            new TableRow({ children: [cell('项目'), cell('金额')] }),
            new TableRow({ children: [cell('合计'), cell('3')] }),
          ],
        }),
      ),
      { name: 'a.docx' },
    );
    expect(source.text).toBe('标题\n概况\n正文\n项目\t金额\n合计\t3');
    const [title, heading] = source.tree.children.map((node) => node.data?.gouji?.look);
    expect(title).toMatchObject({ centered: true, bold: true, fontSize: 22 });
    expect(heading).toMatchObject({ outlineLevel: 1 });
    const table = source.tree.children[3];
    const cells = table?.type === 'table' ? table.children.flatMap((row) => row.children) : [];
    expect(
      cells.map(({ data }) => data?.gouji && source.text.slice(data.gouji.span.start, data.gouji.span.end)),
    ).toEqual(['项目', '金额', '合计', '3']);
  });

  it('is told by its parts, whatever the case of their names', async () => {
    const parts = unzipSync(await packed(new Paragraph('正文')));
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name.replace('word/document.xml', 'Word/Document.xml'),
        bytes,
      ]),
    );
    expect((await read(zipSync(renamed), { name: 'a.docx' })).text).toBe('正文');
  });

  it('makes automatic numbers literal', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        numbering: { config: [{ reference: 'n', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
        sections: [{ children: [new Paragraph({ text: '职能', numbering: { reference: 'n', level: 0 } })] }],
      }),
    );
    const { text, tree } = await read(bytes, { name: 'a.docx' });
    expect(text).toBe('1. 职能');
    expect(tree.children[0]?.data?.gouji?.automaticLabel).toEqual({ start: 0, end: 2 });
  });
});

describe('bad input gets one clear error', () => {
  const zip = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });
  it.each([
    ['an empty file', new Uint8Array(), 'a.txt', 'empty'],
    ['blank text', encode(' \n'), 'a.txt', 'no-text'],
    ['text named .docx', encode('正文'), 'a.docx', 'damaged'],
    ['a truncated archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'a.docx', 'damaged'],
    ['an archive of texts', zipSync({ 'a.txt': encode('正文') }), 'a.docx', 'unknown-format'],
    ['a .docx without its document', zipSync({ 'word/styles.xml': encode('<a/>') }), 'a.docx', 'damaged'],
    ['a picture named .docx', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a.docx', 'unknown-format'],
    [
      'bytes in no encoding',
      Uint8Array.from({ length: 300 }, (_, at) => 128 + ((at * 97) % 128)),
      'a.txt',
      'unknown-encoding',
    ],
    [
      'an OpenDocument text named .docx',
      zipSync({ 'content.xml': encode('<a/>') }),
      'a.docx',
      'unknown-format',
    ],
    ['a workbook named .docx', zipSync({ 'xl/workbook.xml': encode('<a/>') }), 'a.docx', 'unknown-format'],
    ['an archive of documents', zipSync({ '报告.docx': encode('') }), 'a.zip', 'unknown-format'],
    ['RTF named .doc', encode('{\\rtf1\\ansi 正文}'), 'a.doc', 'unknown-format'],
    ['an archive that unpacks to too much', zip, 'a.docx', 'too-large'],
    [
      'a compound file that is no Word document',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]),
      'a.xls',
      'unknown-format',
    ],
    ['a PDF that is cut off', encode('%PDF-1.7'), 'a.pdf', 'damaged'],
    ['bytes that are no text', new Uint8Array([1, 0, 2, 0]), 'a.bin', 'unknown-format'],
  ])('%s', async (_, bytes, name, code) => {
    expect(await codeOf(bytes, name)).toBe(code);
  });

  it.each([
    [{ fileBytes: 3 }, 'too-large'],
    [{ textLength: 1 }, 'too-large'],
  ])('over %o', async (limits, code) => {
    expect(await codeOf(encode('正文正文'), 'a.txt', limits)).toBe(code);
  });
});
