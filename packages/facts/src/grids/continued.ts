import type { Cell, Table } from '@gouji/parser';
import { withoutBlanks } from './layout/grid.js';
import type { PlacedTable } from './types.js';

/** A table with those that go on from it (续表), by their places in the report. */
export interface ContinuedTable {
  readonly table: PlacedTable;
  readonly places: readonly number[];
}

/** 续表, （续）, 表3（续）, 支出决算表（续一） */
const goesOn = /^\s*[（(]?续表?\d{0,2}[）)]?|[（(]续[一二三四五\d]?[）)]\s*$|续表\s*\d?\s*$/;

/** Puts tables that say that they go on from the one before, under the same heads, below it. Linear in the cells. */
export const continuedTables = (text: string, placed: readonly PlacedTable[]): ContinuedTable[] => {
  const found: ContinuedTable[] = [];
  placed.forEach((one, at) => {
    const before = found.at(-1);
    const joined =
      before && isContinued(text, one.table) ? joinedTo(text, before.table.table, one.table) : null;
    if (before && joined)
      found[found.length - 1] = { table: { ...before.table, table: joined }, places: [...before.places, at] };
    else found.push({ table: one, places: [at] });
  });
  return found;
};

const isContinued = (text: string, { caption }: Table): boolean =>
  caption !== null && goesOn.test(text.slice(caption.start, caption.end));

/** The rows of `next` below those of `table`, without its heads; null where these differ. */
const joinedTo = (text: string, table: Table, next: Table): Table | null => {
  const heads = headsOf(text, next, next.headerRows);
  const repeats = heads !== '' && heads === headsOf(text, table, next.headerRows);
  if (!repeats && next.headerRows > 0) return null;
  const rows = table.cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const moved = next.cells
    .filter(({ row }) => row >= next.headerRows)
    .map((cell): Cell => ({ ...cell, row: cell.row - next.headerRows + rows }));
  return {
    ...table,
    span: { start: table.span.start, end: next.span.end },
    cells: [...table.cells, ...moved],
  };
};

const headsOf = (text: string, { cells }: Table, rows: number): string =>
  cells
    .filter(({ row }) => row < rows)
    .map(({ span, column }) => `${column}${withoutBlanks(text.slice(span.start, span.end))}`)
    .join('|');
