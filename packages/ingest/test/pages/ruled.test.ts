import { expect, it } from 'vitest';
import { readContent } from '../../src/pages/content.js';
import { ruledTables } from '../../src/pages/tables/ruled.js';
import { textOfCell } from '../../src/pages/tables/table.js';
import type { Page } from '../../src/pages/types.js';
import { across, down, gridOf, pageOf, type Text } from './page-of.js';

/** The cells of a page's tables, a merged one followed by the rows and columns that it covers. */
const cellsOf = (page: Page): string[][][] =>
  ruledTables(page).tables.map((table) =>
    table.rows.map(({ cells }) =>
      cells.map((cell) => {
        const { text } = textOfCell(table, cell);
        return cell.rowSpan * cell.columnSpan === 1 ? text : `${text} ${cell.rowSpan}×${cell.columnSpan}`;
      }),
    ),
  );

it('keeps empty cells and joins wrapped ones', () => {
  const page = pageOf(
    [
      [55, 95, '项目'],
      [155, 95, '金额'],
      [55, 112, '机关运行经'],
      [55, 124, '费'],
      [155, 118, '12.50'],
      [55, 145, '会议费'],
    ],
    gridOf([50, 150, 250], [80, 100, 130, 150]),
  );
  expect(cellsOf(page)).toEqual([
    [
      ['项目', '金额'],
      ['机关运行经费', '12.50'],
      ['会议费', ''],
    ],
  ]);
});

it('reads merged cells from the rules that are missing', () => {
  const page = pageOf(
    [
      [55, 105, '项目'],
      [180, 95, '2023年'],
      [155, 115, '预算数'],
      [205, 115, '决算数'],
      [55, 135, '会议费'],
      [155, 135, '3.00'],
      [205, 135, '2.80'],
    ],
    [
      ...[80, 120, 140].map((y) => across(y, 50, 250)),
      across(100, 150, 250),
      ...[50, 150, 250].map((x) => down(x, 80, 140)),
      down(200, 100, 140),
    ],
  );
  expect(cellsOf(page)).toEqual([
    [
      ['项目 2×1', '2023年 1×2'],
      ['预算数', '决算数'],
      ['会议费', '3.00', '2.80'],
    ],
  ]);
});

it('closes the sides that a table leaves open', () => {
  const page = pageOf(
    [
      [55, 95, '项目'],
      [155, 95, '金额'],
      [55, 115, '会议费'],
      [155, 115, '2.80'],
    ],
    [...[80, 100, 120].map((y) => across(y, 50, 250)), down(150, 80, 120)],
  );
  expect(cellsOf(page)).toEqual([
    [
      ['项目', '金额'],
      ['会议费', '2.80'],
    ],
  ]);
});

it('tells figures below one another from a figure that was wrapped', () => {
  const page = pageOf(
    [
      [55, 95, '1,234,56'],
      [55, 107, '7.80'],
      [155, 95, '2.80'],
      [155, 107, '3.50'],
    ],
    gridOf([50, 100, 250], [80, 120, 140]),
  );
  expect(cellsOf(page)[0]?.[0]).toEqual(['1,234,567.80', '2.80 3.50']);
});

it('joins codes that their cells were too narrow for, in however many cells of a row', () => {
  const page = pageOf(
    [
      [55, 95, '3010'],
      [55, 107, '1'],
      [88, 101, '基本工资'],
      [155, 95, '3020'],
      [155, 107, '1'],
      [188, 101, '办公费'],
    ],
    gridOf([50, 82, 150, 182, 250], [80, 120, 140]),
  );
  expect(cellsOf(page)[0]?.[0]).toEqual(['30101', '基本工资', '30201', '办公费']);
});

it('leaves a table unread where text was printed over its figures', () => {
  const page = pageOf(
    [
      [55, 95, '项目'],
      [155, 95, '金额'],
      [55, 115, '会议费'],
      [155, 115, '12.80'],
      [157, 116, '完成预算'],
    ],
    gridOf([50, 150, 250], [80, 100, 120]),
  );
  expect(ruledTables(page).tables).toEqual([]);
  expect(readContent(page).items.map(({ kind }) => kind)).toEqual(['unread']);
});

it('parts figures that stand closer than columns of words do', () => {
  const row = (y: number, name: string, one: string, two: string): Text[] => [
    [50, y, name],
    [150, y, one],
    [150 + 5 * one.length + 8, y, two],
  ];
  const page = pageOf([...row(95, '会议费', '12.80', '12.80'), ...row(111, '培训费', '31.20', '31.20')]);
  const [item] = readContent(page).items;
  expect(item?.kind === 'table' && item.table.rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
});

it.each([
  ['a box around a paragraph', gridOf([50, 250], [80, 120])],
  ['underlines', [across(97, 50, 90), across(117, 50, 90)]],
  ['a drawing', Array.from({ length: 5_000 }, (_, at) => (at % 2 ? across(at, 0, 9) : down(at, 0, 9)))],
])('takes %s for no table', (_, rules) => {
  const page = pageOf([[55, 95, '年度总结']], rules);
  expect(ruledTables(page)).toEqual({ tables: [], halfRuled: [], rest: page.glyphs });
});
