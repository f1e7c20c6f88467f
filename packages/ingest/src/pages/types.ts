/**
 * A page as a person sees it, whatever the format: the one model on which PDF and OFD are read. All measures are in
 * points (1/72 inch) from the page's upper left corner, y downwards.
 */
export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Filled areas, in the order painted. */
  readonly fills: readonly Fill[];
  /** Whether a picture covers a good part of it. */
  readonly pictured: boolean;
}

/** A printed character (a ligature is one glyph of several), in the order painted. */
export interface Glyph {
  readonly text: string;
  /** Where its baseline starts. */
  readonly x: number;
  readonly y: number;
  /** Along the baseline, spacing to the next one left out. */
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  /** Of the baseline, clockwise, in whole degrees from 0 to 359. */
  readonly rotation: number;
  /** Whether a blank stands before it. */
  readonly spaced?: boolean;
  /** How dark it is on white paper: 1 black, 0 white or transparent. */
  readonly ink: number;
}

/** A straight line along an axis: a border of a table, an underline. */
export interface Rule {
  readonly vertical: boolean;
  /** x of a vertical one, y of a horizontal one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Fill extends Box {
  readonly ink: number;
}
