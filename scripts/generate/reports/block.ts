import type { Piece } from '../pieces.js';
import { join, type Relation, type Said } from '../relation.js';

/** A cell of a table, and how many columns and rows it covers. */
export interface Cell {
  readonly pieces: readonly Piece[];
  readonly columns?: number;
  readonly rows?: number;
}

export interface Table {
  readonly type: 'table';
  /** How many rows are heads. */
  readonly heads: number;
  /** Row by row; a place covered by a cell above or to the left holds no cell. */
  readonly rows: readonly (readonly Cell[])[];
  readonly relations: readonly Relation[];
}

/** A report is a row of these. */
export type Block =
  | { readonly type: 'title'; readonly pieces: readonly Piece[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly pieces: readonly Piece[] }
  | { readonly type: 'paragraph'; readonly said: Said }
  | { readonly type: 'caption'; readonly pieces: readonly Piece[] }
  | Table;

/** Rows with every place filled: a cell that covers several stands in the first and leaves the others empty. */
export const filledRows = <C extends { readonly columns?: number; readonly rows?: number }>(
  rows: readonly (readonly C[])[],
): (C | undefined)[][] => {
  const grid: (C | undefined)[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row) {
      while (left in (grid[top] ?? [])) left += 1;
      const { columns = 1, rows: height = 1 } = cell;
      for (let down = 0; down < height; down += 1) {
        for (let across = 0; across < columns; across += 1) {
          const line = grid[top + down];
          if (line) line[left + across] = down === 0 && across === 0 ? cell : undefined;
        }
      }
      left += columns;
    }
  });
  return grid;
};

const rowPieces = (row: readonly (Cell | undefined)[]): Piece[] => [
  ...row.flatMap((cell, index): Piece[] => [...(index === 0 ? [] : ['\t']), ...(cell?.pieces ?? [])]),
  '\n',
];

/** What a block says, as lines of plain text; the cells of a row are parted by tabs. */
export const blockSaid = (block: Block): Said => {
  switch (block.type) {
    case 'paragraph':
      return join(block.said, '\n');
    case 'table':
      return {
        pieces: filledRows(block.rows).flatMap(rowPieces),
        relations: block.relations.map((relation) => ({ ...relation, table: true as const })),
      };
    default:
      return { pieces: [...block.pieces, '\n'], relations: [] };
  }
};
