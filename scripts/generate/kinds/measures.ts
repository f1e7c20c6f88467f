import type { Decimal } from 'decimal.js';
import { amount, type Draw, money, near } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { type Figure, type Piece, type Series, say } from '../pieces.js';
import { join, plus, relation } from '../relation.js';

/** Measures told side by side, of a whole and of its kinds. */
const tables = [
  { whole: '全县国有企业', measures: ['资产总额', '负债总额'], kinds: ['县属企业', '乡镇企业'] },
  {
    whole: '全市规模以上企业',
    measures: ['资产总额', '营业收入'],
    kinds: ['国有企业', '民营企业', '外资企业'],
  },
  { whole: '全系统', measures: ['收入', '支出'], kinds: ['局机关', '下属事业单位'] },
  {
    whole: '全部项目',
    measures: ['预算安排', '实际支出'],
    kinds: ['基本建设项目', '信息化项目', '民生类项目'],
  },
] as const;

const size = [5_000_000, 900_000_000] as const;

const phrasings: readonly string[] = [
  '{whole}{totals}。其中，{items}',
  '{whole}{totals}，其中：{items}',
  '{items}。{whole}{totals}',
];

/** The second measure stays below the first: debts below assets, spending below its budget. */
const valuesOf = (draw: Draw): Decimal[] => {
  const first = amount(draw, size);
  return [first, near(draw, first.times(0.8), 0.2)];
};

/** A whole and its parts across several measures: sums run by measure. */
export const measures: Kind = {
  name: 'measures',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const draw = styled(setting, size);
    const table = random.pick(tables);
    const period = String(draw.year);
    const rows = table.kinds.map((kind) => ({ kind, values: valuesOf(draw) }));
    const figure = (yuan: Decimal, metric: string): Figure =>
      money(draw, yuan, { metric, period, role: 'level' });
    const joint = random.pick(['、', '，']);
    const row = (figures: readonly Figure[]): Piece[] =>
      figures.flatMap((one, index): Piece[] => [
        (index > 0 ? joint : '') + (table.measures[index] ?? ''),
        one,
      ]);
    const told = rows.map(({ kind, values }) => ({
      kind,
      figures: values.map((value, index) => figure(value, `${kind}${table.measures[index]}`)),
    }));
    const totals = table.measures.map((measure, index) => {
      const [first, ...others] = rows.map(({ values }) => values[index] as Decimal);
      return figure(
        others.reduce((sum, value) => sum.plus(value), first as Decimal),
        measure,
      );
    });
    const items = told.map(({ kind, figures }): Piece[] => [kind, ...row(figures)]);
    const series: Series = { type: 'series', items, separator: '；', whole: true };
    const pieces = say(random, random.pick(phrasings), {
      whole: table.whole,
      totals: row(totals),
      items: series,
    });
    const relations = totals.map((total, index) =>
      relation('sum', {
        op: 'sum',
        result: plus(total),
        parts: told.map(({ figures }) => plus(figures[index] as Figure)),
      }),
    );
    return join(random.pick(['', `${period}年，`]), { pieces, relations }, '。');
  },
};
