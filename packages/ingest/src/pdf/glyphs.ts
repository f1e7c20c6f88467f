import { concat, type Matrix, xOf, yOf } from '../pages/matrix.js';
import type { Glyph } from '../pages/types.js';
import type { GraphicsState, TextPlace } from './state.js';

/** A character as pdf.js shows it: widths in thousandths of the font's size. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** What one operator shows: characters, and numbers that move the next one back by thousandths of the size. */
export type ShownText = readonly (ShownGlyph | number)[];

const defaultMetrics = [1, 0.5, 0.88].map((value) => value * 1000);

/** Places the characters of one operator on the page and moves the text place behind them (ISO 32000-1, 9.4.4). */
export const placeText = (
  shown: ShownText,
  state: GraphicsState,
  place: TextPlace,
  glyphs: Glyph[],
): void => {
  const { font, fontId, fontSize, horizontalScale } = state;
  const scale = fontSize * (font.fontMatrix?.[0] ?? 0.001);
  const map = concat(state.map, place.matrix);
  const look = lookOf(state, map);
  const stretch = Math.hypot(map[0], map[1]) * horizontalScale;
  const metrics = font.vertical ? (font.defaultVMetrics ?? defaultMetrics) : null;
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      const back = (glyph * fontSize) / 1000;
      if (metrics) place.y -= back;
      else place.x -= back * horizontalScale;
      continue;
    }
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const width = glyph.width * scale;
    const [down = 1000, toMiddle = 500, toTop = 880] = glyph.vmetric ?? metrics ?? [];
    const x = place.x - (metrics ? toMiddle * scale * horizontalScale : 0);
    const y = place.y + state.rise - (metrics ? toTop * scale : 0);
    if (glyph.unicode !== '' && look.size > 0)
      glyphs.push({
        text: glyph.unicode,
        x: xOf(map, x, y),
        y: yOf(map, x, y),
        width: width * stretch,
        size: look.size,
        font: fontId,
        bold: look.bold,
        rotation: look.rotation,
        ink: look.ink,
      });
    if (metrics) place.y -= Math.abs(down) * Math.abs(scale) + spacing;
    else place.x += (width + spacing) * horizontalScale;
  }
};

const lookOf = (state: GraphicsState, map: Matrix): Pick<Glyph, 'size' | 'rotation' | 'bold' | 'ink'> => {
  const turn = Math.round((Math.atan2(map[1], map[0]) * 180) / Math.PI);
  return {
    size: Math.abs(state.fontSize) * Math.hypot(map[2], map[3]),
    rotation: (turn + 360) % 360,
    bold: state.font.bold === true || /bold|black|heavy/i.test(state.font.name ?? ''),
    ink: state.fillInk * state.fillAlpha,
  };
};
