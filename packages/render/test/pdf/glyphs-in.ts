import type { Glyph } from '../../../ingest/src/pages/types.js';
import { openPdf } from '../../../ingest/src/pdf/open.js';
import { actionsOf } from '../../../ingest/src/pdf/operators.js';
import { readPdfPage } from '../../../ingest/src/pdf/page.js';
import type { Box } from './annotations-in.js';

/** The glyphs of a PDF's pages where a viewer shows them. */
export const glyphsIn = async (pdf: Uint8Array): Promise<(readonly Glyph[])[]> => {
  const { document, operators } = await openPdf(new Uint8Array(pdf));
  const groups = await document.getOptionalContentConfig();
  const pages: (readonly Glyph[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push((await readPdfPage(page, actionsOf(operators), groups)).glyphs);
  }
  await document.destroy();
  return pages;
};

/** The middle of a glyph, whichever way it is turned. */
const middleOf = ({ x, y, width, size, rotation }: Glyph): readonly [x: number, y: number] => {
  const angle = (rotation * Math.PI) / 180;
  const [along, up] = [width / 2, size / 3];
  return [
    x + along * Math.cos(angle) + up * Math.sin(angle),
    y + along * Math.sin(angle) - up * Math.cos(angle),
  ];
};

/** What a reader sees under some boxes: each letter once, however often it was drawn, without marks of notes. */
export const lettersUnder = (glyphs: readonly Glyph[], boxes: readonly Box[]): string => {
  const under = glyphs.filter((glyph) => {
    const [x, y] = middleOf(glyph);
    return boxes.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);
  });
  const largest = Math.max(0, ...under.map(({ size }) => size));
  const seen = under.filter(({ size }) => size > 0.75 * largest);
  const isAgain = (glyph: Glyph, before: Glyph): boolean =>
    glyph.text === before.text && Math.hypot(glyph.x - before.x, glyph.y - before.y) < 0.15 * glyph.size;
  return seen
    .filter((glyph, index) => !seen.slice(0, index).some((before) => isAgain(glyph, before)))
    .map(({ text }) => text)
    .join('');
};
