import type { Aside } from '@gouji/document';
import {
  type AsideMark,
  type CellBlock,
  type Notice,
  plainLook,
  type RawBlock,
  type RawDocument,
} from '../blocks.js';
import type { PageContent, PageItem, UnreadLine } from './content.js';
import { flowOf } from './flow.js';
import { type Margins, marginsOf } from './margins.js';
import { joinLines, type Paragraph } from './paragraphs.js';
import type { NoteMark, Printed } from './printed.js';
import { splitFootnotes, withoutRunningLines } from './running.js';
import { type PrintedTable, textOfCell } from './tables/table.js';

/** Makes a document of pages: running lines apart, tables joined over pages, lines joined into paragraphs. */
export const documentOf = (pages: readonly PageContent[]): RawDocument => {
  const running = withoutRunningLines(pages);
  const bodySize = commonSize(running.pages);
  const parted = running.pages.map((page) => ({ page, ...splitFootnotes(page, bodySize) }));
  const bodies = parted.map(({ page, items }) => ({ ...page, items }));
  const margins = marginsOf(bodies);
  const footnotes = parted.flatMap(({ notes }) => notes);
  return {
    blocks: blocksOf(flowOf(bodies), margins, footnotes),
    asides: [
      ...footnotes
        .filter((note) => !isReferredTo(note, bodies))
        .map(({ text }): Aside => ({ kind: 'footnote', text, at: null })),
      ...running.heads.map((text): Aside => ({ kind: 'header', text, at: null })),
      ...running.feet.map((text): Aside => ({ kind: 'footer', text, at: null })),
    ],
    notices: [layoutNotice, ...emptyPages(pages)],
    pages: pages.map(({ number, width, height, turned }) => ({
      number,
      width,
      height,
      ...(turned === 0 ? {} : { turned }),
    })),
  };
};

const layoutNotice: Notice = {
  code: 'pdf-layout',
  message: '版式文件不保存段落和表格结构，段落和表格由版面推断；有原始 Word 文件时请审核原文件',
  messageEn:
    'A page keeps no paragraphs and tables; they were told by the layout: audit the Word file if there is one',
};

/** The size that most of the text has. */
const commonSize = (pages: readonly PageContent[]): number => {
  const counts = new Map<number, number>();
  for (const { items } of pages)
    for (const item of items)
      if (item.kind === 'line')
        counts.set(item.line.size, (counts.get(item.line.size) ?? 0) + item.line.text.length);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
};

/** Whether a mark on a note's page refers to it; the note then stands at the mark. */
const isReferredTo = (note: Printed, pages: readonly PageContent[]): boolean =>
  pages.some(
    ({ number, items }) =>
      number === note.page &&
      items.some((item) => item.kind === 'line' && item.line.notes.some((mark) => belongsTo(mark, note))),
  );

const belongsTo = (mark: NoteMark, { text, notes }: Printed): boolean =>
  text.startsWith(mark.text) || notes[0]?.text === mark.text;

const blocksOf = (
  flow: readonly PageItem[],
  margins: ReadonlyMap<number, Margins>,
  footnotes: readonly Printed[],
): RawBlock[] => {
  const blocks: RawBlock[] = [];
  let lines: Printed[] = [];
  const none: Margins = { left: 0, right: 0, middle: 0, pitch: 0 };
  const flush = (): void => {
    const marginsAt = (line: Printed): Margins => ({
      ...(margins.get(line.page) ?? none),
      ...columnOf(line),
    });
    blocks.push(...joinLines(lines, marginsAt).map((paragraph) => lineBlock(paragraph, footnotes)));
    lines = [];
  };
  for (const item of flow) {
    if (item.kind === 'line') lines.push(item.line);
    else {
      flush();
      blocks.push(...(item.kind === 'table' ? [tableBlock(item.table)] : unreadBlocks(item.lines)));
    }
  }
  flush();
  return blocks;
};

/** A line in a column has its margins and middle. */
const columnOf = ({ column }: Printed): Partial<Margins> =>
  column ? { ...column, middle: (column.left + column.right) / 2 } : {};

/** The lines of a table whose figures have no sure place: in the text, and in no fact. */
const unreadBlocks = (lines: readonly UnreadLine[]): RawBlock[] =>
  lines.map(({ line, figures }, index) => ({
    kind: 'line',
    text: line.text,
    look: plainLook,
    printed: [{ at: 0, line }],
    unreadFigures: figures,
    notices: index === 0 ? [unreadNotice(line.page, lines)] : [],
  }));

const unreadNotice = (page: number, lines: readonly UnreadLine[]): Notice => {
  const count = lines.reduce((sum, { figures }) => sum + figures, 0);
  return {
    code: 'table-unread',
    message: `第${page}页有一张表无法确定单元格，其中${count}个数据未核对`,
    messageEn: `A table on page ${page} could not be told into cells: ${count} figures of it were not checked`,
  };
};

const lineBlock = (
  { text, lines, fontSize, centered, bold, notes }: Paragraph,
  footnotes: readonly Printed[],
): RawBlock => ({
  kind: 'line',
  text,
  look: { ...plainLook, fontSize, centered, bold },
  printed: lines,
  asides: notes.map((mark): AsideMark => {
    const note = footnotes.find(
      (own) => lines.some(({ line }) => line.page === own.page) && belongsTo(mark, own),
    );
    return { kind: 'footnote', text: note?.text ?? mark.text, at: mark.at };
  }),
});

const tableBlock = (table: PrintedTable): RawBlock => ({
  kind: 'table',
  rows: table.rows.map(({ header, cells }) => ({
    header,
    cells: cells.map((cell): CellBlock => {
      const { text, lines } = textOfCell(table, cell);
      const { rowSpan, columnSpan } = cell;
      return { text, look: plainLook, rowSpan, columnSpan, printed: lines };
    }),
  })),
});

/** Pages that are a picture among pages with text: somebody scanned them in. */
const emptyPages = (pages: readonly PageContent[]): Notice[] => {
  const numbers = pages
    .filter(({ items, pictured }) => items.length === 0 && pictured)
    .map(({ number }) => number);
  return numbers.length === 0
    ? []
    : [
        {
          code: 'page-without-text',
          message: `第${numbers.join('、')}页没有文字，可能是扫描件或图片，未审核`,
          messageEn: `No text on page ${numbers.join(', ')}: perhaps a scan or a picture; not audited`,
        },
      ];
};
