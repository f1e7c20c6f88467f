import { Decimal } from 'decimal.js';
import type { Draw } from '../../draw.js';
import type { Meaning } from '../../pieces.js';
import { plus, type Relation, relation } from '../../relation.js';
import type { Block, Cell } from '../block.js';
import type { Book } from '../book.js';
import { type Amount, amountCell, amountSum, captions, type Layout, words } from './layout.js';

const sources = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A row of the right side: its name, then 合计 and the three funds. */
interface Use {
  readonly name: string;
  readonly all: Amount;
  readonly general: Amount;
}

const tiesOf = (income: Amount, out: Use, total: Amount, totalOut: Use, uses: readonly Use[]): Relation[] => {
  const rows = [...uses, out, totalOut];
  return [
    ...amountSum(
      out.all,
      uses.map(({ all }) => all),
    ),
    ...amountSum(
      out.general,
      uses.map(({ general }) => general),
    ),
    ...rows.flatMap(({ all, general }) => amountSum(all, [general])),
    ...amountSum(total, [income], 'balance'),
    ...amountSum(totalOut.all, [out.all], 'balance'),
    ...(total.figure && totalOut.all.figure
      ? [relation('balance', { op: 'same', result: plus(totalOut.all.figure), of: plus(total.figure) })]
      : []),
  ];
};

/** 财政拨款收入支出决算总表: what the treasury gave, and what it was spent on, fund by fund. */
export const fiscalSheet = (draw: Draw, layout: Layout, { functional }: Book): Block[] => {
  const period = String(draw.year);
  const cell = (yuan: Decimal, metric: string, scope?: string): Amount => {
    const meaning: Meaning = { metric, period, role: 'level', ...(scope === undefined ? {} : { scope }) };
    return amountCell(draw, layout, yuan, meaning);
  };
  const none = cell(new Decimal(0), '');
  const general = '一般公共预算财政拨款';
  const use = (name: string, yuan: Decimal, all: string, own: string): Use => ({
    name,
    all: cell(yuan, all, '财政拨款'),
    general: cell(yuan, own, general),
  });
  const uses = functional.children.map(({ label, now }, index) =>
    use(`${numerals[index]}、${label}`, now, `财政拨款/${label}`, label),
  );
  const out = use('本年支出合计', functional.now, '财政拨款/本年支出合计', functional.label);
  const totalOut = use('总计', functional.now, '财政拨款支出总计', '一般公共预算财政拨款/财政拨款支出总计');
  const given = cell(functional.now, '一般公共预算财政拨款收入');
  const income = cell(functional.now, '财政拨款收入');
  const total = cell(functional.now, '财政拨款收入总计');
  const useCells = ({ name, all, general: own }: Use): Cell[] => [
    words(name),
    all.cell,
    own.cell,
    none.cell,
    none.cell,
  ];
  const left = sources.map((name, index): Cell[] => [
    words(`${numerals[index]}、${name}`),
    index === 0 ? given.cell : none.cell,
  ]);
  const blankLeft: Cell[] = [words(''), words('')];
  const blankRight: Cell[] = ['', '', '', '', ''].map((text) => words(text));
  const height = Math.max(left.length, uses.length);
  const body = Array.from({ length: height }, (_, index) => {
    const one = uses[index];
    return [...(left[index] ?? blankLeft), ...(one === undefined ? blankRight : useCells(one))];
  });
  const zeroes = [none.cell, none.cell, none.cell, none.cell];
  const heads = [
    [words('收入', 2), words('支出', 5)],
    ['项目', '决算数', '项目', '合计', ...sources].map((text) => words(text)),
  ];
  const rows = [
    ...heads,
    ...body,
    [words('本年收入合计'), income.cell, ...useCells(out)],
    [words('年初财政拨款结转和结余'), none.cell, words('年末财政拨款结转和结余'), ...zeroes],
    [words('总计'), total.cell, ...useCells(totalOut)],
  ];
  return [
    ...captions(draw, layout, '财政拨款收入支出决算总表', '04'),
    {
      type: 'table',
      heads: heads.length,
      rows,
      relations: [...amountSum(income, [given]), ...tiesOf(income, out, total, totalOut, uses)],
    },
  ];
};
