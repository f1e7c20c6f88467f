import {
  type AsideMark,
  type CellBlock,
  type Notice,
  plainLook,
  type RawBlock,
  type RawDocument,
} from '../blocks.js';
import type { Aside } from '../types.js';
import type { PageContent } from './content.js';
import { type FlowItem, flowOf } from './flow.js';
import { type Margins, marginsOf } from './margins.js';
import { joinLines, type Paragraph } from './paragraphs.js';
import type { Printed } from './printed.js';
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
    blocks: blocksOf(flowOf(bodies), margins),
    asides: [
      ...footnotes.map(({ text }): Aside => ({ kind: 'footnote', text, at: null })),
      ...running.heads.map((text): Aside => ({ kind: 'header', text, at: null })),
      ...running.feet.map((text): Aside => ({ kind: 'footer', text, at: null })),
    ],
    notices: [layoutNotice, ...emptyPages(pages)],
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

const blocksOf = (flow: readonly FlowItem[], margins: ReadonlyMap<number, Margins>): RawBlock[] => {
  const blocks: RawBlock[] = [];
  let lines: Printed[] = [];
  const none: Margins = { left: 0, right: 0, middle: 0, pitch: 0 };
  const flush = (): void => {
    blocks.push(...joinLines(lines, ({ page }) => margins.get(page) ?? none).map(lineBlock));
    lines = [];
  };
  for (const item of flow) {
    if (item.kind === 'line') lines.push(item.line);
    else {
      flush();
      blocks.push(tableBlock(item.table));
    }
  }
  flush();
  return blocks;
};

const lineBlock = ({ text, fontSize, centered, bold, notes }: Paragraph): RawBlock => ({
  kind: 'line',
  text,
  look: { ...plainLook, fontSize, centered, bold },
  asides: notes.map((note): AsideMark => ({ kind: 'footnote', ...note })),
});

const tableBlock = ({ xs, rows }: PrintedTable): RawBlock => ({
  kind: 'table',
  rows: rows.map(({ header, cells }) => ({
    header,
    cells: cells.map(
      ({ column, rowSpan, columnSpan, lines }): CellBlock => ({
        text: textOfCell(lines, (xs[column + columnSpan] ?? 0) - (xs[column] ?? 0)),
        look: plainLook,
        rowSpan,
        columnSpan,
      }),
    ),
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
