import { type Dictionary, keyOf } from '@gouji/facts';
import type { Place, Tie } from '@gouji/lexicon/forms/notation';
import type { CellFact, Line, Side } from '../types.js';
import {
  accountOf,
  amountAt,
  columnLike,
  columnsNamed,
  holdsAmounts,
  namedBy,
  type PlacedRow,
  rowsNamed,
} from './lines.js';

/** A figure and those that it must be made of, with their signs. */
export interface TiedCells {
  readonly result: CellFact;
  readonly terms: readonly CellFact[];
  readonly signs: readonly (1 | -1)[];
  /** Further figures that the form does not know of, and that may belong to the terms. */
  readonly others: readonly CellFact[];
}

/** A tie of rows, in every column of amounts. */
export const tiesOfRows = (tie: Tie, sides: readonly Side[], dictionary: Dictionary): TiedCells[] =>
  rowsNamed(sides, tie.result.row ?? [], dictionary).flatMap((result) => {
    // Lines add up to what is called a total: 本年支出 below 本年收入 is none.
    if (tie.terms.some(({ place }) => place === null) && result.row.heading.total === null) return [];
    const rows = rowTerms(tie, result, sides, dictionary);
    if (!rows || (rows.length < 2 && !areAllPrinted(tie, sides, dictionary))) return [];
    return result.side.columns.filter(holdsAmounts).flatMap((column) => {
      const total = amountAt(result.side, result.row, column);
      if (!total) return [];
      const found = rows.flatMap(({ side, row, sign }) => {
        const own = columnLike(side, column, result.side);
        const cell = own && amountAt(side, row, own);
        return cell ? [{ cell, sign }] : [];
      });
      const others = result.side.rows
        .filter((row) => row.parent === result.row && !rows.some((one) => one.row === row))
        .map((row) => amountAt(result.side, row, column))
        .filter((cell) => cell !== null);
      return found.length === 0 ? [] : [tied(total, found, others)];
    });
  });

/** Whether every row that a tie names is printed, be it blank: one that is not may stand under another name. */
const areAllPrinted = ({ terms }: Tie, sides: readonly Side[], dictionary: Dictionary): boolean =>
  terms.every(({ place }) => {
    if (!place?.row || place.row.every((name) => /^\d+$/.test(name))) return true;
    const fits = namedBy(place.row, dictionary);
    const keys = new Set(place.row.map(keyOf));
    return sides.some(
      (side) => side.rows.some((row) => fits(row)) || side.blank.some((name) => keys.has(keyOf(name))),
    );
  });

interface Signed {
  readonly cell: CellFact;
  readonly sign: 1 | -1;
}

const tied = (result: CellFact, found: readonly Signed[], others: readonly CellFact[] = []): TiedCells => ({
  result,
  terms: found.map(({ cell }) => cell),
  signs: found.map(({ sign }) => sign),
  others,
});

/** The rows of a tie's terms; null where one of them could be two, or an unknown total stands between. */
const rowTerms = (
  { terms }: Tie,
  result: PlacedRow,
  sides: readonly Side[],
  dictionary: Dictionary,
): (PlacedRow & { readonly sign: 1 | -1 })[] | null => {
  const found: (PlacedRow & { readonly sign: 1 | -1 })[] = [];
  for (const { place, sign } of terms) {
    const last = found.at(-1);
    const rows = place
      ? rowsOf(place, result, sides, dictionary)
      : between(result, last?.side === result.side ? last.row : null);
    if (!rows) return null;
    found.push(...rows.map((row) => ({ ...row, sign })));
  }
  return found;
};

const rowsOf = (
  { row, below }: Place,
  result: PlacedRow,
  sides: readonly Side[],
  dictionary: Dictionary,
): PlacedRow[] | null => {
  const named = rowsNamed(sides, row ?? [], dictionary).filter((one) => below || one.row !== result.row);
  const beside = named.filter(({ side }) => side === result.side);
  const [first, second] = beside.length > 0 ? beside : named;
  if (second) return null;
  if (!first || !below) return first ? [first] : [];
  return belowOf(first).map((child) => ({ side: first.side, row: child }));
};

/** The lines counted below a row: its own, else the funds right behind it that nothing numbers (年初财政拨款结转和结余 over 一般公共预算财政拨款). */
const belowOf = ({ side: { rows }, row }: PlacedRow): readonly Line[] => {
  const own = rows.filter(({ parent, nesting }) => parent === row && nesting !== 'part');
  const at = rows.indexOf(row);
  // Before the year's own total they are what came in that year.
  const isBehindTotal = rows.slice(0, at).some(({ heading }) => heading.total !== null);
  if (own.length > 0 || !isBehindTotal) return own;
  const behind = rows.slice(at + 1);
  const isFund = ({ heading: { name, scope, total } }: Line): boolean =>
    name === '' && scope !== null && total === null;
  const end = behind.findIndex((line) => !isFund(line));
  return end < 0 ? behind : behind.slice(0, end);
};

/** The lines at the top that stand between a row and its total. */
const between = ({ side, row }: PlacedRow, after: Line | null): PlacedRow[] | null => {
  const from = after ? side.rows.indexOf(after) + 1 : 0;
  const rows = side.rows.slice(from, side.rows.indexOf(row));
  if (rows.some(({ heading }) => heading.total !== null)) return null;
  return rows
    .filter(({ parent, nesting }) => parent === null && nesting === null)
    .map((one) => ({ side, row: one }));
};

/** A tie of columns, in every row. */
export const tiesOfColumns = (tie: Tie, sides: readonly Side[], dictionary: Dictionary): TiedCells[] =>
  sides.flatMap((side) => {
    const columns = side.columns.filter(holdsAmounts);
    return columnsNamed(side, tie.result.column ?? [], dictionary).flatMap((total) => {
      const parallel = columns.filter((column) => column !== total && accountOf(column) === accountOf(total));
      const chosen = tie.terms.map(({ place, sign }) => {
        const fits = namedBy(place?.column ?? [], dictionary);
        const named = parallel.filter((column) => fits(column));
        return { sign, named, divided: named.length === 0 ? dividedBy(place?.column ?? [], parallel) : [] };
      });
      // A name that stands twice is of two things.
      if (chosen.some(({ named }) => named.length > 1)) return [];
      const own = chosen.flatMap(({ sign, named, divided }) =>
        [...named, ...divided].map((column) => ({ column, sign })),
      );
      if (own.length === 0) return [];
      const unknown = parallel.filter(
        (column) =>
          column.path.join('|') === total.path.join('|') && !own.some((one) => one.column === column),
      );
      return side.rows.flatMap((row) => {
        const result = amountAt(side, row, total);
        const found = own.flatMap(({ column, sign }) => {
          const cell = amountAt(side, row, column);
          return cell ? [{ cell, sign }] : [];
        });
        const others = unknown.map((column) => amountAt(side, row, column)).filter((cell) => cell !== null);
        return result && found.length > 0 ? [tied(result, found, others)] : [];
      });
    });
  });

/** The columns under a head of some names that has none of its own: 基本支出 over 人员经费 and 公用经费; its total where there is one. */
const dividedBy = (names: readonly string[], columns: readonly Line[]): readonly Line[] => {
  const keys = new Set(names.map(keyOf));
  const under = columns.filter(({ path }) => path.some((head) => keys.has(keyOf(head))));
  const totals = under.filter(({ heading }) => heading.total !== null);
  return totals.length > 0 ? totals.slice(0, 1) : under.filter(({ nesting }) => nesting !== 'part');
};

/** The tree of codes: every row with a code is made of those one level below, and 合计 of the highest. */
export const tiesOfTree = (sides: readonly Side[]): TiedCells[] => {
  if (sides.some(({ abridged }) => abridged)) return [];
  const coded = sides.flatMap((side) =>
    side.rows.filter(({ code }) => code !== '').map((row): PlacedRow => ({ side, row })),
  );
  const [only, second] = sides;
  const totals =
    only && !second
      ? only.rows
          .filter(({ code, heading }) => code === '' && heading.total !== null && heading.name === '')
          .map((row): PlacedRow => ({ side: only, row }))
      : [];
  return [
    ...coded.flatMap((parent) =>
      tiesOfParts(
        parent,
        coded.filter(({ row }) => row.parent === parent.row && row.nesting === 'code'),
      ),
    ),
    ...totals.flatMap((total) =>
      tiesOfParts(
        total,
        coded.filter(({ row }) => row.parent === null),
      ),
    ),
  ];
};

/** A line and its parts of one level, in every column of amounts. */
const tiesOfParts = ({ side, row }: PlacedRow, parts: readonly PlacedRow[]): TiedCells[] => {
  const [first] = parts;
  if (!first || parts.some((part) => part.row.code.length !== first.row.code.length)) return [];
  return side.columns.filter(holdsAmounts).flatMap((column) => {
    const result = amountAt(side, row, column);
    const found = parts.flatMap((part) => {
      const own = columnLike(part.side, column, side);
      const cell = own && amountAt(part.side, part.row, own);
      return cell ? [{ cell, sign: 1 as const }] : [];
    });
    return result && found.length > 0 ? [tied(result, found)] : [];
  });
};
