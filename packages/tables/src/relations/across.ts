import type { Relation } from '@gouji/facts';
import type { CellFact, Line, Side } from '../types.js';
import { changeOf, changeRateOf } from './changes.js';
import type { Cross } from './cross.js';
import { lineIdentity } from './identities.js';
import { movementsOf } from './movements.js';
import { productOf, scoreOf } from './products.js';
import { rateOf } from './rates.js';

/** Changes, rates, products and the like along the rows of a side, and along its columns where its rows are what differs. */
export const acrossRelations = (side: Side): Relation[] => [
  ...along(
    side.rows,
    side.columns,
    (row, column) => side.at(row, column),
    ({ column }) => column,
  ),
  ...along(
    side.columns,
    side.rows,
    (column, row) => side.at(row, column),
    ({ row }) => row,
  ),
];

const along = (
  lines: readonly Line[],
  heads: readonly Line[],
  at: (line: Line, head: Line) => CellFact | null,
  headOf: Cross['headOf'],
): Relation[] => {
  const telling = heads.filter(
    ({ heading: { measure, account, time, name } }) =>
      measure !== null || account !== null || time !== null || name !== '',
  );
  if (telling.length < 2) return [];
  const signed = new Map(
    heads.map((head) => [head, lines.some((line) => at(line, head)?.quantity.value.isNegative() ?? false)]),
  );
  return lines.flatMap((line) => {
    const cells = heads.map((head) => at(line, head)).filter((cell) => cell !== null);
    if (cells.length < 2) return [];
    const cross = { cells, headOf, signed: (head: Line) => signed.get(head) ?? true };
    const moves = movementsOf(cross);
    return moves ?? cells.flatMap((cell) => relationsOf(cell, cross));
  });
};

const relationsOf = (cell: CellFact, cross: Cross): Relation[] => {
  const own = cross.headOf(cell).heading.measure;
  switch (own) {
    case 'change':
      return changeOf(cell, cross);
    case 'change-rate':
      return changeRateOf(cell, cross);
    case 'rate':
      return rateOf(cell, cross);
    case 'price':
      return productOf(cell, cross);
    case 'given':
      return scoreOf(cell, cross);
    default:
      return lineIdentity(cell, cross);
  }
};
