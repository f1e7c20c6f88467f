import { identity, type Matrix } from '../pages/matrix.js';

/** What pdf.js tells of a font. */
export interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

/** The graphics state of a page's content, as far as it bears on where text and lines stand (ISO 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  map: Matrix;
  fillInk: number;
  strokeInk: number;
  fillAlpha: number;
  strokeAlpha: number;
  font: PdfFont;
  fontId: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
}

export const initialState = (map: Matrix): GraphicsState => ({
  map,
  fillInk: 1,
  strokeInk: 1,
  fillAlpha: 1,
  strokeAlpha: 1,
  font: {},
  fontId: '',
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
});

/** Where the next text is shown: the text matrix, and how far it has got on its line. */
export interface TextPlace {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export const startOfText = (): TextPlace => ({ matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 });

/** How dark a colour (`#rrggbb`) is on white: 1 for black, 0 for white (luminance of ITU-R BT.601). */
export const inkOf = (color: unknown): number => {
  const rgb = typeof color === 'string' ? /^#([\da-f]{6})/i.exec(color)?.[1] : undefined;
  if (rgb === undefined) return 1;
  const value = Number.parseInt(rgb, 16);
  return 1 - (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
};
