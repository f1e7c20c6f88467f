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

/** Whether a cell holds a figure and nothing else. */
export const isWholeFigure = (text: string): boolean => wholeFigure.test(text);

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
  const width = widthOf(xs, cell);
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

/** A cell's lines, a figure that its cell was too narrow for as one. */
export const wholeLines = ({ xs }: Pick<PrintedTable, 'xs'>, cell: PrintedCell): string[] => {
  const width = widthOf(xs, cell);
  const whole: string[] = [];
  cell.lines.forEach((line, index) => {
    const above = cell.lines[index - 1];
    if (above && areFigures(above, line) && goesOn(above, line, width))
      whole.push(`${whole.pop() ?? ''}${line.text}`);
    else whole.push(line.text);
  });
  return whole;
};

const widthOf = (xs: readonly number[], { column, columnSpan }: PrintedCell): number =>
  (xs[column + columnSpan] ?? 0) - (xs[column] ?? 0);

const areFigures = (above: Printed, below: Printed): boolean =>
  wholeFigure.test(above.text) && wholeFigure.test(below.text);

/** What stands between two lines that a line end parts: a blank between words and between figures, else nothing. */
const joint = (above: Printed, below: Printed, width: number): '' | ' ' => {
  if (/[A-Za-z,;]$/.test(above.text) && /^[A-Za-z]/.test(below.text)) return ' ';
  if (!figureEnd.test(above.text) || !figureStart.test(below.text)) return '';
  return !areFigures(above, below) || goesOn(above, below, width) ? '' : ' ';
};

/** The margins of a cell on both its sides, in parts of the size: what office programs leave, and a little. */
const cellMargins = 1.3;

/**
 * Whether a figure's rest stands below it, as its cell was too narrow for one digit more; a figure with its two decimal
 * places is whole.
 */
const goesOn = (above: Printed, below: Printed, width: number): boolean =>
  !/\.\d\d%?$/.test(above.text) &&
  below.right - below.left <= above.right - above.left &&
  above.right - above.left + (cellMargins + halfWidth) * above.size > width;

/** How wide a digit is, in parts of the size. */
const halfWidth = 0.5;
