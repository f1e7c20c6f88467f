import { matrixOf } from '../pages/matrix.js';
import type { Page } from '../pages/types.js';
import { createCanvas } from './canvas.js';
import type { PdfDocument } from './open.js';
import type { Actions } from './operators.js';
import type { PdfFont } from './state.js';

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type Groups = Awaited<ReturnType<PdfDocument['getOptionalContentConfig']>>;

/** Annotations are no part of the page's content: comments, links, stamps. */
const withoutAnnotations = 0;

/** Points by which letters at a page's edge may start beyond it. */
const bleed = 12;
/** Smaller pictures are seals and signs. */
const leastPicture = 0.1;

/** Reads one page of a PDF into the model, upright as a viewer turns it. */
export const readPdfPage = async (page: PdfPage, actions: Actions, groups: Groups): Promise<Page> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: withoutAnnotations });
  const canvas = createCanvas({
    map: matrixOf(transform),
    fontOf: (id) => fontOf(page, id),
    isOnPage: (x, y) => x > -bleed && x < width + bleed && y > -bleed && y < height + bleed,
    isShown: (group) => group === null || groups.isVisible(group),
  });
  fnArray.forEach((operator, index) => {
    actions[operator]?.(canvas, argsArray[index] ?? []);
  });
  const { glyphs, rules, fills, largest } = canvas.painted;
  return {
    number: page.pageNumber,
    width,
    height,
    glyphs,
    rules,
    fills,
    pictured: largest > leastPicture * width * height,
  };
};

const fontOf = (page: PdfPage, id: string): PdfFont =>
  page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : {};
