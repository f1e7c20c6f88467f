import { matrixOf } from '../pages/matrix.js';
import type { Glyph, Page } from '../pages/types.js';
import { createCanvas } from './canvas.js';
import type { PdfDocument } from './open.js';
import type { Actions } from './operators.js';
import type { PdfFont } from './state.js';

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type Groups = Awaited<ReturnType<PdfDocument['getOptionalContentConfig']>>;

/** Annotations are no part of the page's content: comments, links, stamps. */
const withoutAnnotations = 0;

/** Smaller pictures are seals and signs. */
const leastPicture = 0.1;

/** Reads one page of a PDF into the model, upright as a viewer turns it. */
export const readPdfPage = async (page: PdfPage, actions: Actions, groups: Groups): Promise<Page> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: withoutAnnotations });
  const canvas = createCanvas({
    map: matrixOf(transform),
    fontOf: (id) => fontOf(page, id),
    isShown: (group) => group === null || groups.isVisible(group),
  });
  fnArray.forEach((operator, index) => {
    actions[operator]?.(canvas, argsArray[index] ?? []);
  });
  const { glyphs, rules, fills, largest } = canvas.painted;
  const isOnPage = ({ x, y, size }: Glyph): boolean =>
    size > 0 && x > -size && x < width + size && y > -size && y < height + 2 * size;
  return {
    number: page.pageNumber,
    width,
    height,
    glyphs: glyphs.filter(isOnPage),
    rules,
    fills,
    pictured: largest > leastPicture * width * height,
  };
};

const fontOf = (page: PdfPage, id: string): PdfFont =>
  page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : {};
