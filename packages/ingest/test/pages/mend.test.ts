import { expect, it } from 'vitest';
import { mend } from '../../src/pages/mend/mend.js';
import { print, rowsOfGlyphs } from '../../src/pages/printed.js';
import type { Page } from '../../src/pages/types.js';
import { glyphsOf, pageOf } from './page-of.js';

const linesOf = (page: Page): string[] => rowsOfGlyphs(mend(page).glyphs).map((row) => print(row, 1).text);

it.each<[string, Page]>([
  [
    'drawn twice',
    pageOf([
      [50, 90, '支出1166.00万元'],
      [50.4, 90.2, '支出1166.00万元'],
    ]),
  ],
  [
    'each letter drawn twice',
    pageOf([], [], {
      glyphs: glyphsOf([50, 90, '支出1166.00万元']).flatMap((glyph) => [
        glyph,
        { ...glyph, x: glyph.x + 0.5 },
      ]),
    }),
  ],
  [
    'spaced',
    pageOf([], [], {
      glyphs: glyphsOf([50, 90, '支出1166.00万元']).map((glyph, at) => ({ ...glyph, x: glyph.x + 5 * at })),
    }),
  ],
  ['out of order', pageOf([], [], { glyphs: glyphsOf([50, 90, '支出1166.00万元']).reverse() })],
  [
    'on a page turned right',
    pageOf([], [], {
      glyphs: glyphsOf([50, 90, '支出1166.00万元']).map((glyph) => ({
        ...glyph,
        x: 595 - glyph.y,
        y: glyph.x,
        rotation: 90,
      })),
    }),
  ],
  [
    'below an oblique watermark',
    pageOf([
      [50, 90, '支出1166.00万元'],
      [60, 90, '内部资料', { rotation: 315 }],
    ]),
  ],
  [
    'below a light watermark',
    pageOf([
      [50, 90, '支出1166.00万元'],
      [60, 90, '内部资料', { ink: 0.2 }],
    ]),
  ],
])('reads a line that is %s', (_, page) => {
  expect(linesOf(page)).toEqual(['支出1166.00万元']);
});

it('keeps white text on a dark ground', () => {
  const fills = [{ left: 40, right: 200, top: 70, bottom: 100, ink: 0.8 }];
  const page = pageOf(
    [
      [50, 90, '项目', { ink: 0 }],
      [50, 120, '会议费'],
    ],
    [],
    { fills },
  );
  expect(linesOf(page)).toEqual(['项目', '会议费']);
});

it('keeps a blank between words and figures only', () => {
  expect(
    linesOf(
      pageOf([
        [50, 90, '决算'],
        [73, 90, '2023'],
        [98, 90, '12.50'],
      ]),
    ),
  ).toEqual(['决算2023 12.50']);
});

it.each([
  ['支出1210.60', '1', '万元', '支出1210.60万元'],
  ['面积82m', '2', '的房屋', '面积82m2的房屋'],
])('keeps a raised mark apart from the figure that it clings to: %s', (before, mark, after, text) => {
  const line = glyphsOf([50, 90, before]);
  const end = (line.at(-1)?.x ?? 0) + (line.at(-1)?.width ?? 0);
  const raised = glyphsOf([end, 86, mark, { size: 6 }]);
  const glyphs = [...line, ...raised, ...glyphsOf([end + 3, 90, after])];
  expect(linesOf(pageOf([], [], { glyphs }))).toEqual([text]);
});
