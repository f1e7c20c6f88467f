import type { Table as TableNode, TableRow } from 'mdast';
import type { Line } from '../lines/lines.js';
import { type GridCell, gridOf, headerRowsOf } from './grid.js';
import { declaredUnit } from './unit.js';

/** 续表, （续上表）, 接上表, 续表3 支出决算表, 支出决算表（续）. */
const continuation =
  /^[（(]?(?:上?续[上前]?表|接上[表页]|上接[表第])|[（(]续表?[0-9一二三四五六七八九十]{0,2}[)）]$/;
const unitLine = /^[（(]?(?:金额|计量)?单位[：:]/;
const longestCaption = 60;
/** A continuation's caption and its unit. */
const mostBetween = 2;
const sentence = /[。；，]$/;

/** A table that may go on, as far as it was joined. */
interface OpenTable {
  /** Its place among the joined lines. */
  readonly at: number;
  readonly head: readonly string[];
  readonly columns: number;
  readonly rows: TableRow[];
  height: number;
}

/** Joins tables that go on behind 续表 with what they go on from: the head that is repeated there is dropped. Linear. */
export const joinContinuedTables = (text: string, lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  let open: OpenTable | null = null;
  for (const line of lines) {
    const before: Line | undefined = open ? joined[open.at] : undefined;
    const between = open ? joined.slice(open.at + 1, open.at + 2 + mostBetween) : [];
    const cells = line.table ? gridOf(text, line.table) : [];
    const goesOn: boolean =
      line.table !== null &&
      open !== null &&
      isContinued(between) &&
      unitsAgree(joined, open.at, between) &&
      columnsOf(cells) === open.columns;
    if (!line.table || !open || !before?.table || !goesOn) {
      joined.push(line);
      if (line.table) open = openTable(line.table, cells, joined.length - 1);
      continue;
    }
    append(open, line.table, cells);
    joined.length = open.at;
    joined.push(joinedLine(before, before.table, line, open.rows));
  }
  return joined;
};

const openTable = (table: TableNode, cells: readonly GridCell[], at: number): OpenTable => ({
  at,
  head: Array.from({ length: headerRowsOf(cells) }, (_, row) => wordsOfRow(cells, row)),
  columns: columnsOf(cells),
  rows: [...table.children],
  height: rowsOf(cells),
});

const append = (open: OpenTable, table: TableNode, cells: readonly GridCell[]): void => {
  const repeated = repeatedHead(open.head, cells);
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
  between.length <= mostBetween &&
  between.every(
    ({ text }) =>
      text.length <= longestCaption &&
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

/** How many rows of a table's head stand at the top of what goes on from it. */
const repeatedHead = (head: readonly string[], cells: readonly GridCell[]): number => {
  let count = 0;
  while (count < head.length && head[count] !== '' && head[count] === wordsOfRow(cells, count)) count += 1;
  return count;
};

const moved = (row: TableRow, by: number): TableRow => ({
  ...row,
  children: row.children.map((cell) => {
    const own = cell.data?.gouji;
    return own ? { ...cell, data: { ...cell.data, gouji: { ...own, row: own.row + by } } } : cell;
  }),
});
