import type { Table as TableNode, TableRow } from 'mdast';
import type { Line } from '../lines/lines.js';
import { bounds } from './bounds.js';
import { type GridCell, gridOf, isAmount } from './grid.js';
import { declaredUnit } from './unit.js';

/** 续表, （续上表）, 接上表, 续表3 支出决算表, 支出决算表（续）. */
const continuation =
  /^[（(]?(?:上?续[上前]?表|接上[表页]|上接[表第])|[（(]续表?[0-9一二三四五六七八九十]{0,2}[)）]$/;
const unitLine = /^[（(]?(?:金额|计量)?单位[：:]/;
const sentence = /[。；，]$/;

/** A table that may go on, as far as it was joined. */
interface OpenTable {
  /** Its place among the joined lines. */
  readonly at: number;
  /** The words of its first rows; what of them stands again in a continuation is its head. */
  readonly top: readonly string[];
  /** The columns that hold amounts, and those that hold words below the top. */
  readonly amounts: ReadonlySet<number>;
  readonly columns: number;
  readonly rows: TableRow[];
  height: number;
}

/**
 * Joins tables that a page end parted: those that go on behind 续表, under the same lines and head again, or with nothing
 * between, under the same head or without any. The head that is repeated there is dropped. Linear.
 */
export const joinContinuedTables = (text: string, lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  let open: OpenTable | null = null;
  for (const line of lines) {
    const before: Line | undefined = open ? joined[open.at] : undefined;
    const between = open ? joined.slice(open.at + 1, open.at + 2 + bounds.mostBetween) : [];
    const cells = line.table ? gridOf(text, line.table) : [];
    const repeated: number | null =
      line.table !== null &&
      open !== null &&
      columnsOf(cells) === open.columns &&
      unitsAgree(joined, open.at, between)
        ? headAgain(open, cells, between, joined)
        : null;
    if (!line.table || !open || !before?.table || repeated === null) {
      joined.push(line);
      if (line.table) open = openTable(line.table, cells, joined.length - 1);
      continue;
    }
    append(open, line.table, cells, repeated);
    joined.length = open.at;
    joined.push(joinedLine(before, before.table, line, open.rows));
  }
  return joined;
};

const openTable = (table: TableNode, cells: readonly GridCell[], at: number): OpenTable => ({
  at,
  top: Array.from({ length: Math.min(bounds.tallestTop, rowsOf(cells)) }, (_, row) => wordsOfRow(cells, row)),
  amounts: new Set(cells.filter(({ text }) => isAmount(text)).map(({ column }) => column)),
  columns: columnsOf(cells),
  rows: [...table.children],
  height: rowsOf(cells),
});

/** How many rows of a table's head stand again in what goes on from it; null where it is a table of its own. */
const headAgain = (
  open: OpenTable,
  cells: readonly GridCell[],
  between: readonly Line[],
  lines: readonly Line[],
): number | null => {
  const repeated = repeatedHead(open.top, cells);
  if (isContinued(between)) return repeated;
  if (repeated > 0) return isAbove(between, lines, open.at) ? repeated : null;
  return between.length === 0 && isHeadless(open, cells) ? 0 : null;
};

/** Whether the lines between two parts are those that stand above the first (支出决算表, 单位：万元). */
const isAbove = (between: readonly Line[], lines: readonly Line[], table: number): boolean => {
  const above = new Set(lines.slice(Math.max(0, table - bounds.mostBetween), table).map(({ text }) => text));
  return (
    between.length <= bounds.mostBetween && between.every(({ text, table: own }) => !own && above.has(text))
  );
};

/** Whether the first row is one of figures, which stand where those of the table before it do. */
const isHeadless = ({ amounts }: OpenTable, cells: readonly GridCell[]): boolean => {
  const first = cells.filter(({ row, text }) => row === 0 && text !== '');
  const figures = first.filter(({ text }) => isAmount(text));
  return (
    first.length > figures.length &&
    figures.length > 0 &&
    first.every(({ column, text }) => isAmount(text) === amounts.has(column) || /^[-—–]+$/.test(text))
  );
};

const append = (open: OpenTable, table: TableNode, cells: readonly GridCell[], repeated: number): void => {
  for (const row of table.children.slice(repeated)) open.rows.push(moved(row, open.height - repeated));
  open.height += rowsOf(cells) - repeated;
};

const joinedLine = (before: Line, table: TableNode, { span: { end } }: Line, rows: TableRow[]): Line => {
  const data = table.data?.gouji;
  const whole = { start: before.span.start, end };
  return {
    ...before,
    span: whole,
    table: {
      ...table,
      children: rows,
      ...(data ? { data: { ...table.data, gouji: { ...data, span: whole } } } : {}),
    },
  };
};

const isContinued = (between: readonly Line[]): boolean =>
  between.length > 0 &&
  between.length <= bounds.mostBetween &&
  between.every(
    ({ text }) =>
      text.length <= bounds.longestCaption &&
      !sentence.test(text) &&
      (continuation.test(text.trim()) || unitLine.test(text.trim())),
  ) &&
  between.some(({ text }) => continuation.test(text.trim()));

/** Whether the continuation declares no unit of money other than the table before it. */
const unitsAgree = (lines: readonly Line[], table: number, between: readonly Line[]): boolean => {
  const unitIn = (some: readonly Line[]): string | null =>
    declaredUnit(
      some.map(({ text }) => text),
      [],
    );
  const own = unitIn(between);
  const before = unitIn(lines.slice(Math.max(0, table - 2), table));
  return own === null || before === null || own === before;
};

const rowsOf = (cells: readonly GridCell[]): number =>
  cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);

const columnsOf = (cells: readonly GridCell[]): number =>
  cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);

const wordsOfRow = (cells: readonly GridCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map((cell) => cell.text.replace(/[\s　]/g, ''))
    .join('\t');

/** How many rows of a table's top stand again at that of what goes on from it; its title need not. */
const repeatedHead = (top: readonly string[], cells: readonly GridCell[]): number => {
  const first = wordsOfRow(cells, 0);
  if (first.replaceAll('\t', '') === '') return 0;
  const from = first.includes('\t') ? top.indexOf(first) : 0;
  let count = 0;
  while (from >= 0 && from + count < top.length && top[from + count] === wordsOfRow(cells, count)) count += 1;
  return count;
};

const moved = (row: TableRow, by: number): TableRow => ({
  ...row,
  children: row.children.map((cell) => {
    const own = cell.data?.gouji;
    return own ? { ...cell, data: { ...cell.data, gouji: { ...own, row: own.row + by } } } : cell;
  }),
});
