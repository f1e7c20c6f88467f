import type { ClaimedPrecision } from '@gouji/facts';
import { executionRow, workedOutMark } from '@gouji/lexicon/table-patterns';
import { Decimal } from 'decimal.js';
import type { CellFact, Line, Side } from '../types.js';
import type { Entry } from './series.js';

/** Marks (分): what an item is worth, what it was given, what was taken off. */
export const marks = new Set(['full', 'given', 'lost']);

export const hasMarks = ({ columns }: Side): boolean =>
  columns.some(({ heading }) => marks.has(heading.measure ?? ''));

/**
 * Whether the rows of a table of marks are all there are: those for 预算执行 stand among them, or their full marks make the
 * total; else those for 预算执行 may stand in a table of their own.
 */
export const isFull = (side: Side): boolean => {
  const column = side.columns.find(({ heading }) => heading.measure === 'full');
  const total = side.rows.findLast(({ heading }) => heading.total === 'total');
  const printed = column && total ? side.at(total, column)?.quantity.value : undefined;
  if (!printed || side.rows.some(({ own }) => own.includes(executionRow))) return true;
  return sumOfCells(topsOf(side, column)).eq(printed);
};

/** Whether all rows of marks make the total of the other column of marks (得分 beside 分值). */
export const isFlat = (side: Side, column: Line): boolean => {
  const total = side.rows.findLast(({ heading }) => heading.total === 'total');
  const isMarks = ({ heading }: Line): boolean => marks.has(heading.measure ?? '');
  if (!total || !isMarks(column)) return false;
  return side.columns.some((other) => {
    const printed = other === column || !isMarks(other) ? undefined : side.at(total, other)?.quantity.value;
    return printed !== undefined && sumOfCells(topsOf(side, other)).eq(printed);
  });
};

/** The total of a form takes in the marks for 预算执行, which stand under another head. */
export const sameMarks = (side: Side, { heading }: Line): Line | undefined =>
  side.columns.find((column) => column.heading.measure === heading.measure);

/** Marks are set as they are printed; only those with the most decimals for a rate may have been worked out and rounded. */
export const exactMarks = ({ cell }: Entry, parts: readonly Entry[]): ClaimedPrecision[] => {
  const finest = Decimal.min(cell.quantity.ulp, ...parts.map((part) => part.cell.quantity.ulp));
  const isWorkedOut = ({ line, cell: { measure, quantity } }: Entry): boolean =>
    measure !== 'full' &&
    !quantity.value.isInteger() &&
    quantity.ulp.lte(finest) &&
    [line.own, ...line.path].some((words) => workedOutMark.test(words));
  return parts
    .filter((part) => !isWorkedOut(part))
    .map((part) => ({ fact: part.cell.fact, ulp: new Decimal(0) }));
};

/** The amounts of a column in the rows at the top. */
export const topsOf = (side: Side, column: Line | undefined): CellFact[] =>
  side.rows
    .filter(({ heading, parent }) => heading.total === null && parent === null)
    .map((row) => (column ? side.at(row, column) : null))
    .filter((cell) => cell !== null);

export const sumOfCells = (cells: readonly CellFact[]): Decimal =>
  cells.reduce((sum, { quantity }) => sum.plus(quantity.value), new Decimal(0));
