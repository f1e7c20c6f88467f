import { markOfBox, ruleOfStroke } from './rules.js';
import type { Box, Fill, Rule } from './types.js';

/** A run of points that a path goes through on the page; curves by their ends. */
export interface Outline {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly closed: boolean;
}

/** The rules that a path's strokes draw. */
export const strokesOf = (outlines: readonly Outline[]): Rule[] =>
  outlines.flatMap(({ points, closed }) => {
    const ends = closed ? [...points.slice(1), points[0] ?? [0, 0]] : points.slice(1);
    return ends.flatMap(([x, y], index) => {
      const [fromX, fromY] = points[index] ?? [x, y];
      return ruleOfStroke(fromX, fromY, x, y) ?? [];
    });
  });

/** The rules and fills that a filled path draws, each of its outlines taken as the box around it. */
export const fillsOf = (outlines: readonly Outline[], ink: number): (Rule | Fill)[] =>
  outlines.flatMap((outline) => markOfBox(boxOf(outline), ink) ?? []);

const boxOf = ({ points }: Outline): Box => {
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
};
