import type { Decimal } from 'decimal.js';
import type { Draw } from '../../draw.js';
import type { Account } from '../../ledger.js';
import { plus, type Relation, relation } from '../../relation.js';
import type { Block, Cell } from '../block.js';
import type { Book } from '../book.js';
import { type Amount, amountCell, amountSum, captions, type Layout, words } from './layout.js';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

interface Entry {
  readonly label: string;
  readonly amount: Amount;
}

/** Sources beside uses, each numbered; the shorter side ends in empty cells. */
const entryRows = (sources: readonly Entry[], uses: readonly Entry[]): Cell[][] => {
  const cells = (entry: Entry | undefined, index: number): Cell[] =>
    entry === undefined
      ? [words(''), words('')]
      : [words(`${numerals[index]}、${entry.label}`), entry.amount.cell];
  return Array.from({ length: Math.max(sources.length, uses.length) }, (_, index) => [
    ...cells(sources[index], index),
    ...cells(uses[index], index),
  ]);
};

const totalsOf = (
  cell: (yuan: Decimal, metric: string, period?: string) => Amount,
  year: number,
  book: Book,
) => {
  const { income, spending, opening, closing } = book;
  return {
    in: cell(income.now, income.label),
    out: cell(spending.now, spending.label),
    open: cell(opening, '年初结转和结余', `${year}-start`),
    close: cell(closing, '年末结转和结余', `${year}-end`),
    allIn: cell(opening.plus(income.now), '收入总计'),
    allOut: cell(spending.now.plus(closing), '支出总计'),
  };
};

const amountsOf = (entries: readonly Entry[]): readonly Amount[] => entries.map(({ amount }) => amount);

const tiesOf = (
  totals: ReturnType<typeof totalsOf>,
  sources: readonly Entry[],
  uses: readonly Entry[],
): Relation[] => {
  const [left, right] = [totals.allIn.figure, totals.allOut.figure];
  return [
    ...amountSum(totals.in, amountsOf(sources)),
    ...amountSum(totals.out, amountsOf(uses)),
    ...amountSum(totals.allIn, [totals.in, totals.open], 'balance'),
    ...amountSum(totals.allOut, [totals.out, totals.close], 'balance'),
    ...(left && right ? [relation('balance', { op: 'same', result: plus(right), of: plus(left) })] : []),
  ];
};

/** 收入支出决算总表: income on the left, spending on the right, both with what was brought over and carried on. */
export const balanceSheet = (draw: Draw, layout: Layout, book: Book): Block[] => {
  const { income, spending, functional } = book;
  const cell = (yuan: Decimal, metric: string, period = String(draw.year)): Amount =>
    amountCell(draw, layout, yuan, { metric, period, role: 'level' });
  const entry = ({ label, now }: Account): Entry => ({ label, amount: cell(now, label) });
  const sources = income.children.map(entry);
  const other = cell(spending.now.minus(functional.now), '支出决算表/其他支出');
  // Of all funds: no figure of 一般公共预算 alone, and the same as in 支出决算表.
  const uses = [
    ...functional.children.map(
      ({ label, now }): Entry => ({ label, amount: cell(now, `支出决算表/${label}`) }),
    ),
    { label: '其他支出', amount: other },
  ];
  const totals = totalsOf(cell, draw.year, book);
  const heads = [
    [words('收入', 2), words('支出', 2)],
    ['项目', '决算数', '项目', '决算数'].map((text) => words(text)),
    ...(layout.numbering ? [['栏次', '1', '栏次', '2'].map((text) => words(text))] : []),
  ];
  const rows = [
    ...heads,
    ...entryRows(sources, uses),
    [words('本年收入合计'), totals.in.cell, words('本年支出合计'), totals.out.cell],
    [words('年初结转和结余'), totals.open.cell, words('年末结转和结余'), totals.close.cell],
    [words('总计'), totals.allIn.cell, words('总计'), totals.allOut.cell],
  ];
  return [
    ...captions(draw, layout, '收入支出决算总表', '01'),
    { type: 'table', heads: heads.length, rows, relations: tiesOf(totals, sources, uses) },
  ];
};
