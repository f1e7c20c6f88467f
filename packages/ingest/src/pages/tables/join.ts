import { slack } from './frames.js';
import type { PrintedCell, PrintedRow, PrintedTable } from './table.js';

/**
 * Joins a table with its part on the next page, where their columns' edges are the same, or as many columns have the
 * same head: without rules, edges are where the words of each page end. The head that stands again is dropped, a row that
 * the page end cut in two is one. Null where the second is a table of its own.
 *
 * @param needsHead something stands between the two that only a part of the same table may have above it
 */
export const joinParts = (
  above: PrintedTable,
  below: PrintedTable,
  needsHead: boolean,
): PrintedTable | null => {
  const shift = (above.xs[0] ?? 0) - (below.xs[0] ?? 0);
  const head = repeatedHead(above, below);
  const isSame = head > 0 && above.xs.length === below.xs.length;
  if (isSame) return joined(above, { ...below, xs: above.xs }, above.xs, 0, head);
  const xs = commonEdges(
    above.xs,
    below.xs.map((x) => x + shift),
  );
  if (!xs) return null;
  return needsHead && head === 0 ? null : joined(above, below, xs, shift, head);
};

/** The second part's rows below those of the first, over these edges, without the head that stands again. */
const joined = (
  above: PrintedTable,
  below: PrintedTable,
  xs: readonly number[],
  shift: number,
  head: number,
): PrintedTable => {
  const rest = below.rows.slice(head).map((row) => moved(row, below.xs, xs, shift));
  const rows = above.rows.map((row, index) => ({
    cells: moved(row, above.xs, xs, 0).cells,
    header: row.header || index < head,
  }));
  const [first] = rest;
  const last = rows.at(-1);
  if (first && isEmpty(first)) rest.shift();
  else if (first && last && goesOn(last, first, xs)) {
    rest.shift();
    rows[rows.length - 1] = { ...last, cells: last.cells.map((cell) => withRest(cell, first)) };
  }
  return { ...above, bottom: below.bottom, xs, rows: [...rows, ...rest] };
};

/** The edges of both, where those of one are all among those of the other. */
const commonEdges = (one: readonly number[], other: readonly number[]): readonly number[] | null => {
  const [more, fewer] = one.length >= other.length ? [one, other] : [other, one];
  const isAmong = (edge: number): boolean => more.some((own) => Math.abs(own - edge) <= slack);
  const ends = [0, -1].every((end) => Math.abs((more.at(end) ?? 0) - (fewer.at(end) ?? 0)) <= slack);
  return ends && fewer.every(isAmong) ? more : null;
};

const moved = (
  row: PrintedRow,
  from: readonly number[],
  to: readonly number[],
  shift: number,
): PrintedRow => ({
  ...row,
  cells: row.cells.map((cell) => {
    const column = nearest(to, (from[cell.column] ?? 0) + shift);
    const end = nearest(to, (from[cell.column + cell.columnSpan] ?? 0) + shift);
    return { ...cell, column, columnSpan: Math.max(1, end - column) };
  }),
});

const nearest = (edges: readonly number[], place: number): number =>
  edges.reduce(
    (best, edge, index) => (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place) ? index : best),
    0,
  );

/** Whether a page end cut a row in two: what stands below it only goes on with cells whose last line was full. */
const goesOn = (last: PrintedRow, first: PrintedRow, xs: readonly number[]): boolean => {
  const filled = first.cells.filter(({ lines }) => lines.length > 0);
  return filled.every(({ column, lines }) => {
    if (startsAnew.test(lines[0]?.text ?? '')) return false;
    const upper = last.cells.find((cell) => cell.column === column);
    const line = upper?.lines.at(-1);
    if (!upper || !line) return false;
    const width = (xs[upper.column + upper.columnSpan] ?? 0) - (xs[upper.column] ?? 0);
    return line.right - line.left + fullWithin * line.size > width;
  });
};

/** 二十四、 · （一） · 1. · 其中： start a row of their own, and so do codes and figures. */
const startsAnew = /^(?:[一二三四五六七八九十]{1,3}、|[（(]|\d|[①-⑳]|其中)/;

/** A line is full where no more than so many letters, the cell's margins included, would have fitted behind it. */
const fullWithin = 2;

const withRest = (cell: PrintedCell, below: PrintedRow): PrintedCell => {
  const rest = below.cells.find(({ column }) => column === cell.column);
  return rest ? { ...cell, lines: [...cell.lines, ...rest.lines] } : cell;
};

const isEmpty = ({ cells }: PrintedRow): boolean => cells.every(({ lines }) => lines.length === 0);

/** Rows that a head may have. */
const tallestHead = 8;

/** How many rows at the second's start say what the first's own start says. */
const repeatedHead = (above: PrintedTable, below: PrintedTable): number => {
  let count = 0;
  while (count < Math.min(tallestHead, below.rows.length - 1)) {
    const own = above.rows[count];
    const again = below.rows[count];
    if (!own || !again || isEmpty(own) || wordsOf(own) !== wordsOf(again)) break;
    count += 1;
  }
  return count;
};

const wordsOf = ({ cells }: PrintedRow): string => cells.map(wordsOfCell).join('\t');

const wordsOfCell = ({ lines }: PrintedCell): string =>
  lines.map(({ text }) => text.replace(/\s/g, '')).join('');
