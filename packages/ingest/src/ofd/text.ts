import { type Matrix, xOf, yOf } from '../pages/matrix.js';
import type { Glyph } from '../pages/types.js';
import { childrenNamed, type XmlElement } from '../word/xml.js';
import { inkOf } from './color.js';
import { deltasOf } from './numbers.js';
import { mapOf } from './place.js';

/** Weights from here on are bold (GB/T 33190, 11.2). */
const boldFrom = 600;

/** The characters of a text object, each where its TextCode places it. */
export const glyphsOf = (object: XmlElement): Glyph[] => {
  const map = mapOf(object);
  const size = numberOf(object.attributes.Size) ?? 0;
  const stretch = numberOf(object.attributes.HScale) ?? 1;
  const turn =
    Math.round((Math.atan2(map[1], map[0]) * 180) / Math.PI) +
    (numberOf(object.attributes.CharDirection) ?? 0);
  const look: Look = {
    size: size * Math.hypot(map[2], map[3]),
    font: object.attributes.Font ?? '',
    bold: (numberOf(object.attributes.Weight) ?? 400) >= boldFrom,
    rotation: (turn + 720) % 360,
    ink: object.attributes.Fill === 'false' ? inkOf(object, 'StrokeColor') : inkOf(object, 'FillColor'),
  };
  let start = { x: 0, y: 0 };
  return childrenNamed(object, 'TextCode').flatMap((code) => {
    // A place that is not said is that of the code before (GB/T 33190, 11.3).
    start = {
      x: numberOf(code.attributes.X) ?? start.x,
      y: numberOf(code.attributes.Y) ?? start.y,
    };
    return glyphsOfCode(code, start, map, size * stretch, look);
  });
};

type Look = Pick<Glyph, 'size' | 'font' | 'bold' | 'rotation' | 'ink'>;

const glyphsOfCode = (
  code: XmlElement,
  start: { readonly x: number; readonly y: number },
  map: Matrix,
  em: number,
  look: Look,
): Glyph[] => {
  const alongX = deltasOf(code.attributes.DeltaX);
  const alongY = deltasOf(code.attributes.DeltaY);
  const scale = Math.hypot(map[0], map[1]);
  let { x, y } = start;
  return [...withoutLineEnds(code)].map((text, index) => {
    const width = widthOf(text) * em;
    // Where there are fewer steps than characters, the last one goes on; without any, characters touch.
    const step = alongX[index] ?? alongX.at(-1) ?? (alongY.length > 0 ? 0 : width);
    const glyph = {
      ...look,
      text,
      x: xOf(map, x, y),
      y: yOf(map, x, y),
      width: inked(width, step, em) * scale,
    };
    x += step;
    y += alongY[index] ?? alongY.at(-1) ?? 0;
    return glyph;
  });
};

/** Fonts are not at hand: Chinese and full-width characters are as wide as high, others half as wide. */
const widthOf = (text: string): number => (text < '\u2000' ? 0.5 : 1);

/** A letter reaches to the next one, unless that is further off than any letter is wide. */
const inked = (width: number, step: number, em: number): number =>
  step > 0 && (step < width || step <= 0.9 * em) ? step : width;

const numberOf = (text: string | undefined): number | null => {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
};

/** What programs that lay the XML out put around a code's text is none of it. */
const withoutLineEnds = ({ children }: XmlElement): string =>
  children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/^[\r\n]+\s*/, '')
    .replace(/[\r\n]/g, '');
