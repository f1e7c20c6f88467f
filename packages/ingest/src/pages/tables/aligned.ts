import { isOverprinted, piecesOfRow, print } from '../printed.js';
import type { Glyph } from '../types.js';
import { type HeadedColumn, headSpans } from './head-spans.js';
import { logicalRows } from './logical-rows.js';
import { cutAt, type Extent, extentOf, gapsBetween, isFigure, overlaps, unionOf } from './pieces.js';
import type { PrintedCell, PrintedRow, PrintedTable } from './table.js';

/** A row of glyphs as it stands in a table without rules. */
export interface AlignedRow {
  readonly glyphs: readonly Glyph[];
  readonly pieces: readonly (readonly Glyph[])[];
  readonly baseline: number;
  readonly size: number;
  /** Whether it stands beside a part of the row above or below it. */
  readonly overlapsAnother: boolean;
  /** Whether figures stand in it beside something else. */
  readonly figured: boolean;
}

export const alignedRows = (rows: readonly (readonly Glyph[])[]): AlignedRow[] =>
  rows.map((glyphs, index) => {
    const pieces = piecesOfRow(glyphs);
    const overlapsAnother = [rows[index - 1], rows[index + 1]].some(
      (other) => other && overlapping(other, glyphs),
    );
    return {
      glyphs,
      pieces,
      baseline: glyphs[0]?.y ?? 0,
      size: sizeOf(glyphs),
      overlapsAnother,
      figured: (pieces.length > 1 || overlapsAnother) && pieces.some(isFigure),
    };
  });

const sizeOf = (glyphs: readonly Glyph[]): number => Math.max(...glyphs.map(({ size }) => size));

/** Rows nearer than a line of print is high stand beside one another: in cells of one row. */
const overlapping = (a: readonly Glyph[], b: readonly Glyph[]): boolean =>
  Math.abs((a[0]?.y ?? 0) - (b[0]?.y ?? 0)) < 0.8 * Math.min(sizeOf(a), sizeOf(b));

/** Columns stand at least so far apart, in parts of the size; a head of its own needs a wider gap to stand in. */
const narrowestGap = 0.18;
const widestHeadless = 3;
/** A head behind the last column is a word: a letter spaced out of another head is none. */
const narrowestHead = 2;
/** What leaves more gaps than this is no table. */
const mostColumns = 64;
/**
 * Reads rows whose figures stand below one another as a table. Null where figures cannot be placed in one column each.
 *
 * @param edges x of the columns' edges, where they are known; else columns are what the rows with figures leave free
 */
export const alignedTable = (
  rows: readonly AlignedRow[],
  page: number,
  edges: readonly number[] = [],
): PrintedTable | null => {
  const columns = edges.length > 0 ? columnsBetween(edges) : columnsOf(rows);
  if (columns.length < 2 || isOverprinted(rows.map(({ glyphs }) => glyphs))) return null;
  const gaps = gapsBetween(columns);
  const logical = logicalRows(rows, gaps).map((lines) => placeRow(lines, columns, gaps));
  if (logical.some((row) => row === null)) return null;
  const placed = logical.flatMap((row) => row ?? []);
  const firstFigured = placed.findIndex(({ figured }) => figured);
  const printed = placed.map(
    (row, index): PrintedRow => ({
      header: false,
      cells: filled(
        index < firstFigured
          ? headSpans(row.parts, headed(columns, placed.slice(index + 1, firstFigured)), page)
          : plainCells(row.parts, page),
        columns.length,
      ),
    }),
  );
  const all = rows.flatMap(({ glyphs }) => glyphs);
  const { from, to } = extentOf([...all].sort((a, b) => a.x - b.x));
  return {
    page,
    xs: [from, ...gaps.map((gap) => (gap.from + gap.to) / 2), to],
    rows: printed,
    left: from,
    right: to,
    top: Math.min(...all.map(({ y, size }) => y - size)),
    bottom: Math.max(...all.map(({ y, size }) => y + size / 4)),
  };
};

/** Columns as wide as they and their heads below a row are. */
const headed = (
  columns: readonly Extent[],
  below: readonly { readonly parts: readonly Part[] }[],
): HeadedColumn[] =>
  columns.map((column, index) => {
    const head = below.flatMap(({ parts }) => parts).find((part) => part.column === index)?.extent;
    const { from, to } = head ?? column;
    return { from: Math.min(column.from, from), to: Math.max(column.to, to), headed: head !== undefined };
  });

/** Columns between known edges, short of them by so much that they part. */
const columnsBetween = (edges: readonly number[]): Extent[] =>
  edges.slice(1).map((edge, index) => ({ from: (edges[index] ?? 0) + 0.5, to: edge - 0.5 }));

const columnsOf = (rows: readonly AlignedRow[]): Extent[] => {
  const figured = rows.filter((row) => row.figured);
  const size = figured[0]?.size ?? 0;
  const ink = figured.flatMap(({ glyphs }) => glyphs.map(({ x, width }) => ({ from: x, to: x + width })));
  const heads = rows.filter((row) => !row.figured).map(({ pieces }) => pieces.map(extentOf));
  const inked = unionOf(ink, narrowestGap * size);
  if (inked.length > mostColumns) return [];
  const columns = withoutFalseGaps(inked, figured, heads.flat());
  const empty = heads.flatMap((head) => head.filter((piece) => standsAlone(piece, head, columns, size)));
  return unionOf([...columns, ...unionOf(empty, size)], 0);
};

/**
 * A head over nothing but empty cells: it touches no column, and stands in a wide gap, or behind the last column (上缴
 * 上级支出 of most bodies); the columns beside it have heads of their own in its row.
 */
const standsAlone = (
  piece: Extent,
  head: readonly Extent[],
  columns: readonly Extent[],
  size: number,
): boolean => {
  if (columns.some((column) => overlaps(piece, column))) return false;
  const left = columns.filter(({ to }) => to <= piece.from).at(-1);
  const right = columns.find(({ from }) => from >= piece.to);
  const isHeaded = (column: Extent): boolean => head.some((other) => overlaps(other, column));
  if (!left || !isHeaded(left)) return false;
  if (right) return right.from - left.to > widestHeadless * size && isHeaded(right);
  return piece.to - piece.from >= narrowestHead * size;
};

/** Two columns are one where no gap parts them that a person would see. */
const withoutFalseGaps = (
  columns: readonly Extent[],
  rows: readonly AlignedRow[],
  heads: readonly Extent[],
): Extent[] => {
  const merged: Extent[] = [];
  for (const column of columns) {
    const last = merged.at(-1);
    if (last && (isSpacing(last, column, rows) || isStagger(last, column, rows, heads)))
      merged[merged.length - 1] = { from: last.from, to: column.to };
    else merged.push(column);
  }
  return merged;
};

const withinExtent = ({ glyphs }: AlignedRow, extent: Extent): Glyph[] =>
  glyphs.filter((glyph) => overlaps(extent, extentOf([glyph])));

/** Letters spaced within a label leave gaps: words on both sides, never further apart than letters may be. */
const isSpacing = (left: Extent, right: Extent, rows: readonly AlignedRow[]): boolean =>
  rows.every((row) => {
    const before = withinExtent(row, left);
    const after = withinExtent(row, right);
    if (before.length === 0 || after.length === 0) return after.length === 0;
    return extentOf(after).from - extentOf(before).to < row.size && !isFigure(before) && !isFigure(after);
  });

/** 合计 set further left than what stands below it: close by, never in one row, and not under heads of their own. */
const isStagger = (
  left: Extent,
  right: Extent,
  rows: readonly AlignedRow[],
  heads: readonly Extent[],
): boolean =>
  right.from - left.to < 2 * (rows[0]?.size ?? 0) &&
  !rows.some((row) => withinExtent(row, left).length > 0 && withinExtent(row, right).length > 0) &&
  ![left, right].every((column) => heads.some((head) => overlaps(head, column)));

/** What of a row stands in a column, line by line. */
export interface Part {
  readonly column: number;
  readonly extent: Extent;
  readonly lines: readonly (readonly Glyph[])[];
}

const placeRow = (
  lines: readonly AlignedRow[],
  columns: readonly Extent[],
  gaps: readonly Extent[],
): { readonly parts: readonly Part[]; readonly figured: boolean } | null => {
  const parts = new Map<number, Part>();
  for (const line of lines)
    for (const piece of line.pieces.flatMap((own) => cutAt(own, gaps))) {
      if (holdsStrayFigure(piece)) return null;
      const extent = extentOf(piece);
      const column = columnAt(extent, columns);
      const own = parts.get(column);
      const sameLine = own?.lines.some(([first]) => first && line.glyphs.includes(first)) ?? false;
      if (sameLine && own && (isFigure(piece) || own.lines.some(isFigure))) return null;
      parts.set(column, {
        column,
        extent: own
          ? { from: Math.min(own.extent.from, extent.from), to: Math.max(own.extent.to, extent.to) }
          : extent,
        lines: [...(own?.lines ?? []), piece],
      });
    }
  const isSound = [...parts.values()].every(
    ({ lines: own, extent }) =>
      !own.some(isFigure) || columns.filter((column) => overlaps(extent, column)).length === 1,
  );
  return isSound ? { parts: [...parts.values()], figured: lines.some(({ figured }) => figured) } : null;
};

/** Whether a figure stands apart from what else is in its column. */
const holdsStrayFigure = (part: readonly Glyph[]): boolean => {
  const pieces = piecesOfRow(part);
  return pieces.length > 1 && pieces.some(isFigure);
};

/** The column that an extent shares most with; the nearest where it stands between them. */
const columnAt = (extent: Extent, columns: readonly Extent[]): number => {
  const shared = ({ from, to }: Extent): number => Math.min(to, extent.to) - Math.max(from, extent.from);
  return columns.reduce(
    (best, column, index) => (shared(column) > shared(columns[best] ?? column) ? index : best),
    0,
  );
};

const plainCells = (parts: readonly Part[], page: number): PrintedCell[] =>
  [...parts]
    .sort((a, b) => a.column - b.column)
    .map(({ column, lines }) => ({
      column,
      rowSpan: 1,
      columnSpan: 1,
      lines: lines.map((line) => print(line, page)),
    }));

/** A row's cells with an empty one in each column that has none. */
const filled = (cells: readonly PrintedCell[], columns: number): PrintedCell[] => {
  const all: PrintedCell[] = [];
  let next = 0;
  const fillTo = (column: number): void => {
    for (; next < column; next += 1) all.push({ column: next, rowSpan: 1, columnSpan: 1, lines: [] });
  };
  for (const cell of cells) {
    fillTo(cell.column);
    all.push(cell);
    next = cell.column + cell.columnSpan;
  }
  fillTo(columns);
  return all;
};
