import type { Fill, Glyph, Page } from '../types.js';
import { bounds } from './bounds.js';
import { type Upright, upright } from './upright.js';

/** A page as a person reads it: upright, without blanks, watermarks and what was drawn twice to look bold. */
export const mend = (page: Page): Upright => {
  const turned = upright(page);
  const inked = withoutBlanks(turned.glyphs);
  const dark = inked.filter((glyph) => glyph.ink >= bounds.faintInk || stands(glyph, turned.fills));
  return { ...turned, glyphs: drawnOnce(dark.length > 0 ? dark : inked) };
};

const blank = /^\s*$/;

/** Blanks leave a gap, and a note that they stood there: some are narrower than letters may stand apart. */
const withoutBlanks = (glyphs: readonly Glyph[]): Glyph[] => {
  const inked: Glyph[] = [];
  let spaced = false;
  for (const glyph of glyphs) {
    const isBlank = blank.test(glyph.text);
    if (!isBlank) inked.push(spaced ? { ...glyph, spaced } : glyph);
    spaced = isBlank;
  }
  return inked;
};

/** Whether a light letter can be read for the dark ground that it stands on. */
const stands = ({ x, y, width, size }: Glyph, fills: readonly Fill[]): boolean =>
  fills.some(
    ({ left, right, top, bottom, ink }) =>
      ink >= bounds.faintInk &&
      x + width / 2 > left &&
      x + width / 2 < right &&
      y - size / 3 > top &&
      y - size / 3 < bottom,
  );

const drawnOnce = (glyphs: readonly Glyph[]): Glyph[] => {
  // Letters of one size by squares twice as wide as two of them may stand apart: one near it is in its own square or
  // beyond the nearer edge.
  const seen = new Map<number, Map<number, Glyph[]>>();
  return glyphs.filter((glyph) => {
    const size = Math.round(glyph.size);
    const squares = seen.get(size) ?? new Map<number, Glyph[]>();
    seen.set(size, squares);
    const step = glyph.size * 2 * bounds.doubling;
    const columns = squaresAt(glyph.x / step);
    const rows = squaresAt(glyph.y / step);
    for (const column of columns)
      for (const row of rows)
        if (squares.get(squareKey(column, row))?.some((other) => isDrawnAgain(glyph, other))) return false;
    const key = squareKey(columns[0], rows[0]);
    const square = squares.get(key);
    if (square) square.push(glyph);
    else squares.set(key, [glyph]);
    return true;
  });
};

/** The square that a place falls into, and the one beyond its nearer edge. */
const squaresAt = (place: number): readonly [number, number] => {
  const own = Math.floor(place);
  return [own, place - own < 0.5 ? own - 1 : own + 1];
};

const squareKey = (column: number, row: number): number => column * bounds.mostRows + row;

const isDrawnAgain = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text &&
  Math.abs(a.x - b.x) < bounds.doubling * a.size &&
  Math.abs(a.y - b.y) < bounds.doubling * a.size;
