import { type PDFContext, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import {
  type Color,
  colors,
  noteSide,
  noteSign,
  numberBox,
  numberSize,
  placed,
  underline,
  wash,
} from './appearance.js';
import { type Box, cornersOf, hundredth, type PageSpace, rectangleOf, uprightAt } from './page-space.js';

/** Who annotates. */
const author = '勾稽';
/** Bit 3 of an annotation's flags (ISO 32000-1, 12.5.3): it is printed. */
const printed = 4;

/** Makes the annotations of one page, each with an appearance of its own; all of them are new objects of the file. */
export interface Annotator {
  /** Washes the boxes of a figure that is most likely wrong. */
  readonly highlight: (name: string, boxes: readonly Box[], contents: string) => PDFRef;
  /** Draws a line under the boxes of a figure that is compared with it. */
  readonly underline: (name: string, boxes: readonly Box[], contents: string) => PDFRef;
  /** A finding's number in a box whose lower left corner is given; what is found is its text. */
  readonly number: (number: number, at: { left: number; bottom: number }, contents: string) => PDFRef;
  /** The note on a whole report, its upper left corner given. */
  readonly note: (name: string, at: { left: number; top: number }, contents: string) => PDFRef;
}

/** What the appearances share: kept once a file. */
export interface Shared {
  readonly multiply: PDFRef;
  readonly figures: PDFRef;
}

export const shareIn = (context: PDFContext): Shared => ({
  multiply: context.register(context.obj({ Type: 'ExtGState', BM: 'Multiply' })),
  figures: context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type1',
      BaseFont: 'Helvetica-Bold',
      Encoding: 'WinAnsiEncoding',
    }),
  ),
});

export const annotatorFor = (
  context: PDFContext,
  { multiply, figures }: Shared,
  space: PageSpace,
  page: PDFRef,
): Annotator => {
  const appearance = (rectangle: readonly number[], content: string): PDFRef =>
    context.register(
      context.stream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [...rectangle],
        Group: { S: 'Transparency' },
        Resources: { ExtGState: { multiply }, Font: { figures } },
      }),
    );
  const annotate = (
    subtype: string,
    boxes: readonly Box[],
    drawing: (box: Box) => string,
    { name, contents, color, ...more }: Said,
  ): PDFRef => {
    const rectangle = rectangleOf(boxes.flatMap((box) => cornersOf(space, box)));
    const content = boxes.map((box) => placed(uprightAt(space, box), drawing(box))).join('\n');
    const annotation = context.obj({
      Type: 'Annot',
      Subtype: subtype,
      Rect: [...rectangle],
      P: page,
      F: printed,
      C: [...color],
      AP: { N: appearance(rectangle, content) },
      ...more,
    });
    annotation.set(PDFName.of('T'), PDFHexString.fromText(author));
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(contents));
    annotation.set(PDFName.of('NM'), PDFHexString.fromText(`gouji-${name}`));
    return context.register(annotation);
  };
  const quads = (boxes: readonly Box[]): number[] =>
    boxes.flatMap((box) => cornersOf(space, box).flat().map(hundredth));
  return {
    highlight: (name, boxes, contents) =>
      annotate('Highlight', boxes, wash, { name, contents, color: colors.wash, QuadPoints: quads(boxes) }),
    underline: (name, boxes, contents) =>
      annotate('Underline', boxes, underline, {
        name,
        contents,
        color: colors.cinnabar,
        QuadPoints: quads(boxes),
      }),
    number: (number, { left, bottom }, contents) => {
      const { width, height } = numberSize(number);
      const box = { left, top: bottom - height, right: left + width, bottom };
      return annotate('Text', [box], () => numberBox(number), note(`note-${number}`, contents));
    },
    note: (name, { left, top }, contents) => {
      const box = { left, top, right: left + noteSide, bottom: top + noteSide };
      return annotate('Text', [box], noteSign, note(name, contents));
    },
  };
};

interface Said {
  readonly name: string;
  readonly contents: string;
  readonly color: Color;
  readonly QuadPoints?: number[];
  readonly Open?: boolean;
  readonly Name?: string;
}

const note = (name: string, contents: string): Said => ({
  name,
  contents,
  color: colors.cinnabar,
  Open: false,
  Name: 'Comment',
});
