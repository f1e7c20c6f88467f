import type { Box } from './page-space.js';
import { hundredth } from './page-space.js';

/** What an annotation is drawn with, in red, green and blue from 0 to 1: 朱 for what is wrong, ink on paper for the rest. */
export const colors = {
  wash: [0.984, 0.82, 0.78],
  cinnabar: [0.64, 0.157, 0.102],
  paper: [1, 1, 1],
} as const;

export type Color = (typeof colors)[keyof typeof colors];

const fill = (color: Color): string => `${color.join(' ')} rg`;
const stroke = (color: Color): string => `${color.join(' ')} RG`;
const rectangle = (x: number, y: number, width: number, height: number): string =>
  `${[x, y, width, height].map(hundredth).join(' ')} re`;

const sizeOf = ({ left, top, right, bottom }: Box): readonly [width: number, height: number] => [
  right - left,
  bottom - top,
];

/** Puts a drawing that stands upright at its place: see `uprightAt`. */
export const placed = (matrix: readonly number[], drawing: string): string =>
  `q ${matrix.join(' ')} cm ${drawing} Q`;

/** A wash over a box; the blend mode `multiply` leaves the letters as dark as they are. */
export const wash = (box: Box): string =>
  `/multiply gs ${fill(colors.wash)} ${rectangle(0, 0, ...sizeOf(box))} f`;

const lineWidth = 0.9;

/** A line along a box's lower edge. */
export const underline = (box: Box): string =>
  `${fill(colors.cinnabar)} ${rectangle(0, 0, sizeOf(box)[0], lineWidth)} f`;

/** The number box's letters, in points, and how wide a figure of Helvetica Bold is in parts of that. */
const letterSize = 6;
const figureWidth = 0.556;
const pad = 1.5;

/** The size of the box that holds a finding's number. */
export const numberSize = (number: number): { readonly width: number; readonly height: number } => ({
  width: hundredth(String(number).length * figureWidth * letterSize + 2 * pad),
  height: letterSize + 1.5,
});

/** A finding's number in a small box. */
export const numberBox = (number: number): string => {
  const { width, height } = numberSize(number);
  return `${fill(colors.cinnabar)} ${rectangle(0, 0, width, height)} f BT /figures ${letterSize} Tf ${fill(colors.paper)} ${pad} 1.6 Td (${number}) Tj ET`;
};

/** The side of the sign for a note on the whole report. */
export const noteSide = 14;

/** A sheet with lines: the sign for a note on the whole report. */
export const noteSign = (): string =>
  `${fill(colors.paper)} ${stroke(colors.cinnabar)} 0.8 w ${rectangle(0.5, 0.5, noteSide - 1, noteSide - 1)} B ${[
    4, 7, 10,
  ]
    .map((y) => `3 ${y} m ${noteSide - 3} ${y} l S`)
    .join(' ')}`;
