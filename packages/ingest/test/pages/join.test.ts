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
