import { openPdf } from '../../../ingest/src/pdf/open.js';

/** In points from the page's upper left corner, y downwards, the page upright. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An annotation of a PDF as pdf.js reads it. */
export interface AnnotationIn {
  readonly page: number;
  readonly subtype: string;
  readonly author: string;
  readonly contents: string;
  readonly rect: Box;
  readonly quads: readonly Box[];
  readonly hasAppearance: boolean;
}

/** What pdf.js says of an annotation; it publishes no types for it. */
interface Said {
  readonly subtype: string;
  readonly rect: readonly number[];
  readonly quadPoints?: ArrayLike<number> | null;
  readonly titleObj?: { readonly str: string };
  readonly contentsObj?: { readonly str: string };
  readonly hasAppearance?: boolean;
}

/** All annotations of a PDF, page by page, the windows that pop up from them left out. */
export const annotationsIn = async (pdf: Uint8Array): Promise<AnnotationIn[]> => {
  const { document } = await openPdf(new Uint8Array(pdf));
  const found: AnnotationIn[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const boxOf = (points: readonly number[]): Box => {
      const [a = 0, b = 0, c = 0, d = 0] = viewport.convertToViewportRectangle([...points]) as number[];
      return { left: Math.min(a, c), top: Math.min(b, d), right: Math.max(a, c), bottom: Math.max(b, d) };
    };
    for (const said of ((await page.getAnnotations()) as Said[]).filter(({ subtype }) => subtype !== 'Popup'))
      found.push({
        page: number,
        subtype: said.subtype,
        author: said.titleObj?.str ?? '',
        contents: said.contentsObj?.str ?? '',
        rect: boxOf(said.rect),
        quads: quadsOf(said.quadPoints ?? []).map(boxOf),
        hasAppearance: said.hasAppearance === true,
      });
  }
  await document.destroy();
  return found;
};

/** The upright boxes around four points each. */
const quadsOf = (points: ArrayLike<number>): number[][] => {
  const numbers = Array.from(points);
  return Array.from({ length: Math.floor(numbers.length / 8) }, (_, index) => {
    const quad = numbers.slice(index * 8, index * 8 + 8);
    const xs = quad.filter((_point, at) => at % 2 === 0);
    const ys = quad.filter((_point, at) => at % 2 === 1);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  });
};
