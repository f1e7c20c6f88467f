import { slack } from './frames.js';
import type { PrintedCell, PrintedRow, PrintedTable } from './table.js';

/**
 * Joins a table with its part on the next page, where their columns' edges are the same; the head that stands again
 * there is dropped. Null where the second is a table of its own. `needsHead`: something stands between the two that
 * only a part of the same table may have above it.
 */
export const joinParts = (
  above: PrintedTable,
  below: PrintedTable,
  needsHead: boolean,
): PrintedTable | null => {
  const shift = (above.xs[0] ?? 0) - (below.xs[0] ?? 0);
  const xs = commonEdges(
    above.xs,
    below.xs.map((x) => x + shift),
  );
  if (!xs) return null;
  const head = repeatedHead(above, below);
  if (needsHead && head === 0) return null;
  const rest = below.rows.slice(head).map((row) => moved(row, below.xs, xs, shift));
  const first = rest[0];
  if (first && isEmpty(first)) rest.shift();
  const rows = above.rows.map((row, index) => ({
    cells: moved(row, above.xs, xs, 0).cells,
    header: row.header || index < head,
  }));
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
