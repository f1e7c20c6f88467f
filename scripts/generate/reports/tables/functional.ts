import { Decimal } from 'decimal.js';
import type { Draw } from '../../draw.js';
import type { Account } from '../../ledger.js';
import type { Block } from '../block.js';
import type { Book } from '../book.js';
import { type CodedLine, codedTable } from './coded.js';
import type { Layout } from './layout.js';

const zero = new Decimal(0);

/** What is spent, and taken in, beside the funds stands under 其他支出. */
const other = { code: '2299999', names: ['其他支出', '其他支出', '其他支出'] } as const;

const nowOf = (accounts: readonly Account[], label: string): Decimal =>
  accounts.find((account) => account.label === label)?.now ?? zero;

/** 类, 款 and 项 as the text calls them. */
const called = ([group = '', section, item]: readonly string[]): string =>
  section === undefined
    ? group
    : `${group}（类）${section}（款）${item === undefined ? '' : `${item}（项）`}`;

const linesOf = (
  { lines }: Book,
  amounts: (line: Book['lines'][number]) => readonly Decimal[],
): CodedLine[] =>
  lines.map((line) => {
    const { code, group, section, name } = line.item;
    return { code, names: [group, section, name], amounts: amounts(line) };
  });

/** 一般公共预算财政拨款支出决算表: spending of the general budget by function and by kind. */
export const functionalTable = (draw: Draw, layout: Layout, book: Book): Block[] => {
  const columns = ['合计', '基本支出', '项目支出'];
  return codedTable(draw, layout, {
    name: '一般公共预算财政拨款支出决算表',
    number: '05',
    columns,
    scope: '一般公共预算财政拨款',
    metric: (names, column) =>
      (names.length === 0 ? book.functional.label : called(names)) + (column === 0 ? '' : columns[column]),
    lines: linesOf(book, ({ basic, project }) => [basic, project]),
  });
};

/** What a figure of a table over all funds measures: no figure of one fund, so that only its totals are told again. */
const ofAllFunds =
  (table: string, totals: readonly string[]) =>
  (names: readonly string[], column: number): string =>
    names.length === 0
      ? (totals[column] ?? '')
      : `${table}/${names.join('/')}${column === 0 ? '' : totals[column]}`;

/** 收入决算表: income by function and by source. */
export const incomeTable = (draw: Draw, layout: Layout, book: Book): Block[] => {
  const { label, children } = book.income;
  const kinds = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  const own = [zero, zero, nowOf(children, '事业收入'), zero, zero, nowOf(children, '其他收入')];
  return codedTable(draw, layout, {
    name: '收入决算表',
    number: '02',
    columns: ['本年收入合计', ...kinds],
    metric: ofAllFunds('收入决算表', [label, ...kinds]),
    lines: [
      ...linesOf(book, ({ account }) => [account.now, zero, zero, zero, zero, zero]),
      { ...other, amounts: own },
    ],
  });
};

/** 支出决算表: spending by function and by kind. */
export const spendingTable = (draw: Draw, layout: Layout, book: Book): Block[] => {
  const { spending, functional } = book;
  const kinds = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
  const left = spending.now.minus(functional.now);
  return codedTable(draw, layout, {
    name: '支出决算表',
    number: '03',
    columns: ['本年支出合计', ...kinds],
    metric: ofAllFunds('支出决算表', [spending.label, ...kinds]),
    lines: [
      ...linesOf(book, ({ basic, project }) => [basic, project, zero, zero, zero]),
      { ...other, amounts: [zero, left, zero, zero, zero] },
    ],
  });
};
