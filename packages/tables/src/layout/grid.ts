import { extract } from '@gouji/amounts';
import { emptyCell } from '@gouji/lexicon/table-words';
import type { Table } from '@gouji/parser';
import { bounds } from '../bounds.js';
import type { Grid, GridCell } from '../types.js';

const bareFigure = /^[-−－+＋]?[(（]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?[)）]?[%％]?$/;

/** Words of a cell without any blanks: 合 计 and 金额 （万元） as they are meant. */
export const withoutBlanks = (text: string): string => text.replace(/[\s\u00a0　]/g, '');

/** A head's words without what stands in brackets: 金额（万元） is a head by 金额. */
export const withoutBrackets = (text: string): string => text.replace(/[（([][^（()）[\]]*[)）\]]/g, '');

/** Whether a cell holds one figure and nothing else: 1,234.50, (3.2), 85%, 12.5万元. */
export const isFigure = (text: string): boolean => {
  const words = withoutBlanks(text);
  if (words.length > bounds.longestFigure || !/[0-9０-９]/.test(words)) return false;
  if (bareFigure.test(words)) return true;
  const found = extract(text.trim());
  const [only] = found;
  return (
    found.length === 1 &&
    only !== undefined &&
    only.kind !== 'date' &&
    only.upper === null &&
    only.text.length === text.trim().length
  );
};

const contentOf = (text: string): GridCell['content'] =>
  emptyCell.test(withoutBlanks(text)) ? 'empty' : isFigure(text) ? 'figure' : 'words';

/** Lays out a table's cells as a grid. Linear in the places covered. */
export const gridOf = (text: string, { cells }: Table): Grid => {
  const places = new Map<number, GridCell>();
  const rows = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const columns = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const merged = rows * columns <= bounds.mostPlaces;
  for (const { span, row, column, rowSpan, columnSpan } of cells) {
    const words = text.slice(span.start, span.end);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trim();
    const start = span.start + lead;
    const cell: GridCell = {
      text: trimmed,
      span: { start, end: start + trimmed.length },
      row,
      column,
      rowSpan,
      columnSpan,
      content: contentOf(trimmed),
    };
    for (let down = 0; down < (merged ? rowSpan : 1); down += 1) {
      for (let across = 0; across < (merged ? columnSpan : 1); across += 1)
        places.set((row + down) * columns + column + across, cell);
    }
  }
  return { rows, columns, at: (row, column) => places.get(row * columns + column) ?? null };
};

/** The distinct cells of a row with words or figures in them, from left to right. */
export const filledCells = (grid: Grid, row: number): GridCell[] => {
  const found: GridCell[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (cell && cell.text !== '' && found[found.length - 1] !== cell) found.push(cell);
  }
  return found;
};
