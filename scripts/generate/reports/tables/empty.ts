import type { Draw } from '../../draw.js';
import type { Block } from '../block.js';
import { captions, type Layout, words } from './layout.js';

const emptyTable = (
  draw: Draw,
  layout: Layout,
  name: string,
  number: string,
  columns: readonly string[],
  nothing: string,
): Block[] => [
  ...captions(draw, layout, name, number),
  {
    type: 'table',
    heads: 1,
    rows: [
      ['科目编码', '科目名称', ...columns].map((text) => words(text)),
      [words('合计', 2), ...columns.map(() => words(layout.nothing))],
    ],
    relations: [],
  },
  { type: 'caption', pieces: [`注：本部门${draw.year}年度没有${nothing}，故本表无数据。`] },
];

/** The tables of the funds that an institution has nothing of, each with its note. */
export const emptyTables = (draw: Draw, layout: Layout): Block[] => [
  ...emptyTable(
    draw,
    layout,
    '政府性基金预算财政拨款收入支出决算表',
    '08',
    ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
    '政府性基金预算财政拨款收入，也没有使用政府性基金预算财政拨款安排的支出',
  ),
  ...emptyTable(
    draw,
    layout,
    '国有资本经营预算财政拨款支出决算表',
    '09',
    ['合计', '基本支出', '项目支出'],
    '国有资本经营预算财政拨款安排的支出',
  ),
];
