import type { Fill, Glyph, Page } from '../types.js';
import { type Upright, upright } from './upright.js';

/** Lighter text on white paper is a watermark: a quarter of black and less. */
const faintInk = 0.3;

/** A page as a person reads it: upright, without blanks, watermarks and what was drawn twice to look bold. */
export const mend = (page: Page): Upright => {
  const turned = upright(page);
  const inked = withoutBlanks(turned.glyphs);
  const dark = inked.filter((glyph) => glyph.ink >= faintInk || stands(glyph, turned.fills));
  return { ...turned, glyphs: drawnOnce(dark.length > 0 ? dark : inked) };
};

/** Blanks leave a gap, and a note that they stood there: some are narrower than letters may stand apart. */
const withoutBlanks = (glyphs: readonly Glyph[]): Glyph[] => {
  const inked: Glyph[] = [];
  let spaced = false;
  for (const glyph of glyphs) {
    const isBlank = glyph.text.trim() === '';
    if (!isBlank) inked.push(spaced ? { ...glyph, spaced } : glyph);
    spaced = isBlank;
  }
  return inked;
};

/** Whether a light letter can be read for the dark ground that it stands on. */
const stands = ({ x, y, width, size }: Glyph, fills: readonly Fill[]): boolean =>
  fills.some(
    ({ left, right, top, bottom, ink }) =>
      ink >= faintInk &&
      x + width / 2 > left &&
      x + width / 2 < right &&
      y - size / 3 > top &&
      y - size / 3 < bottom,
  );

/** Letters drawn again this close to themselves, in parts of their size, are one letter in bold. */
const doubling = 0.15;

const drawnOnce = (glyphs: readonly Glyph[]): Glyph[] => {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const step = glyph.size * 2 * doubling;
    const column = Math.floor(glyph.x / step);
    const row = Math.floor(glyph.y / step);
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        if (seen.get(keyOf(glyph, column + dx, row + dy))?.some((other) => isSamePlace(glyph, other)))
          return false;
    const key = keyOf(glyph, column, row);
    seen.set(key, [...(seen.get(key) ?? []), glyph]);
    return true;
  });
};

const keyOf = ({ text, size }: Glyph, column: number, row: number): string =>
  `${text} ${Math.round(size)} ${column} ${row}`;

const isSamePlace = (a: Glyph, b: Glyph): boolean =>
  Math.abs(a.x - b.x) < doubling * a.size && Math.abs(a.y - b.y) < doubling * a.size;
