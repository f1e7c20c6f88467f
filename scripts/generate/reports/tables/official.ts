import { meaningOf } from '../../aspects/level.js';
import type { Draw } from '../../draw.js';
import type { Account } from '../../ledger.js';
import type { Block, Cell } from '../block.js';
import type { Book } from '../book.js';
import { type Amount, amountCell, amountSum, captions, type Layout, words } from './layout.js';

interface Line {
  readonly label: string;
  readonly budget: Amount;
  readonly account: Amount;
}

const lineOf = (draw: Draw, layout: Layout, account: Account): Line => ({
  label: account.label,
  budget: amountCell(draw, layout, account.budget, meaningOf(draw, account, 'budget')),
  account: amountCell(draw, layout, account.now, meaningOf(draw, account, 'level')),
});

const rowForm = (lines: readonly Line[]): { heads: Cell[][]; rows: Cell[][] } => {
  const labels = [
    '合计',
    '1.因公出国（境）费',
    '2.公务用车购置及运行维护费',
    '（1）公务用车购置费',
    '（2）公务用车运行维护费',
    '3.公务接待费',
  ];
  return {
    heads: [['项目', '预算数', '决算数'].map((text) => words(text))],
    rows: lines.map(({ budget, account }, index) => [words(labels[index] ?? ''), budget.cell, account.cell]),
  };
};

const columnHeads = (): [Cell[], Cell[]] => [
  [
    words('合计', 1, 2),
    words('因公出国（境）费', 1, 2),
    words('公务用车购置及运行维护费', 3),
    words('公务接待费', 1, 2),
  ],
  ['小计', '公务用车购置费', '公务用车运行维护费'].map((text) => words(text)),
];

const columnForm = (lines: readonly Line[]): { heads: Cell[][]; rows: Cell[][] } => {
  const [upper, lower] = columnHeads();
  const row = [...lines.map(({ budget }) => budget.cell), ...lines.map(({ account }) => account.cell)];
  return {
    heads: [
      [words('预算数', 6), words('决算数', 6)],
      [...upper, ...upper],
      [...lower, ...lower],
    ],
    rows: [row],
  };
};

const pairForm = (lines: readonly Line[]): { heads: Cell[][]; rows: Cell[][] } => ({
  heads: [
    [
      words('合计', 2, 2),
      words('因公出国（境）费', 2, 2),
      words('公务用车购置及运行维护费', 6),
      words('公务接待费', 2, 2),
    ],
    [words('小计', 2), words('公务用车购置费', 2), words('公务用车运行维护费', 2)],
    lines.flatMap(() => [words('预算数'), words('决算数')]),
  ],
  rows: [lines.flatMap(({ budget, account }) => [budget.cell, account.cell])],
});

/** “三公”经费支出决算表: budget and account of the total and its parts. */
export const officialTable = (draw: Draw, layout: Layout, { official }: Book): Block[] => {
  const [abroad, cars, guests] = official.children;
  const [bought, run] = cars?.children ?? [];
  if (!abroad || !cars || !guests || !bought || !run) return [];
  const lines = [official, abroad, cars, bought, run, guests].map((account) => lineOf(draw, layout, account));
  const [total, trips, vehicles, purchase, running, reception] = lines as [
    Line,
    Line,
    Line,
    Line,
    Line,
    Line,
  ];
  const form = { rows: rowForm, columns: columnForm, pairs: pairForm }[layout.official](lines);
  const relations = (['budget', 'account'] as const).flatMap((column) => [
    ...amountSum(total[column], [trips[column], vehicles[column], reception[column]]),
    ...amountSum(vehicles[column], [purchase[column], running[column]]),
  ]);
  return [
    ...captions(draw, layout, '“三公”经费支出决算表', '07'),
    { type: 'table', heads: form.heads.length, rows: [...form.heads, ...form.rows], relations },
  ];
};
