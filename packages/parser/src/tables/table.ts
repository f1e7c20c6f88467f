import type { Span } from '@gouji/ingest';
import type { Table as TableNode } from 'mdast';
import type { Line } from '../lines/lines.js';
import type { Table } from '../types.js';
import { type GridCell, gridOf, headerColumnsOf, headerRowsOf } from './grid.js';
import { declaredUnit } from './unit.js';

const longestCaption = 60;

/**
 * A table of the tree as cells of a grid, with its caption, header and the unit that it declares.
 *
 * @param above the lines right above it, at most two: 表1 支出决算表, and below that 单位：万元
 */
export const toTable = (text: string, node: TableNode, span: Span, above: readonly Line[]): Table => {
  const cells = gridOf(text, node);
  const headerRows = headerRowsOf(cells);
  const near = captionLines(above);
  const caption = near.findLast(({ text: words }) => !isUnitLine(words)) ?? near.at(-1) ?? null;
  const head = cells.filter(({ row }) => row < Math.max(1, headerRows)).map((cell) => cell.text);
  return {
    kind: 'table',
    span,
    caption: caption?.span ?? null,
    unit: declaredUnit(
      near.map((line) => line.text),
      head,
    ),
    headerRows,
    headerColumns: headerColumnsOf(cells, headerRows),
    cells: cells.map(toCell),
  };
};

const isUnitLine = (text: string): boolean => /^[（(]?(?:金额|计量)?单位[：:]/.test(text.trim());

/** The lines above a table that can belong to it: short, no sentence. */
const captionLines = (above: readonly Line[]): Line[] => {
  const [far, near] = above.length > 1 ? above : [undefined, above[0]];
  const fits = (line: Line | undefined): line is Line =>
    line !== undefined && line.table === null && line.text.length <= longestCaption && !/。$/.test(line.text);
  if (!fits(near)) return [];
  // 表1 and 单位：万元 stand in either order.
  return fits(far) && (isUnitLine(near.text) || isUnitLine(far.text)) ? [far, near] : [near];
};

const toCell = ({ span, row, column, rowSpan, columnSpan }: GridCell): Table['cells'][number] => ({
  span,
  row,
  column,
  rowSpan,
  columnSpan,
});
