import { rowsOfGlyphs } from './printed.js';
import type { Glyph } from './types.js';

/** Rows of glyphs that are read together, from the top: a whole page's width, or one of two columns. */
export interface Strip {
  readonly rows: readonly (readonly Glyph[])[];
  /** The column's own margins, where the page has two. */
  readonly column: { readonly left: number; readonly right: number } | null;
  readonly top: number;
}

/** Two columns of prose have at least so many rows with text on both sides, each so long on the whole. */
const fewestRows = 3;
const fewestCharacters = 8;
/** Where the gap between them may stand, in parts of the page's width, and how wide it is in parts of the size. */
const middleFrom = 0.35;
const middleTo = 0.65;
const narrowestGap = 0.6;
/** No page of prose has more. */
const mostRows = 400;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Parts rows of two columns of prose into the left column and then the right one; other rows stay as they are. */
export const splitColumns = (rows: readonly (readonly Glyph[])[], width: number): Strip[] => {
  const strips: Strip[] = [];
  for (let at = 0; at < rows.length; ) {
    const run = rows.length <= mostRows ? columnsFrom(rows, at, width) : null;
    if (run) {
      strips.push(...run.strips);
      at = run.end;
    } else {
      const row = rows[at] ?? [];
      strips.push({ rows: [row], column: null, top: topOf(row) });
      at += 1;
    }
  }
  return strips;
};

const topOf = (row: readonly Glyph[]): number => Math.min(...row.map(({ y, size }) => y - size));

/** The longest run of rows from one on that leave a gap in the middle, if they are columns of prose. */
const columnsFrom = (
  rows: readonly (readonly Glyph[])[],
  from: number,
  width: number,
): { strips: Strip[]; end: number } | null => {
  let gap: Gap = { from: middleFrom * width, to: middleTo * width };
  let end = from;
  for (; end < rows.length; end += 1) {
    const left = narrowed(gap, rows[end] ?? []);
    if (!left) break;
    gap = left;
  }
  const run = rows.slice(from, end);
  const middle = (gap.from + gap.to) / 2;
  const sides = [run.flat().filter(({ x }) => x < middle), run.flat().filter(({ x }) => x >= middle)];
  if (!run.every((row) => row.length > 0) || !areProse(run, middle)) return null;
  const top = topOf(run[0] ?? []);
  const strips = sides.map((glyphs): Strip => {
    const right = Math.max(...glyphs.map((glyph) => glyph.x + glyph.width));
    return {
      rows: rowsOfGlyphs(glyphs),
      column: { left: Math.min(...glyphs.map(({ x }) => x)), right },
      top,
    };
  });
  return { strips, end };
};

/** What of a gap a row leaves free, the widest piece of it; null where that is too narrow. */
const narrowed = (gap: Gap, row: readonly Glyph[]): Gap | null => {
  let best: Gap | null = null;
  let from = gap.from;
  const size = row[0]?.size ?? 1;
  for (const { x, width } of [...row, { x: gap.to, width: 0 }]) {
    if (x + width <= from) continue;
    const to = Math.min(x, gap.to);
    if (to - from > (best ? best.to - best.from : narrowestGap * size)) best = { from, to };
    from = Math.max(from, x + width);
    if (from >= gap.to) break;
  }
  return best;
};

const areProse = (run: readonly (readonly Glyph[])[], middle: number): boolean => {
  const both = run.filter((row) => row.some(({ x }) => x < middle) && row.some(({ x }) => x >= middle));
  if (both.length < fewestRows) return false;
  const sides = [
    both.map((row) => row.filter(({ x }) => x < middle)),
    both.map((row) => row.filter(({ x }) => x >= middle)),
  ];
  return sides.every((side) => {
    const text = side.flat().map((glyph) => glyph.text);
    const words = text.filter((character) => /\p{Script=Han}/u.test(character));
    const stops = text.filter((character) => /[，。；：]/.test(character));
    return (
      text.length >= fewestCharacters * both.length &&
      words.length * 3 > text.length &&
      stops.length * 2 > both.length
    );
  });
};
