import type { Matrix } from '../pages/matrix.js';
import type { Fill, Glyph, Rule } from '../pages/types.js';
import { type GraphicsState, initialState, type PdfFont, startOfText, type TextPlace } from './state.js';

/** What a page's operators paint, in their order. */
export interface Painted {
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly fills: Fill[];
  /** The largest area that a unit square was stretched to: pictures are painted on one (ISO 32000-1, 8.9.3). */
  largest: number;
}

export interface CanvasOptions {
  /** From the page's own coordinates to those of the model. */
  readonly map: Matrix;
  readonly fontOf: (id: string) => PdfFont;
  /** Whether a place is on the page, or just beyond its edge. */
  readonly isOnPage: (x: number, y: number) => boolean;
  /** Whether an optional content group is shown. */
  readonly isShown: (group: unknown) => boolean;
}

/** Where operators paint: the state that they change as they go, and what is on the page so far. */
export interface Canvas {
  readonly options: CanvasOptions;
  readonly painted: Painted;
  state: GraphicsState;
  readonly saved: GraphicsState[];
  readonly text: TextPlace;
  /** For each open marked content: whether it hides what it holds. */
  readonly hidden: boolean[];
}

export const createCanvas = (options: CanvasOptions): Canvas => ({
  options,
  painted: { glyphs: [], rules: [], fills: [], largest: 0 },
  state: initialState(options.map),
  saved: [],
  text: startOfText(),
  hidden: [],
});

export const save = (canvas: Canvas): void => {
  canvas.saved.push({ ...canvas.state });
};

export const restore = (canvas: Canvas): void => {
  canvas.state = canvas.saved.pop() ?? canvas.state;
};

export const isHidden = ({ hidden }: Canvas): boolean => hidden.includes(true);
