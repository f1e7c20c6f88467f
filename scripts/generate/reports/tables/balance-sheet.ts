import { meaningOf } from '../../aspects/level.js';
import type { Draw } from '../../draw.js';
import { plus, relation } from '../../relation.js';
import type { Block, Cell } from '../block.js';
import type { Book } from '../book.js';
import { type Amount, amountCell, captions, type Layout, sumOf, words } from './layout.js';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 收入支出决算总表: income on the left, spending on the right, both with what was brought over and carried on. */
export const balanceSheet = (draw: Draw, layout: Layout, book: Book): Block[] => {
  const { income, spending, functional, opening, closing } = book;
  const year = String(draw.year);
  const cell = (yuan: Parameters<typeof amountCell>[2], metric: string, period = year): Amount =>
    amountCell(draw, layout, yuan, { metric, period, role: 'level' });
  const sources = income.children.map((child) => ({
    label: child.label,
    amount: amountCell(draw, layout, child.now, meaningOf(draw, child, 'level')),
  }));
  const other = spending.now.minus(functional.now);
  const uses = [
    ...functional.children.map((child) => ({ label: child.label, amount: cell(child.now, child.label) })),
    { label: '其他支出', amount: cell(other, '其他支出') },
  ];
  const totals = {
    in: cell(income.now, income.label),
    out: cell(spending.now, spending.label),
    open: cell(opening, '年初结转和结余', `${year}-start`),
    close: cell(closing, '年末结转和结余', `${year}-end`),
    allIn: cell(opening.plus(income.now), '收入总计'),
    allOut: cell(spending.now.plus(closing), '支出总计'),
  };
  const rows: Cell[][] = [];
  for (let index = 0; index < Math.max(sources.length, uses.length); index += 1) {
    const [left, right] = [sources[index], uses[index]];
    rows.push([
      words(left ? `${numerals[index]}、${left.label}` : ''),
      left?.amount.cell ?? words(''),
      words(right ? `${numerals[index]}、${right.label}` : ''),
      right?.amount.cell ?? words(''),
    ]);
  }
  rows.push([words('本年收入合计'), totals.in.cell, words('本年支出合计'), totals.out.cell]);
  rows.push([words('年初结转和结余'), totals.open.cell, words('年末结转和结余'), totals.close.cell]);
  rows.push([words('总计'), totals.allIn.cell, words('总计'), totals.allOut.cell]);
  const heads = [
    [words('收入', 2), words('支出', 2)],
    ['项目', '决算数', '项目', '决算数'].map((text) => words(text)),
    ...(layout.numbering ? [['栏次', '1', '栏次', '2'].map((text) => words(text))] : []),
  ];
  const sides =
    totals.allIn.figure && totals.allOut.figure
      ? [
          relation('balance', {
            op: 'same',
            result: plus(totals.allOut.figure),
            of: plus(totals.allIn.figure),
          }),
        ]
      : [];
  return [
    ...captions(draw, layout, '收入支出决算总表', '01'),
    {
      type: 'table',
      heads: heads.length,
      rows: [...heads, ...rows],
      relations: [
        ...sumOf(
          totals.in,
          sources.map(({ amount }) => amount),
        ),
        ...sumOf(
          totals.out,
          uses.map(({ amount }) => amount),
        ),
        ...sumOf(totals.allIn, [totals.in, totals.open], 'balance'),
        ...sumOf(totals.allOut, [totals.out, totals.close], 'balance'),
        ...sides,
      ],
    },
  ];
};
