import type { Box, Glyph } from './types.js';

/** A line of print, or a piece of one. */
export interface Printed extends Box {
  readonly page: number;
  readonly text: string;
  /** Where each UTF-16 unit of the text starts from the left, and at last where the text ends. */
  readonly edges: readonly number[];
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** Superscript marks of notes, kept apart from the text. */
  readonly notes: readonly NoteMark[];
  /** The margins of its column, where the page has several. */
  readonly column: { readonly left: number; readonly right: number } | null;
}

/** A line, and where its text starts in that of the paragraph or cell. */
export interface PlacedLine {
  readonly at: number;
  readonly line: Printed;
}

export interface NoteMark {
  readonly text: string;
  /** UTF-16 offset in the line's text. */
  readonly at: number;
}

/** Gathers glyphs into rows by their baselines, from the top down, each from left to right. */
export const rowsOfGlyphs = (glyphs: readonly Glyph[]): Glyph[][] => {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && glyph.y - base.y < Math.max(base.size, glyph.size) / 2) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
};

/** Letters that hide more of another than this part of it were printed over it. */
const hidden = 0.5;

/**
 * Whether text was printed over other text, so that nobody can tell the two apart: rows that stand within one another,
 * or letters of a row.
 */
export const isOverprinted = (rows: readonly (readonly Glyph[])[]): boolean =>
  rows.some((row, index) => {
    const inRow = row.filter((glyph, at) => {
      const next = row[at + 1];
      return next !== undefined && next.x < glyph.x + hidden * glyph.width;
    }).length;
    return inRow >= fewestOver || coversBelow(row, rows[index + 1] ?? []);
  });

/** Fewer are marks that a font sets over letters. */
const fewestOver = 2;
/** Rows nearer than this part of the size cannot both be read where one stands over the other. */
const nearest = 0.75;

const coversBelow = (row: readonly Glyph[], below: readonly Glyph[]): boolean =>
  row.filter((glyph) =>
    below.some(
      (other) =>
        other.y - glyph.y < nearest * Math.min(glyph.size, other.size) &&
        Math.min(other.size, glyph.size) > 0.8 * Math.max(other.size, glyph.size) &&
        other.x < glyph.x + hidden * glyph.width &&
        glyph.x < other.x + hidden * other.width,
    ),
  ).length >= fewestOver;

/** In parts of the size: from where on a gap parts words, and pieces of a line. */
const wordGap = 0.2;
const narrowestBlank = 0.1;
const tabGap = 1.5;
const pieceGap = 1;
/** Between two figures less will do: no sentence sets them so far apart. */
const figureGap = 0.5;
/** A gap that all letters have is letter spacing, up to this. */
const widestSpacing = 2;

/**
 * The gaps before each glyph of a row, letter spacing taken off: what remains parts words or pieces. A blank that was
 * typed is no letter spacing, unless those beside it were typed too (8 3 0 . 4 0).
 */
const gapsOf = (row: readonly Glyph[]): number[] => {
  const gaps = row.map((glyph, index) => {
    const before = row[index - 1];
    return before ? glyph.x - before.x - before.width : 0;
  });
  return gaps.map((gap, index) => {
    const { size = 1, spaced = false } = row[index] ?? {};
    const gapAt = (at: number): number => (at > 0 && (!spaced || row[at]?.spaced) ? (gaps[at] ?? 0) : 0);
    const beside = Math.max(gapAt(index - 1), gapAt(index + 1));
    return gap <= widestSpacing * size && beside > 0.6 * gap ? 0 : gap;
  });
};

/** Splits a row of glyphs where gaps are as wide as between columns. */
export const piecesOfRow = (row: readonly Glyph[]): Glyph[][] => {
  const pieces: Glyph[][] = [];
  const gaps = gapsOf(row);
  row.forEach((glyph, index) => {
    const piece = pieces.at(-1);
    const least = isDigit(piece?.at(-1)) && isDigit(glyph) ? figureGap : pieceGap;
    if (piece && (gaps[index] ?? 0) <= least * glyph.size) piece.push(glyph);
    else pieces.push([glyph]);
  });
  return pieces;
};

const isDigit = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^[\d%％]/.test(glyph.text);

/** Prints a row of glyphs: blanks only between words and figures, tabs where gaps are as wide as between columns. */
export const print = (row: readonly Glyph[], page: number): Printed => {
  const size = sizeOf(row);
  const gaps = gapsOf(row);
  const edges: number[] = [];
  const notes: NoteMark[] = [];
  let text = '';
  let end = row[0]?.x ?? 0;
  let printedTo = end;
  let last: Glyph | undefined;
  row.forEach((glyph, index) => {
    if (last ? isNoteMark(glyph, last, printedTo) : opensWithNote(row, index, size)) {
      notes.push({ text: glyph.text, at: text.length });
      printedTo = glyph.x + glyph.width;
      return;
    }
    const gap = last ? (gaps[index] ?? 0) : 0;
    const parted = index === 0 ? '' : partedBy(text, glyph, gap / size);
    if (parted !== '') edges.push(end);
    text += parted + glyph.text;
    for (let unit = 0; unit < glyph.text.length; unit += 1)
      edges.push(glyph.x + (glyph.width * unit) / glyph.text.length);
    end = glyph.x + glyph.width;
    printedTo = end;
    last = glyph;
  });
  edges.push(end);
  const baseline = last?.y ?? 0;
  return {
    page,
    text,
    edges,
    baseline,
    size,
    bold: row.length > 0 && row.every(({ bold }) => bold),
    notes,
    column: null,
    left: row[0]?.x ?? 0,
    right: row.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    top: baseline - size,
    bottom: baseline + size / 4,
  };
};

/** What a gap before a glyph, in parts of the size, stands for: nothing, a blank, or a tab between columns. */
const partedBy = (text: string, { text: next, spaced }: Glyph, gap: number): '' | ' ' | '\t' => {
  if (gap > tabGap) return '\t';
  const isParted = gap > (spaced ? narrowestBlank : wordGap);
  return isParted && isWord(text.at(-1)) && isWord(next) ? ' ' : '';
};

const isWord = (text: string | undefined): boolean => text !== undefined && /^[\dA-Za-z.,%]/.test(text);

/** The size that most of a row's glyphs have, to half a point. */
const sizeOf = (row: readonly Glyph[]): number => {
  const counts = new Map<number, number>();
  for (const { size } of row) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
};

/** A mark that a line end parted from what it clings to. */
const opensWithNote = (row: readonly Glyph[], index: number, size: number): boolean => {
  const first = row.find((glyph) => glyph.size > 0.75 * size);
  const glyph = row[index];
  return (
    first !== undefined &&
    glyph !== undefined &&
    glyph.size <= 0.75 * first.size &&
    first.y - glyph.y >= 0.2 * first.size &&
    markCharacters.test(glyph.text)
  );
};

const markCharacters = /^[\d①-⑳*＊†‡[\]（）()〔〕注,]+$/;

/** A small raised figure or asterisk that clings to what stands before it; m² and km² are units. */
const isNoteMark = (glyph: Glyph, before: Glyph, printedTo: number): boolean =>
  glyph.size <= 0.75 * before.size &&
  before.y - glyph.y >= 0.2 * before.size &&
  glyph.x - printedTo < 0.6 * before.size &&
  markCharacters.test(glyph.text) &&
  !/[a-zA-Z]$/.test(before.text);
