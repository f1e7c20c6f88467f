import type { CellBlock, RowBlock } from '../blocks.js';

/** A cell and where it stands in the table's grid. */
export interface PlacedCell {
  readonly cell: CellBlock;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

// Word allows 63 columns; a file that claims more is wrong or hostile.
const columnsAtMost = 256;

/** Places each row's cells in the grid, past the cells that hang down from rows above. */
export const placeCells = (rows: readonly RowBlock[]): readonly (readonly PlacedCell[])[] => {
  const freeFrom: number[] = [];
  return rows.map(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((freeFrom[column] ?? 0) > row && column < columnsAtMost) column += 1;
      const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - row));
      const columnSpan = Math.max(1, Math.min(cell.columnSpan ?? 1, columnsAtMost));
      for (let covered = column; covered < column + columnSpan; covered += 1)
        freeFrom[covered] = row + rowSpan;
      const placed = { cell, row, column, rowSpan, columnSpan };
      column += columnSpan;
      return placed;
    });
  });
};
