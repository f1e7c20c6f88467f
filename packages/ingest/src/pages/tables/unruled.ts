import { piecesOfRow } from '../printed.js';
import type { Glyph } from '../types.js';
import { type AlignedRow, alignedRows, alignedTable } from './aligned.js';
import { isFigure, textOf } from './pieces.js';
import type { PrintedTable } from './table.js';

/** A stretch of rows: plain ones, a table, or rows of a table whose figures could not be placed. */
export type Stretch =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Glyph[])[] }
  | { readonly kind: 'table'; readonly table: PrintedTable }
  | { readonly kind: 'unread'; readonly rows: readonly (readonly Glyph[])[] };

/** A declared unit, a caption, a sentence and the end of a line of a table of contents belong to no row of a table. */
const noRow = /单位[:：]|^附?表\s?(?:\d|[一二三四五六七八九十]{1,3}[：:、\s])|[。；]|[…⋯.．·]{3}/;
const unit = /单位[:：]/;
/** Rows of a table stand within so many sizes of one another; so many lines of wrapped cells may stand between two. */
const farthest = 3.2;
const mostLone = 2;
const fewestFigured = 2;
/** More rows than stand on a page are none of a table. */
const mostRows = 300;

/** Finds the tables without rules among rows of glyphs, from the top. */
export const unruledTables = (rows: readonly (readonly Glyph[])[], page: number): Stretch[] => {
  const aligned = alignedRows(rows);
  const stretches: Stretch[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = endOfTable(aligned, at);
    if (end === at) {
      const last = stretches.at(-1);
      const row = rows[at] ?? [];
      if (last?.kind === 'rows')
        stretches[stretches.length - 1] = { kind: 'rows', rows: [...last.rows, row] };
      else stretches.push({ kind: 'rows', rows: [row] });
      at += 1;
      continue;
    }
    const table = alignedTable(aligned.slice(at, end), page);
    if (table) stretches.push({ kind: 'table', table });
    else stretches.push({ kind: 'unread', rows: rows.slice(at, end) });
    at = end;
  }
  return stretches;
};

/** How far a table reaches that starts at a row; the row itself where none does. */
const endOfTable = (rows: readonly AlignedRow[], from: number): number => {
  const first = rows[from];
  const before = rows[from - 1];
  if (!first || !mayBeRow(first)) return from;
  // One head over all columns is a line like a title, but stands below the unit.
  if (first.pieces.length < 2 && !(before && unit.test(textOf(before.glyphs)))) return from;
  let end = from + 1;
  let lone = 0;
  let figured = first.figured ? 1 : 0;
  for (let at = from + 1; at < Math.min(rows.length, from + mostRows); at += 1) {
    const row = rows[at];
    const above = rows[at - 1];
    if (!row || !above || !mayBeRow(row) || row.baseline - above.baseline > farthest * row.size) break;
    const stands = row.pieces.length > 1 || row.overlapsAnother || standsBelow(row, rows.slice(from, at));
    lone = stands ? 0 : lone + 1;
    if (lone > mostLone) break;
    if (row.figured) figured += 1;
    if (stands) end = at + 1;
  }
  const run = rows.slice(from, end);
  return figured >= fewestFigured && !isContents(run) ? withWrapped(rows, end) : from;
};

/** Points by which cells of one column may start apart. */
const unevenStart = 1;

/** Whether all of a row is a cell below one of those above, in a column that is not the first: its others are empty. */
const standsBelow = ({ pieces }: AlignedRow, above: readonly AlignedRow[]): boolean => {
  const start = pieces[0]?.[0]?.x;
  if (start === undefined) return false;
  return above.some((row) =>
    row.pieces.slice(1).some(([first]) => first && Math.abs(first.x - start) < unevenStart),
  );
};

const mayBeRow = ({ glyphs }: AlignedRow): boolean => !noRow.test(textOf(glyphs));

/** The last row's own wrapped lines: as near below it as lines of print can stand. */
const withWrapped = (rows: readonly AlignedRow[], end: number): number => {
  const last = rows[end - 1];
  const next = rows[end];
  const isWrapped =
    last &&
    next &&
    mayBeRow(next) &&
    next.pieces.length === 1 &&
    next.baseline - last.baseline < 0.9 * next.size;
  return isWrapped ? end + 1 : end;
};

/** 目录: one column of page numbers that rise. */
const isContents = (rows: readonly AlignedRow[]): boolean => {
  const figured = rows.filter((row) => row.figured);
  const numbers = figured.map(({ pieces }) => {
    const [last, ...others] = pieces
      .map((piece) => ({ text: textOf(piece), figure: isFigure(piece) }))
      .reverse();
    return last && /^\d{1,3}$/.test(last.text) && !others.some(({ figure }) => figure)
      ? Number(last.text)
      : Number.NaN;
  });
  return numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
};

/** How many figures stand by themselves in a row. */
export const figuresInRow = (row: readonly Glyph[]): number => piecesOfRow(row).filter(isFigure).length;
