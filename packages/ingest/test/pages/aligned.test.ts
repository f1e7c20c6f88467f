import { expect, it } from 'vitest';
import { readContent } from '../../src/pages/content.js';
import { textOfCell } from '../../src/pages/tables/table.js';
import type { Page } from '../../src/pages/types.js';
import { across, down, pageOf, type Text } from './page-of.js';

/** What a page holds from the top: a line's text, a table's cells, the lines of a table that was not read. */
const contentOf = (page: Page): unknown[] =>
  readContent(page).items.map((item) => {
    if (item.kind === 'line') return item.line.text;
    if (item.kind === 'unread') return { unread: item.lines.map(({ line }) => line.text) };
    return item.table.rows.map(({ cells }) =>
      cells.map((cell) => {
        const { text } = textOfCell(item.table, cell);
        return cell.columnSpan === 1 ? text : `${text} ×${cell.columnSpan}`;
      }),
    );
  });

const twoSided: Text[] = [
  [250, 60, '收支总表'],
  [420, 75, '单位：万元'],
  [120, 90, '收入'],
  [370, 90, '支出'],
  [80, 105, '项目'],
  [185, 105, '金额'],
  [310, 105, '项目'],
  [435, 105, '金额'],
  [50, 120, '一、财政拨款收入'],
  [180, 120, '1,150.20'],
  [280, 120, '一、教育支出'],
  [440, 120, '96.40'],
  [50, 135, '二、其他收入'],
  [280, 135, '二、农林水支出'],
  [425, 135, '1,053.80'],
  [50, 150, '本年收入合计'],
  [180, 150, '1,150.20'],
  [280, 150, '本年支出合计'],
  [425, 150, '1,150.20'],
];

it('reads columns that no rules part, and keeps empty cells', () => {
  expect(contentOf(pageOf(twoSided))).toEqual([
    '收支总表',
    '单位：万元',
    [
      ['收入 ×2', '支出 ×2'],
      ['项目', '金额', '项目', '金额'],
      ['一、财政拨款收入', '1,150.20', '一、教育支出', '96.40'],
      ['二、其他收入', '', '二、农林水支出', '1,053.80'],
      ['本年收入合计', '1,150.20', '本年支出合计', '1,150.20'],
    ],
  ]);
});

it('keeps columns that stand empty under heads of their own, also behind the last with figures', () => {
  const heads: Text[] = [
    [50, 90, '科目名称'],
    [140, 90, '本年支出合计'],
    [220, 90, '基本支出'],
    [290, 90, '上缴上级支出'],
    [380, 90, '经营支出'],
  ];
  const rows: Text[] = [
    [50, 105, '教育支出'],
    [160, 105, '90.40'],
    [225, 105, '90.40'],
    [50, 120, '农林水支出'],
    [155, 120, '120.20'],
    [222, 120, '100.00'],
  ];
  expect(contentOf(pageOf([...heads, ...rows]))).toEqual([
    [
      ['科目名称', '本年支出合计', '基本支出', '上缴上级支出', '经营支出'],
      ['教育支出', '90.40', '90.40', '', ''],
      ['农林水支出', '120.20', '100.00', '', ''],
    ],
  ]);
});

it('takes the letters of a head that is spaced out for no columns', () => {
  const page = pageOf([
    [50, 90, '项目'],
    [150, 90, '金'],
    [190, 90, '额'],
    [50, 105, '会议费'],
    [155, 105, '2.80'],
    [50, 120, '培训费'],
    [155, 120, '1.20'],
  ]);
  const [table] = contentOf(page) as string[][][];
  expect(table?.map((row) => row.length)).toEqual([2, 2, 2]);
});

it('joins the lines of a wrapped label to the row whose figures stand between them', () => {
  const page = pageOf([
    [50, 90, '项目'],
    [150, 90, '金额'],
    [50, 112, '机关事业单位'],
    [150, 118, '64.30'],
    [50, 124, '养老保险'],
    [50, 140, '会议费'],
    [155, 140, '2.80'],
    [50, 155, '培训费'],
    [155, 155, '1.20'],
  ]);
  expect(contentOf(page)).toEqual([
    [
      ['项目', '金额'],
      ['机关事业单位养老保险', '64.30'],
      ['会议费', '2.80'],
      ['培训费', '1.20'],
    ],
  ]);
});

it('reads rows below one another in a table whose rules part only columns', () => {
  const page = pageOf(
    [
      [60, 95, '项目'],
      [160, 95, '金额'],
      [60, 110, '会议费'],
      [170, 110, '2.80'],
      [60, 125, '培训费'],
      [170, 125, '1.20'],
      [60, 140, '合计'],
      [170, 140, '4.00'],
    ],
    [...[80, 150].map((y) => across(y, 50, 250)), ...[50, 150, 250].map((x) => down(x, 80, 150))],
  );
  expect(contentOf(page)).toEqual([
    [
      ['项目', '金额'],
      ['会议费', '2.80'],
      ['培训费', '1.20'],
      ['合计', '4.00'],
    ],
  ]);
});

it('says of figures that stand in no column that they were not read', () => {
  const page = pageOf([
    [50, 90, '基本支出'],
    [150, 90, '800.00'],
    [195, 90, '30.40'],
    [50, 105, '项目支出'],
    [165, 105, '380.20'],
    [50, 120, '合计'],
    [140, 120, '800.00'],
    [180, 120, '410.60'],
  ]);
  expect(contentOf(page)).toEqual([
    { unread: ['基本支出\t800.00 30.40', '项目支出\t380.20', '合计\t800.00 410.60'] },
  ]);
});

it.each<[string, Text[]]>([
  [
    'a table of contents',
    [
      [50, 90, '一、单位概况'],
      [400, 90, '1'],
      [50, 105, '二、收支情况'],
      [400, 105, '3'],
      [50, 120, '三、名词解释'],
      [395, 120, '12'],
    ],
  ],
  [
    'prose with wide gaps',
    [
      [50, 90, '2023年支出'],
      [130, 90, '82.50'],
      [175, 90, '万元，比上年增加。'],
      [50, 105, '其中：会议费'],
      [135, 105, '1.20'],
      [180, 105, '万元；培训费'],
    ],
  ],
])('takes %s for no table', (_, texts) => {
  expect(contentOf(pageOf(texts)).every((item) => typeof item === 'string')).toBe(true);
});

it('reads two columns of prose one after the other', () => {
  const texts: Text[] = [90, 105, 120, 135].flatMap((y, row): Text[] => [
    [50, y, `左栏第${row}行，说的是本年收入的情况，与上年相比，`],
    [310, y, `右栏第${row}行，说的是本年支出的情况，与上年相比，`],
  ]);
  const lines = contentOf(pageOf([[250, 60, '决算说明'], ...texts])).map(String);
  expect(lines.map((line) => line.slice(0, 4))).toEqual([
    '决算说明',
    ...[0, 1, 2, 3].map((row) => `左栏第${row}`),
    ...[0, 1, 2, 3].map((row) => `右栏第${row}`),
  ]);
});

it.each<[string, Page]>([
  [
    'letters strewn over a page',
    pageOf([], [], {
      glyphs: Array.from({ length: 60_000 }, (_, at) => ({
        text: String(at % 10),
        x: (at * 37) % 595,
        y: (at * 53) % 842,
        width: 0.5,
        size: 1,
        font: 'f',
        bold: false,
        rotation: 0,
        ink: 1,
      })),
    }),
  ],
  [
    'a net of rules',
    pageOf(
      [[50, 90, '1,234.00']],
      Array.from({ length: 3_000 }, (_, at) => (at % 2 ? across(at * 4, 0, 9_000) : down(at * 4, 0, 9_000))),
    ),
  ],
])('comes to an end with %s', (_, page) => {
  expect(readContent(page).items.length).toBeGreaterThan(0);
});
