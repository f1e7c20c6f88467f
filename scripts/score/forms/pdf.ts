import type { Printed, PrintedCell } from '../../generate/reports/print/lines.js';
import type { Cell, Content } from '../../make-page-fixtures/content.js';
import { layOut } from '../../make-page-fixtures/lay-out.js';
import { pdfOf } from '../../make-page-fixtures/pdf.js';

const cellOf = ({ text, columns, rows }: PrintedCell): Cell =>
  columns === 1 && rows === 1 ? text : [text, columns, rows];

/** Every column as wide as its longest figure or a part of its longest words asks for. */
const widthsOf = (rows: readonly (readonly PrintedCell[])[]): number[] => {
  const count = Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
  const widths = Array.from({ length: count }, () => 3);
  for (const row of rows) {
    let at = 0;
    for (const { text, columns } of row) {
      const isFigure = /^[-\d.,%]+$/.test(text);
      const wanted = isFigure ? text.length / 1.6 : Math.min(text.length, 6);
      if (columns === 1) widths[at] = Math.max(widths[at] ?? 0, wanted);
      at += columns;
    }
  }
  return widths;
};

const contentOf = (block: Printed): Content => {
  if (block.type === 'table')
    return {
      kind: 'table',
      heads: block.heads,
      widths: widthsOf(block.rows),
      rows: block.rows.map((row) => row.map(cellOf)),
    };
  if (block.type === 'title' || block.type === 'heading') return { kind: block.type, text: block.text };
  return { kind: 'text', text: block.text };
};

/** Each table starts a page with the lines above it, as published accounts have it; so does the text behind them. */
const pagesOf = (blocks: readonly Printed[]): Printed[][] => {
  const pages: Printed[][] = [[]];
  blocks.forEach((block, at) => {
    const before = blocks[at - 1]?.type;
    const startsTable = block.type === 'caption' && before !== 'caption' && before !== 'title';
    if (startsTable || (block.type === 'heading' && before === 'caption')) pages.push([]);
    pages.at(-1)?.push(block);
  });
  return pages.filter((page) => page.length > 0);
};

/** A report set on landscape pages, as accounts with wide tables are. */
export const pdf = (blocks: readonly Printed[]): Uint8Array =>
  pdfOf(pagesOf(blocks).flatMap((page) => layOut(page.map(contentOf), { landscape: true })));
