import { type Dictionary, keyOf } from '@gouji/facts';
import { everyClass, type Place, type Tie } from '@gouji/lexicon/forms/notation';
import { spendingEnd } from '@gouji/lexicon/forms/told-words';
import type { CellFact, Line, Side } from '../types.js';
import { accountColumn, amountAt, columnsNamed, type PlacedRow, rowsNamed } from './lines.js';
import type { FormTable } from './recognise.js';
import type { TiedCells } from './within.js';

/** The table of a form by its name; null where the report has none, or several. */
export type TableOf = (form: string) => FormTable | null;

/** A tie of single cells, of one form or of several; one for each 类 where it says so. */
export const tiesOfCells = (
  tie: Tie,
  own: FormTable,
  tableOf: TableOf,
  dictionary: Dictionary,
): TiedCells[] => {
  const sidesOf = ({ form }: Place): readonly Side[] =>
    (form === null ? own : tableOf(form))?.table.sides ?? [];
  if (tie.result.row?.includes(everyClass))
    return classesOf(sidesOf(tie.result)).flatMap((one) => {
      const key = keyOf(one.row.own);
      return tiedCells(tie, (place) => {
        const same = classesOf(sidesOf(place)).filter(({ row }) => keyOf(row.own) === key);
        return cellAt(same, place, dictionary);
      });
    });
  return tiedCells(tie, (place) =>
    cellAt(rowsNamed(sidesOf(place), place.row ?? [], dictionary), place, dictionary),
  );
};

const tiedCells = (tie: Tie, at: (place: Place) => CellFact | null): TiedCells[] => {
  const result = at(tie.result);
  const found = tie.terms.flatMap(({ place, sign }) => {
    const cell = place && at(place);
    return cell ? [{ cell, sign }] : [];
  });
  // What is set against another table is set against all of it.
  if (!result || found.length < tie.terms.length || !found.every(({ cell }) => isOfOneYear(cell, result)))
    return [];
  return [{ result, terms: found.map(({ cell }) => cell), signs: found.map(({ sign }) => sign), others: [] }];
};

const isOfOneYear = ({ fact: a }: CellFact, { fact: b }: CellFact): boolean =>
  a.period.year === b.period.year && a.role === b.role && a.stage === b.stage;

const cellAt = (rows: readonly PlacedRow[], { column }: Place, dictionary: Dictionary): CellFact | null => {
  const [only, second] = rows;
  if (!only || second) return null;
  const own = column ? columnNamed(only.side, column, dictionary) : accountColumn(only.side);
  return own && amountAt(only.side, only.row, own);
};

const columnNamed = (side: Side, names: readonly string[], dictionary: Dictionary): Line | null => {
  const [only, second] = columnsNamed(side, names, dictionary);
  return only && !second ? only : null;
};

/** Rows of a 类: those whose code has three digits, else numbered lines at the top that are called …支出. */
const classesOf = (sides: readonly Side[]): PlacedRow[] =>
  sides.flatMap((side) => {
    const coded = side.rows.some(({ code }) => code !== '');
    return side.rows
      .filter(({ code, own, parent, heading }) =>
        coded ? code.length === 3 : parent === null && heading.total === null && own.endsWith(spendingEnd),
      )
      .map((row) => ({ side, row }));
  });
