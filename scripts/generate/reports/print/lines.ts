import type { Edits } from '../../edits.js';
import type { Piece } from '../../pieces.js';
import { render } from '../../render.js';
import type { Block, Cell } from '../block.js';

/** A block as it is printed, without marks of any format. */
export type Printed =
  | { readonly type: 'title' | 'caption' | 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'table'; readonly heads: number; readonly rows: readonly (readonly PrintedCell[])[] };

export interface PrintedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

const printCell = ({ pieces, columns = 1, rows = 1 }: Cell, edits: Edits): PrintedCell => ({
  text: render(pieces, edits).text,
  columns,
  rows,
});

/** The blocks of a report with its slips in; a paragraph of several lines becomes one for each. */
export const printedBlocks = (blocks: readonly Block[], edits: Edits): Printed[] => {
  const textOf = (pieces: readonly Piece[]): string => render(pieces, edits).text;
  return blocks.flatMap((block): Printed[] => {
    switch (block.type) {
      case 'paragraph':
        return textOf(block.said.pieces)
          .split('\n')
          .map((text) => ({ type: 'paragraph', text }));
      case 'table':
        return [
          {
            type: 'table',
            heads: block.heads,
            rows: block.rows.map((row) => row.map((cell) => printCell(cell, edits))),
          },
        ];
      case 'heading':
        return [{ type: 'heading', level: block.level, text: textOf(block.pieces) }];
      default:
        return [{ type: block.type, text: textOf(block.pieces) }];
    }
  });
};
