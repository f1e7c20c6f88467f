import type { Fill, Glyph, Page, Rule } from '../types.js';
import { bounds } from './bounds.js';

export type Quarter = 0 | 90 | 180 | 270;

const quarters = [0, 90, 180, 270] as const;

const quarterOf = (rotation: number): Quarter | null => {
  // Nearly all letters: asked for each of them.
  if (rotation === 0) return 0;
  for (const quarter of quarters) {
    const off = Math.abs(rotation - quarter);
    if (Math.min(off, 360 - off) <= bounds.slack) return quarter;
  }
  return null;
};

/** A page and by how much it was turned back. */
export interface Upright extends Page {
  readonly turned: Quarter;
}

/**
 * Turns a page so that most of its text runs from left to right. Oblique text is a watermark and left out; text that
 * then still runs up, down or head over keeps its rotation.
 */
export const upright = (page: Page): Upright => {
  const counts = new Map<Quarter, number>();
  for (const { rotation, text } of page.glyphs) {
    const quarter = text.trim() === '' ? null : quarterOf(rotation);
    if (quarter !== null) counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  }
  const turn = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0] as [
    Quarter,
    number,
  ])[0];
  const glyphs: Glyph[] = [];
  for (const glyph of page.glyphs) {
    const quarter = quarterOf(glyph.rotation);
    if (quarter === null) continue;
    const rotation = (quarter - turn + 360) % 360;
    const stays = turn === 0 && rotation === glyph.rotation;
    glyphs.push(stays ? glyph : turnedGlyph(glyph, rotation, turn, page));
  }
  if (turn === 0) return { ...page, glyphs, turned: 0 };
  const isSideways = turn !== 180;
  return {
    ...page,
    width: isSideways ? page.height : page.width,
    height: isSideways ? page.width : page.height,
    glyphs,
    turned: turn,
    rules: page.rules.map((rule) => turnedRule(rule, turn, page)),
    fills: page.fills.map((fill) => turnedFill(fill, turn, page)),
  };
};

type Size = Pick<Page, 'width' | 'height'>;

const turnedX = (x: number, y: number, turn: Quarter, { width, height }: Size): number =>
  turn === 0 ? x : turn === 90 ? y : turn === 180 ? width - x : height - y;

const turnedY = (x: number, y: number, turn: Quarter, { width, height }: Size): number =>
  turn === 0 ? y : turn === 90 ? width - x : turn === 180 ? height - y : x;

const turnedGlyph = (glyph: Glyph, rotation: number, turn: Quarter, size: Size): Glyph => ({
  ...glyph,
  x: turnedX(glyph.x, glyph.y, turn, size),
  y: turnedY(glyph.x, glyph.y, turn, size),
  rotation,
});

const turnedFill = (fill: Fill, turn: Quarter, size: Size): Fill => {
  const xs = [turnedX(fill.left, fill.top, turn, size), turnedX(fill.right, fill.bottom, turn, size)];
  const ys = [turnedY(fill.left, fill.top, turn, size), turnedY(fill.right, fill.bottom, turn, size)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    ink: fill.ink,
  };
};

const turnedRule = ({ vertical, at, from, to }: Rule, turn: Quarter, size: Size): Rule => {
  const box = vertical
    ? { left: at, right: at, top: from, bottom: to, ink: 1 }
    : { left: from, right: to, top: at, bottom: at, ink: 1 };
  const { left, right, top, bottom } = turnedFill(box, turn, size);
  return vertical === (turn === 180)
    ? { vertical: true, at: left, from: top, to: bottom }
    : { vertical: false, at: top, from: left, to: right };
};
