import type { Glyph } from '../types.js';

/** From one place to another along x. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export const extentOf = (glyphs: readonly Glyph[]): Extent => ({
  from: glyphs[0]?.x ?? 0,
  to: glyphs.reduce((most, { x, width }) => Math.max(most, x + width), 0),
});

export const overlaps = (a: Extent, b: Extent): boolean => a.from < b.to && b.from < a.to;

export const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');

const figure = /^[-−－+＋]?[(（]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?[)）]?[%％]?$/;

export const isFigure = (glyphs: readonly Glyph[]): boolean => figure.test(textOf(glyphs));

/** Extents that touch or come nearer than a gap, as one; rising. */
export const unionOf = (extents: readonly Extent[], gap: number): Extent[] => {
  const union: { from: number; to: number }[] = [];
  for (const { from, to } of [...extents].sort((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last && from - last.to < gap) last.to = Math.max(last.to, to);
    else union.push({ from, to });
  }
  return union;
};

/** The gaps between rising extents. */
export const gapsBetween = (extents: readonly Extent[]): Extent[] =>
  extents.slice(1).map(({ from }, index) => ({ from: extents[index]?.to ?? from, to: from }));

/** Cuts a row of glyphs wherever it leaves one of these gaps free. */
export const cutAt = (row: readonly Glyph[], gaps: readonly Extent[]): Glyph[][] => {
  const parts: Glyph[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const glyph of row) {
    const free = { from: end, to: glyph.x };
    if (parts.length === 0 || gaps.some((gap) => isCut(free, gap))) parts.push([glyph]);
    else parts.at(-1)?.push(glyph);
    end = Math.max(end, glyph.x + glyph.width);
  }
  return parts;
};

/** A space cuts at a gap where it is a space at all, and reaches over the gap's middle or lies within it. */
const isCut = (free: Extent, gap: Extent): boolean => {
  const middle = (gap.from + gap.to) / 2;
  const isOver = free.from <= middle && free.to >= middle;
  const isWithin = free.from >= gap.from && free.to <= gap.to;
  return free.to - free.from > 1 && (isOver || isWithin);
};
