import { type Dictionary, keyOf, readLabel } from '@gouji/facts';
import { scopes } from '@gouji/lexicon/terms/metrics';
import type { CellFact, Line, Side } from '../types.js';

/** A row with the side of the table that it stands in. */
export interface PlacedRow {
  readonly side: Side;
  readonly row: Line;
}

const totalNames: ReadonlySet<string> = new Set(['合计', '小计', '总计']);

/** Tells whether a line bears one of some names, as printed or by the dictionary's standard term. */
export const namedBy = (
  names: readonly string[],
  dictionary: Dictionary,
): ((line: Line, level?: Line['heading']['total']) => boolean) => {
  const tests = names.map((name) => {
    if (/^\d{3,7}$/.test(name)) return ({ code }: Line): boolean => code === name;
    if (totalNames.has(name))
      return ({ heading }: Line): boolean => heading.total !== null && heading.name === '';
    const key = keyOf(name);
    const { known, name: standard } = readLabel(name, dictionary);
    const scope = scopes.get(name);
    return ({ own, heading }: Line): boolean =>
      keyOf(own) === key ||
      (known && heading.known && heading.modifier === '' && heading.name === standard) ||
      (scope !== undefined && heading.name === '' && heading.scope === scope);
  });
  return (line) => tests.some((test) => test(line));
};

/**
 * Columns of amounts that bear one of some names; 合计 is a table's own though one head stands over all of them
 * (本年一般公共预算基本支出 over 合计, 人员经费 and 公用经费).
 */
export const columnsNamed = (side: Side, names: readonly string[], dictionary: Dictionary): Line[] => {
  const columns = side.columns.filter(holdsAmounts);
  const fits = namedBy(names, dictionary);
  const isOfAll = ({ heading, path }: Line): boolean =>
    heading.total !== null &&
    path.length > 0 &&
    columns.every((other) => path.every((head, depth) => other.path[depth] === head));
  const asked = names.some((name) => totalNames.has(name));
  return columns.filter((column) => fits(column) || (asked && isOfAll(column)));
};

const printsAmount = (side: Side, row: Line): boolean =>
  side.columns.some((column) => holdsAmounts(column) && amountAt(side, row, column) !== null);

/** Rows of amounts that bear a name (因公出国（境）费, and no 团组数), those that are parts of another only where there is no other. */
export const rowsNamed = (
  sides: readonly Side[],
  names: readonly string[],
  dictionary: Dictionary,
): PlacedRow[] => {
  const fits = namedBy(names, dictionary);
  const found = sides.flatMap((side) =>
    side.rows.filter((row) => fits(row) && printsAmount(side, row)).map((row) => ({ side, row })),
  );
  const top = found.filter(({ row }) => row.parent === null);
  return top.length > 0 ? top : found;
};

/** Whether a column holds amounts, and no changes, shares or counts of rows. */
export const holdsAmounts = ({ heading: { measure } }: Line): boolean =>
  measure === null || measure === 'amount';

/** An amount of money at a place; null where none is printed. */
export const amountAt = (side: Side, row: Line, column: Line): CellFact | null => {
  const cell = side.at(row, column);
  return cell?.quantity.kind === 'money' && cell.quantity.upper === null ? cell : null;
};

/** Budget or account, and of which year: what two columns must share to be of one thing. */
export const accountOf = ({ heading: { account, time } }: Line): string =>
  `${account ?? ''}|${time?.order ?? ''}`;

/**
 * The column of `other` that stands for `column` of `side`: that with the same head, else the only one, where `column` is
 * the only one of its side as well, or the total of its side's (合计 over 人员经费 and 公用经费).
 */
export const columnLike = (other: Side, column: Line, side: Side): Line | null => {
  if (other === side) return column;
  const amounts = other.columns.filter(holdsAmounts);
  const same = amounts.filter(({ own }) => own === column.own);
  if (same.length === 1) return same[0] ?? null;
  const { total, name } = column.heading;
  const whole = side.columns.filter(holdsAmounts).length === 1 || (total !== null && name === '');
  return amounts.length === 1 && whole ? (amounts[0] ?? null) : null;
};

/** The column of the year's account: 决算数 beside 年初预算数, else the only column of amounts. */
export const accountColumn = (side: Side): Line | null => {
  const amounts = side.columns.filter(holdsAmounts);
  const accounts = amounts.filter(({ heading: { account } }) => account === 'level');
  return (amounts.length === 1 ? amounts[0] : accounts.length === 1 ? accounts[0] : null) ?? null;
};
