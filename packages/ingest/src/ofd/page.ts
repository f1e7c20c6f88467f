import type { Fill, Glyph, Page, Rule } from '../pages/types.js';
import { childNamed, childrenNamed, elementsOf, type XmlElement } from '../word/xml.js';
import { numbersOf, pointsPerMillimetre } from './numbers.js';
import { marksOf } from './paths.js';
import { glyphsOf } from './text.js';

/** Smaller pictures are seals and signs. */
const leastPicture = 0.1;
/** Past so many lines and boxes a page is a drawing: no more of them are kept. */
const mostMarks = 20_000;

/** Width and height of an area in points: that of the page, else of the document, else A4. */
const sizeOf = (
  areas: readonly (XmlElement | undefined)[],
): { readonly width: number; readonly height: number } => {
  for (const area of areas) {
    const [, , width = 0, height = 0] = numbersOf(textIn(childNamed(area, 'PhysicalBox')));
    if (width > 0 && height > 0)
      return { width: width * pointsPerMillimetre, height: height * pointsPerMillimetre };
  }
  return { width: 595, height: 842 };
};

export const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();

/**
 * Reads a page into the model, with the template pages that it is printed on.
 *
 * @param contents the page's XML, that of the templates behind it first
 * @param area the document's own PageArea
 */
export const readOfdPage = (
  number: number,
  page: XmlElement,
  contents: readonly XmlElement[],
  area: XmlElement | undefined,
): Page => {
  const { width, height } = sizeOf([childNamed(page, 'Area'), area]);
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const fills: Fill[] = [];
  let pictured = false;
  for (const object of contents.flatMap(objectsOf)) {
    if (object.name === 'TextObject') glyphs.push(...glyphsOf(object));
    else if (object.name === 'ImageObject') pictured ||= areaOf(object) > leastPicture * width * height;
    else if (rules.length + fills.length < mostMarks)
      for (const mark of marksOf(object)) 'vertical' in mark ? rules.push(mark) : fills.push(mark);
  }
  return { number, width, height, glyphs, rules, fills, pictured };
};

const areaOf = (object: XmlElement): number => {
  const [, , width = 0, height = 0] = numbersOf(object.attributes.Boundary);
  return width * height * pointsPerMillimetre ** 2;
};

const drawn = new Set(['TextObject', 'PathObject', 'ImageObject']);

/** The objects of a page's layers in the order painted, those in blocks too (GB/T 33190, 7.7). */
const objectsOf = (page: XmlElement): XmlElement[] =>
  childrenNamed(page, 'Content')
    .flatMap((content) => childrenNamed(content, 'Layer'))
    .flatMap(objectsIn);

const objectsIn = (block: XmlElement): XmlElement[] =>
  elementsOf(block).flatMap((element) => {
    if (element.attributes.Visible === 'false') return [];
    if (element.name === 'PageBlock') return objectsIn(element);
    return drawn.has(element.name) ? [element] : [];
  });
