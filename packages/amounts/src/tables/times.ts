import type { TimeExpression } from '../types.js';

type Relative = Pick<TimeExpression, 'offset' | 'point' | 'samePeriod' | 'part'>;

const during = (offset: number | null, more: Partial<Relative> = {}): Relative => ({
  offset,
  point: 'during',
  samePeriod: false,
  part: null,
  ...more,
});

/** Times that no figure dates: read against the fiscal year (上年 is the year before it). */
export const relativeTimes: ReadonlyMap<string, Relative> = new Map(
  (
    [
      [during(0), '本年 本年度 当年 今年 本年以来 今年以来'],
      [during(-1), '上年 上年度 上一年 上一年度 去年 去年度 前一年'],
      [during(-2), '前年'],
      [during(1), '下年 下年度 下一年 明年'],
      [during(-1, { samePeriod: true }), '上年同期 去年同期 同期'],
      [during(0, { point: 'start' }), '年初 期初 本年初 今年初 年初时'],
      [during(0, { point: 'end' }), '年末 年底 年终 期末 本年末 今年底 本年底 当年末'],
      [during(-1, { point: 'end' }), '上年末 去年末 去年底 上年底 上年度末'],
      [during(null, { part: 1 }), '一季度 第一季度'],
      [during(null, { part: 2 }), '二季度 第二季度'],
      [during(null, { part: 3 }), '三季度 第三季度'],
      [during(null, { part: 4 }), '四季度 第四季度'],
      [during(null, { part: 'H1' }), '上半年'],
      [during(null, { part: 'H2' }), '下半年'],
    ] as const
  ).flatMap(([time, words]) => words.split(' ').map((word) => [word, time] as const)),
);
