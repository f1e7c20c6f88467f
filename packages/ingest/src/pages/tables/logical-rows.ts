import type { AlignedRow } from './aligned.js';
import { type Extent, extentOf, overlaps } from './pieces.js';

/** Lines nearer than this part of the rows' own distance are lines of one row. */
const withinRow = 0.9;
/** Rows without figures may lie between two with figures: lines of one cell are never so many sizes apart. */
const widestLeading = 1.75;

/** Rows of print as rows of the table: lines of wrapped cells go with the row that they stand nearest to. */
export const logicalRows = (rows: readonly AlignedRow[], gaps: readonly Extent[]): AlignedRow[][] => {
  const near = withinRow * pitchOf(rows);
  const groups: AlignedRow[][] = [];
  rows.forEach((row, index) => {
    const group = groups.at(-1);
    const above = rows[index - 1];
    const below = rows[index + 1];
    const toAbove = above ? row.baseline - above.baseline : Number.POSITIVE_INFINITY;
    const toBelow = below ? below.baseline - row.baseline : Number.POSITIVE_INFINITY;
    const holdsFigures = group?.some(({ figured }) => figured) ?? false;
    const goesOn = toAbove < near && !(row.figured && holdsFigures) && !(holdsFigures && toBelow < toAbove);
    const isBetween =
      toBelow < near && toAbove + toBelow >= near && above && below && !wraps(above, row, below, gaps);
    if (group && goesOn && (holdsFigures || !isBetween)) group.push(row);
    else groups.push([row]);
  });
  return groups;
};

/**
 * Whether a cell goes on from one line of a head to another: its upper line full, and all beside its lower line under
 * something too. Else the upper one spans what stands below it, and what stands between the two is a head of its own
 * over both of their rows.
 */
const wraps = (
  above: AlignedRow,
  between: AlignedRow,
  below: AlignedRow,
  gaps: readonly Extent[],
): boolean => {
  const { size } = above;
  const lowers = below.pieces.map(extentOf);
  const over = [...above.pieces, ...between.pieces].map(extentOf);
  const isCovered = (lower: Extent | undefined): boolean =>
    lower === undefined || over.some((upper) => overlaps(upper, lower));
  return above.pieces.map(extentOf).some((upper) => {
    const isFull = upper.to - upper.from + 1.75 * size > cellAround(upper, gaps);
    const goesOn = (lower: Extent): boolean =>
      Math.abs(upper.from - lower.from) < 1 || Math.abs(upper.from + upper.to - lower.from - lower.to) < size;
    return (
      isFull &&
      lowers.some((lower, at) => goesOn(lower) && isCovered(lowers[at - 1]) && isCovered(lowers[at + 1]))
    );
  });
};

/** How wide the cell is that an extent's middle stands in, from the middle of one gap to the middle of the next. */
const cellAround = (extent: Extent, gaps: readonly Extent[]): number => {
  const middles = gaps.map((gap) => (gap.from + gap.to) / 2);
  const middle = (extent.from + extent.to) / 2;
  const left = middles.filter((edge) => edge <= middle).at(-1);
  const right = middles.find((edge) => edge > middle);
  return left === undefined || right === undefined ? 0 : right - left;
};

/** The least distance between rows that hold figures, as far as lines of one cell may lie apart. */
const pitchOf = (rows: readonly AlignedRow[]): number => {
  const figured = rows.filter((row) => row.figured);
  const steps = figured.slice(1).map((row, index) => row.baseline - (figured[index]?.baseline ?? 0));
  const size = figured[0]?.size ?? 0;
  return Math.min(...steps, steps.length > 0 ? widestLeading * size : 1.6 * size);
};
