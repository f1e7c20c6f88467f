import type { PlacedLine, Printed } from '../printed.js';
import type { Box } from '../types.js';

/** A cell as it stands on the page. */
export interface PrintedCell {
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Its lines, from the top. */
  readonly lines: readonly Printed[];
}

/** A table, or what one page holds of it. */
export interface PrintedTable extends Box {
  readonly page: number;
  /** x of the columns' edges, rising. */
  readonly xs: readonly number[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly cells: readonly PrintedCell[];
  /** A head that stands again on the next page. */
  readonly header: boolean;
}

const figureEnd = /[\d,.%]$/;
const figureStart = /^[\d,.%]/;
const wholeFigure = /^[-−－+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

/** A cell's text, and where in it each of its lines starts. */
export interface CellText {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

/**
 * A cell's lines as the one line that they were broken from. Figures below one another are two, unless the upper one
 * fills the cell.
 */
export const textOfCell = ({ xs }: Pick<PrintedTable, 'xs'>, cell: PrintedCell): CellText => {
  const width = (xs[cell.column + cell.columnSpan] ?? 0) - (xs[cell.column] ?? 0);
  const lines: PlacedLine[] = [];
  let text = '';
  cell.lines.forEach((line, index) => {
    const above = cell.lines[index - 1];
    text += above ? joint(above, line, width) : '';
    lines.push({ at: text.length, line });
    text += line.text.replaceAll('\t', ' ');
  });
  return { text, lines };
};

/** What stands between two lines that a line end parts: a blank between words and between figures, else nothing. */
const joint = (above: Printed, below: Printed, width: number): '' | ' ' => {
  if (/[A-Za-z,;]$/.test(above.text) && /^[A-Za-z]/.test(below.text)) return ' ';
  if (!figureEnd.test(above.text) || !figureStart.test(below.text)) return '';
  const isFull = above.right - above.left + above.size > width;
  return isFull || !(wholeFigure.test(above.text) && wholeFigure.test(below.text)) ? '' : ' ';
};
