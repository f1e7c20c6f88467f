import { Decimal } from 'decimal.js';
import type { Draw } from '../../draw.js';
import type { Relation } from '../../relation.js';
import type { Block, Cell } from '../block.js';
import type { Book, FunctionalLine } from '../book.js';
import { type Amount, amountCell, amountSum, captions, type Layout, words } from './layout.js';

/** A row: code, name, and its amounts 合计 · 基本支出 · 项目支出. */
interface Row {
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly Amount[];
}

const columnNames = ['合计', '基本支出', '项目支出'];

const rowOf = (
  draw: Draw,
  layout: Layout,
  code: string,
  name: string,
  metric: string,
  lines: readonly FunctionalLine[],
): Row => {
  const sum = (of: (line: FunctionalLine) => Decimal): Decimal =>
    lines.reduce((all, line) => all.plus(of(line)), new Decimal(0));
  const values = [
    sum(({ account }) => account.now),
    sum(({ basic }) => basic),
    sum(({ project }) => project),
  ];
  const amounts = values.map((yuan, index) =>
    amountCell(draw, layout, yuan, {
      metric: index === 0 ? metric : `${metric}${columnNames[index]}`,
      period: String(draw.year),
      role: 'level',
      scope: '一般公共预算财政拨款',
    }),
  );
  return { code, name, amounts };
};

/** Sums down every column. */
const columnSums = (total: Row, parts: readonly Row[]): Relation[] =>
  total.amounts.flatMap((amount, index) =>
    amountSum(
      amount,
      parts.map(({ amounts }) => amounts[index] as Amount),
    ),
  );

const acrossSums = ({ amounts: [all, ...kinds] }: Row): Relation[] =>
  all === undefined ? [] : amountSum(all, kinds);

const codeCells = (code: string, layout: Layout): Cell[] =>
  layout.codes === 'whole'
    ? [words(code)]
    : [words(code.slice(0, 3)), words(code.slice(3, 5)), words(code.slice(5, 7))];

/** 一般公共预算财政拨款支出决算表: a row for each 类, 款 and 项. */
export const functionalTable = (draw: Draw, layout: Layout, { lines, functional }: Book): Block[] => {
  const row = (code: string, name: string, metric: string, of: readonly FunctionalLine[]): Row =>
    rowOf(draw, layout, code, name, metric, of);
  const total = row('', '合计', functional.label, lines);
  const rows: Row[] = [];
  const groups: Row[] = [];
  const relations: Relation[] = [];
  for (const code of new Set(lines.map(({ item }) => item.code.slice(0, 3)))) {
    const under = lines.filter(({ item }) => item.code.startsWith(code));
    const name = under[0]?.item.group ?? '';
    const group = row(code, name, name, under);
    groups.push(group);
    rows.push(group);
    const sections: Row[] = [];
    for (const long of new Set(under.map(({ item }) => item.code.slice(0, 5)))) {
      const within = under.filter(({ item }) => item.code.startsWith(long));
      const section = row(
        long,
        within[0]?.item.section ?? '',
        `${name}（类）${within[0]?.item.section}（款）`,
        within,
      );
      const items = within.map((line) => row(line.item.code, line.item.name, line.account.label, [line]));
      sections.push(section);
      rows.push(section, ...items);
      relations.push(...columnSums(section, items));
    }
    relations.push(...columnSums(group, sections));
  }
  relations.push(...columnSums(total, groups), ...[total, ...rows].flatMap(acrossSums));
  const width = layout.codes === 'split' ? 3 : 1;
  const totalCells = [words('合计', width + 1), ...total.amounts.map(({ cell }) => cell)];
  const body = rows.map(({ code, name, amounts }) => [
    ...codeCells(code, layout),
    words(name),
    ...amounts.map(({ cell }) => cell),
  ]);
  const heads = [
    [words('项目', width + 1), ...columnNames.map((name) => words(name, 1, 2))],
    layout.codes === 'split'
      ? [words('功能分类科目编码', 3), words('科目名称')]
      : [words('科目编码'), words('科目名称')],
    ...(layout.numbering ? [[words('栏次', width + 1), words('1'), words('2'), words('3')]] : []),
  ];
  const ordered = layout.totals === 'head' ? [totalCells, ...body] : [...body, totalCells];
  return [
    ...captions(draw, layout, '一般公共预算财政拨款支出决算表', '05'),
    { type: 'table', heads: heads.length, rows: [...heads, ...ordered], relations },
  ];
};
