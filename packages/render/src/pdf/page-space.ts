import type { PDFPage } from '@cantoo/pdf-lib';
import type { PageSize } from '@gouji/document';

/** A place as the reading has it: points from the upper left corner of the page as read, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

/** Leads from a page as it was read to the space that its file counts in. */
export interface PageSpace {
  readonly toFile: (x: number, y: number) => Point;
}

interface Edges {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** What a viewer shows of a page whose boxes say nothing sensible: US Letter, as pdf.js has it. */
const letter: Edges = { left: 0, bottom: 0, right: 612, top: 792 };

/**
 * The space of a page (ISO 32000-1, 8.3.2, 14.11.2): the same that pdf.js shows it in, by which it was read.
 *
 * @param unit the size of the file's units in points
 * @param read the page as it was read, turned back where its text stood turned
 */
export const pageSpaceOf = (page: PDFPage, unit: number, read: PageSize | undefined): PageSpace => {
  const { left, bottom, right, top } = shownOf(page);
  const scale = 1 / (unit > 0 ? unit : 1);
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  const toFile = (x: number, y: number): Point => {
    const [across, down] = [x * scale, y * scale];
    switch (turn) {
      case 90:
        return [left + down, bottom + across];
      case 180:
        return [right - across, bottom + down];
      case 270:
        return [right - down, top - across];
      default:
        return [left + across, top - down];
    }
  };
  const shown = shownFrom(read);
  return { toFile: (x, y) => toFile(...shown(x, y)) };
};

/** From a page as read to the page as a viewer shows it. */
const shownFrom = (read: PageSize | undefined): ((x: number, y: number) => Point) => {
  switch (read?.turned) {
    case 90:
      return (x, y) => [read.height - y, x];
    case 180:
      return (x, y) => [read.width - x, read.height - y];
    case 270:
      return (x, y) => [y, read.width - x];
    default:
      return (x, y) => [x, y];
  }
};

/** The crop box as far as it lies within the media box. */
const shownOf = (page: PDFPage): Edges => {
  const media = edgesOf(() => page.getMediaBox()) ?? letter;
  const crop = edgesOf(() => page.getCropBox()) ?? media;
  const shown = {
    left: Math.max(media.left, crop.left),
    bottom: Math.max(media.bottom, crop.bottom),
    right: Math.min(media.right, crop.right),
    top: Math.min(media.top, crop.top),
  };
  return shown.right > shown.left && shown.top > shown.bottom ? shown : media;
};

const edgesOf = (boxOf: () => ReturnType<PDFPage['getMediaBox']>): Edges | null => {
  try {
    const { x, y, width, height } = boxOf();
    const edges = {
      left: Math.min(x, x + width),
      bottom: Math.min(y, y + height),
      right: Math.max(x, x + width),
      top: Math.max(y, y + height),
    };
    return edges.right > edges.left && edges.top > edges.bottom ? edges : null;
  } catch {
    // A page without a box, or with one that is none.
    return null;
  }
};

/** The corners of a box in the file's space, in the order that viewers read: upper left, upper right, lower left, lower right. */
export const cornersOf = ({ toFile }: PageSpace, { left, top, right, bottom }: Box): readonly Point[] => [
  toFile(left, top),
  toFile(right, top),
  toFile(left, bottom),
  toFile(right, bottom),
];

/** The rectangle around points: left, bottom, right, top. */
export const rectangleOf = (points: readonly Point[]): readonly number[] => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(hundredth);
};

/**
 * The matrix under which a drawing stands upright on the page as shown, its origin at a box's lower left corner, x to
 * the right, y upwards, in points.
 */
export const uprightAt = ({ toFile }: PageSpace, { left, bottom }: Box): readonly number[] => {
  const [x, y] = toFile(left, bottom);
  const [rightX, rightY] = toFile(left + 1, bottom);
  const [upX, upY] = toFile(left, bottom - 1);
  return [rightX - x, rightY - y, upX - x, upY - y, x, y].map((number) => Math.round(number * 1e4) / 1e4);
};

export const hundredth = (number: number): number => Math.round(number * 100) / 100;
