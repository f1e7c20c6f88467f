import { print } from '../printed.js';
import type { Part } from './aligned.js';
import type { Extent } from './pieces.js';
import type { PrintedCell } from './table.js';

/** A head is set in the middle of what it spans, give or take this part of its size. */
const offMiddle = 1.5;

/**
 * The cells of a head's row: a head that stands in the middle of several columns spans them. Of the ranges of columns
 * that hold it and no other head of its row and whose middle is near its own, the narrowest counts.
 */
export const headSpans = (
  parts: readonly Part[],
  columns: readonly HeadedColumn[],
  page: number,
): PrintedCell[] => {
  const sorted = [...parts].sort((a, b) => a.column - b.column);
  let taken = 0;
  return sorted.map((part, index) => {
    const end = sorted[index + 1]?.column ?? columns.length;
    const { from, to } = rangeOf(part, columns, taken, end);
    taken = to;
    return {
      column: from,
      rowSpan: 1,
      columnSpan: to - from,
      lines: part.lines.map((line) => print(line, page)),
    };
  });
};

/** A column, as wide as its heads, and whether it has a head below the row that is asked about. */
export interface HeadedColumn extends Extent {
  readonly headed: boolean;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const rangeOf = (part: Part, columns: readonly HeadedColumn[], least: number, most: number): Range => {
  const middle = (part.extent.from + part.extent.to) / 2;
  const size = part.lines[0]?.[0]?.size ?? 0;
  const own: Range = { from: part.column, to: part.column + 1 };
  const ranges: Range[] = [];
  // A head above another one spans more than that one.
  const fewest = columns[part.column]?.headed ? 2 : 1;
  for (let from = least; from <= part.column; from += 1)
    for (let to = part.column + 1; to <= most; to += 1) if (to - from >= fewest) ranges.push({ from, to });
  const fitting = ranges.filter((range) => offOf(range, middle, columns) <= offMiddle * size);
  return fitting.reduce(
    (best, range) => (isBetter(range, best, middle, columns) ? range : best),
    fitting[0] ?? own,
  );
};

const isBetter = (range: Range, best: Range, middle: number, columns: readonly HeadedColumn[]): boolean => {
  const wider = range.to - range.from - (best.to - best.from);
  return wider < 0 || (wider === 0 && offOf(range, middle, columns) < offOf(best, middle, columns));
};

const offOf = ({ from, to }: Range, middle: number, columns: readonly HeadedColumn[]): number =>
  Math.abs(((columns[from]?.from ?? 0) + (columns[to - 1]?.to ?? 0)) / 2 - middle);
