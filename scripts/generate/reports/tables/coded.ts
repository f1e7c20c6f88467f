import { Decimal } from 'decimal.js';
import type { Draw } from '../../draw.js';
import type { Relation } from '../../relation.js';
import type { Block, Cell } from '../block.js';
import { type Amount, amountCell, amountSum, captions, codeCells, type Layout, words } from './layout.js';

/** What stands under one 项, by the table's columns without their total. */
export interface CodedLine {
  readonly code: string;
  /** Names of its 类, 款 and 项. */
  readonly names: readonly [group: string, section: string, item: string];
  readonly amounts: readonly Decimal[];
}

/** A table with a row for each 类, 款 and 项. */
export interface CodedTable {
  readonly name: string;
  readonly number: string;
  /** The head of the total, then those of the columns that make it up. */
  readonly columns: readonly string[];
  readonly scope?: string;
  /** What a figure measures: the names from 类 down, none for 合计, and its column. */
  readonly metric: (names: readonly string[], column: number) => string;
  readonly lines: readonly CodedLine[];
}

interface Row {
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly Amount[];
  readonly below: readonly Row[];
}

/** The lengths of the codes of 类, 款 and 项. */
const lengths = [3, 5, 7];

/** A row over some lines, and the rows below it; `depth` is how many levels of codes stand above them. */
const rowOver = (
  draw: Draw,
  layout: Layout,
  table: CodedTable,
  lines: readonly CodedLine[],
  depth: number,
): Row => {
  const [first] = lines;
  const names = first?.names.slice(0, depth) ?? [];
  const kinds = table.columns
    .slice(1)
    .map((_, at) => lines.reduce((sum, { amounts }) => sum.plus(amounts[at] ?? 0), new Decimal(0)));
  const all = kinds.reduce((sum, one) => sum.plus(one), new Decimal(0));
  const length = lengths[depth];
  const codes = new Set(length === undefined ? [] : lines.map(({ code }) => code.slice(0, length)));
  return {
    code: depth === 0 ? '' : (first?.code.slice(0, lengths[depth - 1]) ?? ''),
    name: names.at(-1) ?? '合计',
    amounts: [all, ...kinds].map((yuan, column) =>
      amountCell(draw, layout, yuan, {
        metric: table.metric(names, column),
        period: String(draw.year),
        role: 'level',
        ...(table.scope === undefined ? {} : { scope: table.scope }),
      }),
    ),
    below: [...codes].map((code) =>
      rowOver(
        draw,
        layout,
        table,
        lines.filter((line) => line.code.startsWith(code)),
        depth + 1,
      ),
    ),
  };
};

const withBelow = (row: Row): Row[] => [row, ...row.below.flatMap(withBelow)];

/** Sums down every column, and across every row. */
const tiesOf = ({ amounts, below }: Row): Relation[] => {
  const [all, ...kinds] = amounts;
  const down = amounts.flatMap((amount, column) =>
    amountSum(
      amount,
      below.flatMap((row) => row.amounts[column] ?? []),
    ),
  );
  return [...down, ...(all === undefined ? [] : amountSum(all, kinds)), ...below.flatMap(tiesOf)];
};

const headsOf = ({ columns }: CodedTable, layout: Layout): Cell[][] => {
  const width = layout.codes === 'split' ? 3 : 1;
  return [
    [words('项目', width + 1), ...columns.map((name) => words(name, 1, 2))],
    [words(layout.codes === 'split' ? '功能分类科目编码' : '科目编码', width), words('科目名称')],
    ...(layout.numbering
      ? [[words('栏次', width + 1), ...columns.map((_, at) => words(String(at + 1)))]]
      : []),
  ];
};

/** Lays out a table by codes of the functional classification. */
export const codedTable = (draw: Draw, layout: Layout, table: CodedTable): Block[] => {
  const total = rowOver(draw, layout, table, table.lines, 0);
  const heads = headsOf(table, layout);
  const width = layout.codes === 'split' ? 3 : 1;
  const totalCells = [words('合计', width + 1), ...total.amounts.map(({ cell }) => cell)];
  const body = total.below
    .flatMap(withBelow)
    .map(({ code, name, amounts }) => [
      ...codeCells(code, layout),
      words(name),
      ...amounts.map(({ cell }) => cell),
    ]);
  const rows = layout.totals === 'head' ? [totalCells, ...body] : [...body, totalCells];
  return [
    ...captions(draw, layout, table.name, table.number),
    { type: 'table', heads: heads.length, rows: [...heads, ...rows], relations: tiesOf(total) },
  ];
};
