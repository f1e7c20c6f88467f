import { expect, it } from 'vitest';
import { readContent } from '../../src/pages/content.js';
import { textOfCell } from '../../src/pages/tables/table.js';
import { pageOf, type Text } from './page-of.js';

/** The cells of a page's tables, and its lines. */
const contentOf = (texts: readonly Text[]): (string | string[][])[] =>
  readContent(pageOf(texts)).items.flatMap((item): (string | string[][])[] => {
    if (item.kind === 'line') return [item.line.text];
    if (item.kind === 'unread') return [];
    const { table } = item;
    return [table.rows.map(({ cells }) => cells.map((cell) => textOfCell(table, cell).text))];
  });

it('goes on over rows of which one cell is filled, each a row', () => {
  const names = ['一、教育支出', '二、国防支出', '三、外交支出', '四、文化支出', '五、其他支出'];
  const texts: Text[] = names.flatMap((name, index): Text[] => [
    [250, 118 + 18 * index, name],
    ...(index % 4 === 0
      ? ([
          [50, 118 + 18 * index, '财政拨款'],
          [150, 118 + 18 * index, '12.80'],
          [350, 118 + 18 * index, '12.80'],
        ] as Text[])
      : []),
  ]);
  expect(
    contentOf([[50, 100, '项目'], [150, 100, '决算数'], [250, 100, '项目'], [350, 100, '决算数'], ...texts]),
  ).toEqual([
    [
      ['项目', '决算数', '项目', '决算数'],
      ['财政拨款', '12.80', '一、教育支出', '12.80'],
      ...names.slice(1, 4).map((name) => ['', '', name, '']),
      ['财政拨款', '12.80', '五、其他支出', '12.80'],
    ],
  ]);
});

it('ends a table where the caption of the next one stands', () => {
  const table = (y: number, figure: string): Text[] => [
    [50, y, '项目'],
    [150, y, '金额'],
    [50, y + 16, '会议费'],
    [150, y + 16, figure],
    [50, y + 32, '培训费'],
    [150, y + 32, figure],
  ];
  const rows = (figure: string): string[][] => [
    ['项目', '金额'],
    ['会议费', figure],
    ['培训费', figure],
  ];
  expect(contentOf([...table(100, '2.80'), [50, 150, '表5 项目支出情况'], ...table(168, '3.10')])).toEqual([
    rows('2.80'),
    '表5项目支出情况',
    rows('3.10'),
  ]);
});
