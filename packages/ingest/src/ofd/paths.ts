import { xOf, yOf } from '../pages/matrix.js';
import { fillsOf, type Outline, strokesOf } from '../pages/outlines.js';
import type { Fill, Rule } from '../pages/types.js';
import { childNamed, type XmlElement } from '../word/xml.js';
import { inkOf } from './color.js';
import { mapOf } from './place.js';

/** How many numbers follow each letter of a path (GB/T 33190, table 35); the last two are where it leads. */
const operands: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
/** What is as light as this cannot be seen. */
const leastInk = 0.02;

/** The rules and fills that a path object draws; it is stroked and not filled unless it says so. */
export const marksOf = (object: XmlElement): (Rule | Fill)[] => {
  const outlines = outlinesOf(object);
  const strokes = object.attributes.Stroke !== 'false' && inkOf(object, 'StrokeColor') >= leastInk;
  const ink = object.attributes.Fill === 'true' ? inkOf(object, 'FillColor') : 0;
  return [
    ...(strokes ? strokesOf(outlines) : []),
    ...fillsOf(outlines, ink).filter((mark) => ink >= leastInk || !('vertical' in mark)),
  ];
};

const outlinesOf = (object: XmlElement): Outline[] => {
  const map = mapOf(object);
  const data = childNamed(object, 'AbbreviatedData')?.children.filter((child) => typeof child === 'string');
  const parts = (data ?? []).join('').split(/[\s,]+/);
  const outlines: { points: (readonly [number, number])[]; closed: boolean }[] = [];
  for (let at = 0; at < parts.length; ) {
    const letter = parts[at]?.toUpperCase() ?? '';
    const length = operands[letter];
    at += 1;
    if (length === undefined) continue;
    const open = outlines.at(-1);
    if (length === 0) {
      if (open) open.closed = true;
      continue;
    }
    const x = Number(parts[at + length - 2]);
    const y = Number(parts[at + length - 1]);
    at += length;
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    const point = [xOf(map, x, y), yOf(map, x, y)] as const;
    if (open && letter !== 'M' && letter !== 'S') open.points.push(point);
    else outlines.push({ points: [point], closed: false });
  }
  return outlines;
};
