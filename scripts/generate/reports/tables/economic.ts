import { meaningOf } from '../../aspects/level.js';
import type { Draw } from '../../draw.js';
import type { Account } from '../../ledger.js';
import type { Relation } from '../../relation.js';
import { economicItems } from '../../vocabulary/classification.js';
import type { Block, Cell } from '../block.js';
import type { Book } from '../book.js';
import { type Amount, amountCell, amountSum, captions, type Layout, words } from './layout.js';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly amount: Amount;
}

/** The rows of one economic class: itself, then its items. */
const classRows = (draw: Draw, layout: Layout, account: Account): { rows: Row[]; relations: Relation[] } => {
  const known = economicItems[account.label as keyof typeof economicItems];
  const rowOf = (one: Account, code: string): Row => ({
    code,
    name: one.label,
    amount: amountCell(draw, layout, one.now, meaningOf(draw, one, 'level')),
  });
  const head = rowOf(account, known.code);
  const items = account.children.map((child, index) => rowOf(child, known.items[index]?.[0] ?? ''));
  return {
    rows: [head, ...items],
    relations: amountSum(
      head.amount,
      items.map(({ amount }) => amount),
    ),
  };
};

const cells = (row: Row | undefined): Cell[] =>
  row === undefined ? [words(''), words(''), words('')] : [words(row.code), words(row.name), row.amount.cell];

/** Puts rows into groups side by side. */
const sideBySide = (groups: readonly (readonly Row[])[]): Cell[][] =>
  Array.from({ length: Math.max(...groups.map(({ length }) => length)) }, (_, index) =>
    groups.flatMap((group) => cells(group[index])),
  );

/** 一般公共预算财政拨款基本支出决算表: economic classes in one, two or three groups side by side. */
export const economicTable = (draw: Draw, layout: Layout, { basic }: Book): Block[] => {
  const [staff, running] = basic.children.map((account) => {
    const classes = account.children.map((one) => classRows(draw, layout, one));
    const amount = amountCell(draw, layout, account.now, meaningOf(draw, account, 'level'));
    const heads = classes.flatMap(({ rows: [first] }) => (first === undefined ? [] : [first.amount]));
    return {
      label: `${account.label}合计`,
      amount,
      classes: classes.map(({ rows }) => rows),
      relations: [...amountSum(amount, heads), ...classes.flatMap(({ relations }) => relations)],
    };
  });
  if (staff === undefined || running === undefined) return [];
  const total = amountCell(draw, layout, basic.now, meaningOf(draw, basic, 'level'));
  const groups: readonly (readonly Row[])[] =
    layout.groups === 1
      ? [[...staff.classes.flat(), ...running.classes.flat()]]
      : layout.groups === 2
        ? [staff.classes.flat(), running.classes.flat()]
        : [staff.classes.flat(), running.classes[0] ?? [], running.classes[1] ?? []];
  const rows = sideBySide(groups);
  const width = groups.length;
  const foot =
    width === 1
      ? [staff, running].map(({ label, amount }) => [words(''), words(label), amount.cell])
      : [
          [
            words(staff.label, 2),
            staff.amount.cell,
            words(running.label, 3 * (width - 1) - 1),
            running.amount.cell,
          ],
        ];
  const last = width === 1 ? [[words(''), words('合计'), total.cell]] : [];
  const heads = [groups.flatMap(() => ['科目编码', '科目名称', '决算数'].map((text) => words(text)))];
  return [
    ...captions(draw, layout, '一般公共预算财政拨款基本支出决算表', '06'),
    {
      type: 'table',
      heads: heads.length,
      rows: [...heads, ...rows, ...foot, ...last],
      relations: [
        ...staff.relations,
        ...running.relations,
        ...(width === 1 ? amountSum(total, [staff.amount, running.amount]) : []),
      ],
    },
  ];
};
