import { expect, it } from 'vitest';
import { readContent } from '../../src/pages/content.js';
import { documentOf } from '../../src/pages/document.js';
import type { Page } from '../../src/pages/types.js';
import { gridOf, pageOf, type Text } from './page-of.js';

const xs = [50, 106, 250];
const head: Text[] = [
  [55, 795, '项目'],
  [200, 795, '金额'],
];

/** A table at the foot of one page and one at the top of the next, of a label of five letters at most a line. */
const pagesOf = (last: readonly Text[], first: readonly Text[]): Page[] => [
  pageOf([...head, ...last], gridOf(xs, [780, 800, 820])),
  pageOf(first, gridOf(xs, [60, 80, 100]), { number: 2 }),
];

const rowsOf = (pages: readonly Page[]): string[][][] =>
  documentOf(pages.map(readContent)).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(({ text }) => text))] : [],
  );

it('joins a row that a page end cut in two', () => {
  const pages = pagesOf(
    [
      [55, 815, '公务用车运'],
      [200, 815, '2.80'],
    ],
    [
      [55, 75, '行维护费'],
      [55, 95, '会议费'],
      [200, 95, '1.20'],
    ],
  );
  expect(rowsOf(pages)).toEqual([
    [
      ['项目', '金额'],
      ['公务用车运行维护费', '2.80'],
      ['会议费', '1.20'],
    ],
  ]);
});

it.each<[string, string, string]>([
  ['the row above was not full', '会议费', '培训费'],
  ['a label starts it', '十二、其他', '十三、债务'],
])('keeps a row without figures by itself where %s', (_, above, below) => {
  const pages = pagesOf(
    [
      [55, 815, above],
      [200, 815, '2.80'],
    ],
    [
      [55, 75, below],
      [55, 95, '合计'],
      [200, 95, '2.80'],
    ],
  );
  expect(rowsOf(pages)).toEqual([
    [
      ['项目', '金额'],
      [above, '2.80'],
      [below, ''],
      ['合计', '2.80'],
    ],
  ]);
});

it('drops the head that stands again, and keeps a table of other columns apart', () => {
  const again: Text[] = [
    [55, 75, '项目'],
    [200, 75, '金额'],
    [55, 95, '会议费'],
    [200, 95, '1.20'],
  ];
  const above: Text[] = [
    [55, 815, '培训费'],
    [200, 815, '2.80'],
  ];
  expect(rowsOf(pagesOf(above, again))).toEqual([
    [
      ['项目', '金额'],
      ['培训费', '2.80'],
      ['会议费', '1.20'],
    ],
  ]);
  const [first, second] = pagesOf(above, again);
  const other = pageOf(again, gridOf([50, 150, 190, 250], [60, 80, 100]), { number: 2 });
  expect(second && rowsOf([first ?? other, other])).toHaveLength(2);
});

it('reads nothing of a table of which one part cannot be read', () => {
  const pages = pagesOf(
    [
      [55, 815, '会议费'],
      [200, 815, '2.80'],
    ],
    [
      [55, 75, '培训费'],
      [200, 75, '1.20'],
      [200, 95, '4.00'],
      [202, 96, '完成预算'],
    ],
  );
  const { blocks } = documentOf(pages.map(readContent));
  expect(blocks.some(({ kind }) => kind === 'table')).toBe(false);
  expect(
    blocks.reduce((sum, block) => sum + (block.kind === 'line' ? (block.unreadFigures ?? 0) : 0), 0),
  ).toBeGreaterThanOrEqual(2);
});

it('joins parts without rules by the head that stands again, wherever their words end', () => {
  const rows = (y: number, name: string, figure: string): Text[] => [
    [50, y, '项目'],
    [200, y, '金额'],
    [50, y + 16, name],
    [220 - 5 * figure.length, y + 16, figure],
    [50, y + 32, `${name}等`],
    [220 - 5 * figure.length, y + 32, figure],
  ];
  const pages = [
    pageOf(rows(760, '会议费', '2.80')),
    pageOf(rows(60, '机关运行经费', '1,102.80'), [], { number: 2 }),
  ];
  expect(rowsOf(pages)).toEqual([
    [
      ['项目', '金额'],
      ['会议费', '2.80'],
      ['会议费等', '2.80'],
      ['机关运行经费', '1,102.80'],
      ['机关运行经费等', '1,102.80'],
    ],
  ]);
});
