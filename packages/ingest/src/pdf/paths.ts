import { markOfBox, ruleOfStroke } from '../pages/rules.js';
import type { Box, Fill, Rule } from '../pages/types.js';
import { type Matrix, xOf, yOf } from './matrix.js';

/** pdf.js' codes of what a path is made of, each followed by its points' coordinates. */
const draw = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };
const coordinates: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** A run of points that a path goes through on the page; curves by their ends. */
interface Outline {
  readonly points: (readonly [number, number])[];
  closed: boolean;
}

const outlinesOf = (path: ArrayLike<number>, matrix: Matrix): Outline[] => {
  const outlines: Outline[] = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? draw.closePath;
    const length = coordinates[code];
    if (length === undefined) break;
    const open = outlines.at(-1);
    if (code === draw.closePath) {
      if (open) open.closed = true;
    } else {
      const x = path[at + length - 1] ?? 0;
      const y = path[at + length] ?? 0;
      const point = [xOf(matrix, x, y), yOf(matrix, x, y)] as const;
      if (open && code !== draw.moveTo) open.points.push(point);
      else outlines.push({ points: [point], closed: false });
    }
    at += length + 1;
  }
  return outlines;
};

const boxOf = ({ points }: Outline): Box => {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
};

/** The rules that the strokes of a path draw. */
export const strokesOf = (path: ArrayLike<number>, matrix: Matrix): Rule[] =>
  outlinesOf(path, matrix).flatMap(({ points, closed }) => {
    const ends = closed ? [...points.slice(1), points[0] ?? [0, 0]] : points.slice(1);
    return ends.flatMap(([x, y], index) => {
      const [fromX, fromY] = points[index] ?? [x, y];
      return ruleOfStroke(fromX, fromY, x, y) ?? [];
    });
  });

/** The rules and fills that a filled path draws, each of its outlines taken as the box around it. */
export const fillsOf = (path: ArrayLike<number>, matrix: Matrix, ink: number): (Rule | Fill)[] =>
  outlinesOf(path, matrix).flatMap((outline) => markOfBox(boxOf(outline), ink) ?? []);
