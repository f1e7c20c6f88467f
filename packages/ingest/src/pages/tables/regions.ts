import type { Box } from '../types.js';
import type { Frame } from './frames.js';

/** A cell of a frame: the part of its grid that no rule parts. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export const boxOfRegion = ({ xs, ys }: Frame, { row, column, rowSpan, columnSpan }: Region): Box => ({
  left: xs[column] ?? 0,
  right: xs[column + columnSpan] ?? 0,
  top: ys[row] ?? 0,
  bottom: ys[row + rowSpan] ?? 0,
});

/** The cells of a frame, row by row: grid squares that no rule parts are one; what is no rectangle is cut into rows. */
export const regionsOf = (frame: Frame): Region[] => {
  const rows = frame.ys.length - 1;
  const columns = frame.xs.length - 1;
  const taken = new Set<number>();
  const regions: Region[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      const columnSpan = widthFrom(frame, row, column, columns, taken);
      const rowSpan = heightFrom(frame, row, column, columnSpan, rows);
      for (let down = 0; down < rowSpan; down += 1)
        for (let along = 0; along < columnSpan; along += 1)
          taken.add((row + down) * columns + column + along);
      regions.push({ row, column, rowSpan, columnSpan });
    }
  return regions;
};

const widthFrom = (
  frame: Frame,
  row: number,
  column: number,
  columns: number,
  taken: ReadonlySet<number>,
): number => {
  let span = 1;
  while (
    column + span < columns &&
    !frame.isPartedAt(row, column + span) &&
    !taken.has(row * columns + column + span)
  )
    span += 1;
  return span;
};

/** How many rows a cell reaches down: as long as no rule lies below it nor through it, and its sides stay parted. */
const heightFrom = (frame: Frame, row: number, column: number, columnSpan: number, rows: number): number => {
  let span = 1;
  while (row + span < rows && isOpenBelow(frame, row + span, column, columnSpan)) span += 1;
  return span;
};

const isOpenBelow = (frame: Frame, row: number, column: number, columnSpan: number): boolean => {
  for (let along = column; along < column + columnSpan; along += 1) {
    if (frame.isPartedBelow(row, along)) return false;
    if (along > column && frame.isPartedAt(row, along)) return false;
  }
  const left = column === 0 || frame.isPartedAt(row, column);
  const right = column + columnSpan === frame.xs.length - 1 || frame.isPartedAt(row, column + columnSpan);
  return left && right;
};
