import { type Matrix, xOf, yOf } from '../pages/matrix.js';
import type { Outline } from '../pages/outlines.js';

/** pdf.js' codes of what a path is made of, each followed by its points' coordinates. */
const moveTo = 0;
const closePath = 4;
const coordinates: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The outlines of a path of pdf.js on the page. */
export const outlinesOf = (path: ArrayLike<number>, matrix: Matrix): Outline[] => {
  const outlines: { points: (readonly [number, number])[]; closed: boolean }[] = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? closePath;
    const length = coordinates[code];
    if (length === undefined) break;
    const open = outlines.at(-1);
    if (code === closePath) {
      if (open) open.closed = true;
    } else {
      const x = path[at + length - 1] ?? 0;
      const y = path[at + length] ?? 0;
      const point = [xOf(matrix, x, y), yOf(matrix, x, y)] as const;
      if (open && code !== moveTo) open.points.push(point);
      else outlines.push({ points: [point], closed: false });
    }
    at += length + 1;
  }
  return outlines;
};
