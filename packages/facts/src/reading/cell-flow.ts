import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import type { Cell } from '@gouji/parser';
import { bounds } from '../bounds.js';
import { countWhere } from '../sorted.js';
import { type FlowParagraph, inPieces } from './flow.js';
import type { PlacedTable } from './placed-tables.js';

/** A mark that divides clauses: what stands around it is said, and not named. */
const clause = /[，。；：]/;

/**
 * The cells of tables that hold prose (年度主要任务 | 完成情况: 本年支出…万元，其中：…), each as a paragraph of its own under
 * its row's name and the headings above its table. `quantities` in reading order; indexes count on from `first`.
 *
 * @param text plain text, which spans and quantities count in
 */
export const layOutCells = (
  text: string,
  tables: readonly PlacedTable[],
  quantities: readonly Quantity[],
  first: number,
): FlowParagraph[] => {
  const cells = tables.flatMap(({ table, headings }) => {
    const names = namesOfRows(text, table.cells);
    return table.cells.flatMap((cell) => {
      const own = quantitiesWithin(quantities, cell.span);
      if (!isProse(text, cell.span, own)) return [];
      const name = names.get(cell.row);
      return inPieces({
        span: cell.span,
        headings: name && name !== cell.span ? [name, ...headings] : headings,
        section: -1,
        item: null,
        heading: false,
        quantities: own,
      });
    });
  });
  return cells.map((paragraph, at) => ({ ...paragraph, index: first + at, section: -1 - at }));
};

const isProse = (text: string, { start, end }: Span, own: readonly Quantity[]): boolean =>
  own.filter(({ kind }) => kind !== 'date').length >= bounds.fewestCellFigures &&
  clause.test(text.slice(start, end));

const quantitiesWithin = (quantities: readonly Quantity[], { start, end }: Span): Quantity[] =>
  quantities.slice(
    countWhere(quantities, ({ span }) => span.start < start),
    countWhere(quantities, ({ span }) => span.start < end),
  );

/** The leftmost words of each row, where they are short enough for a name. */
const namesOfRows = (text: string, cells: readonly Cell[]): ReadonlyMap<number, Span> => {
  const names = new Map<number, Span>();
  for (const { span, row, rowSpan } of cells) {
    if (names.has(row)) continue;
    const words = text.slice(span.start, span.end).trim();
    if (!/[\u4e00-\u9fff]/.test(words) || words.length > bounds.longestRowName || clause.test(words))
      continue;
    for (let at = row; at < row + rowSpan; at += 1) names.set(at, span);
  }
  return names;
};
