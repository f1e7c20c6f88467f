import type { Span } from '@gouji/document';
import type { Table as TableNode } from 'mdast';
import type { Line } from '../lines/lines.js';
import type { Table } from '../types.js';
import { captionLines } from './caption.js';
import { type GridCell, gridOf, headerColumnsOf, headerRowsOf } from './grid.js';
import { declaredUnit } from './unit.js';

/**
 * A table of the tree as cells of a grid, with its caption, header and the unit that it declares.
 *
 * @param above the lines right above it, from the top down: 支出决算表, 公开03表, 部门：某局, 单位：万元
 */
export const toTable = (text: string, node: TableNode, span: Span, above: readonly Line[]): Table => {
  const cells = gridOf(text, node);
  const headerRows = headerRowsOf(cells);
  const { caption, lines } = captionLines(above);
  const head = cells.filter(({ row }) => row < Math.max(1, headerRows)).map((cell) => cell.text);
  return {
    kind: 'table',
    span,
    caption: caption?.span ?? null,
    unit: declaredUnit(
      lines.map((line) => line.text),
      head,
    ),
    headerRows,
    headerColumns: headerColumnsOf(cells, headerRows),
    cells: cells.map(toCell),
  };
};

const toCell = ({ span, row, column, rowSpan, columnSpan }: GridCell): Table['cells'][number] => ({
  span,
  row,
  column,
  rowSpan,
  columnSpan,
});
