import type { TimeExpression } from '../types.js';

/**
 * Words of time that no figure dates, as official reports use them (党政机关公文处理工作条例 prose; 政府会计准则 for 期初, 期末).
 * `word!letters`: not where one of the letters stands right behind; `letters?word`: not right after one of them
 * (目前年 is no 前年, 以上年度 no 上年度).
 */
export interface RelativeTime {
  readonly offset: number | null;
  readonly point: 'during' | 'start' | 'end';
  readonly samePeriod: boolean;
}

const during = (offset: number): RelativeTime => ({ offset, point: 'during', samePeriod: false });
const start = (offset: number): RelativeTime => ({ offset, point: 'start', samePeriod: false });
const end = (offset: number): RelativeTime => ({ offset, point: 'end', samePeriod: false });

export const relativeTimes: readonly (readonly [time: RelativeTime, words: string])[] = [
  [
    during(0),
    '成资基样文标课版剧书?本年!轻龄级纪 成资基样文标课版?本年度 相应正适?当年 相应?当年度 今年!轻 如?今年度 本年以来 今年以来',
  ],
  [
    during(-1),
    '以晚网马线早历向?上年!轻龄级纪 以网线?上年度 上一年 上一年度 过?去年 过?去年度 目以之当此提?前一年 前一年度',
  ],
  [during(-2), '目以之当此提年空事会眼日生从先?前年!度代 加?上上年 加?上上年度'],
  [during(1), '以线如之?下年 以线如之?下年度 下一年 下一年度 证说声表文光黎?明年 来年 翌年 次年'],
  [
    { offset: -1, point: 'during', samePeriod: true },
    '上年同期 上一年同期 上年度同期 去年同期 合相不?同期!限间声待',
  ],
  [start(0), '年初!步级中始 学?期初 本年初 本年年初 今年初 今年年初 当年初 当年年初'],
  [start(-1), '上年初 上年年初 去年初 去年年初'],
  [
    end(0),
    '年末 年底 年终!奖一 学?期末 本年末 本年底 本年年末 今年末 今年底 今年年底 当年末 当年底 当年年末 本期末 报告期末',
  ],
  [
    end(-1),
    '上年末 上年底 上年年末 上年年底 上年度末 上一年末 上一年底 去年末 去年底 去年年末 去年年底 上期末',
  ],
];

/** Halves of a year; quarters are read from their numbers. */
export const halfYears: readonly (readonly [word: string, time: Partial<TimeExpression>])[] = [
  ['上半年', { part: 'H1' }],
  ['下半年', { part: 'H2' }],
  ['上半年末', { part: 'H1', point: 'end' }],
  ['上下半年', { offset: 0 }],
  ['上、下半年', { offset: 0 }],
];

/** Words before a number of years that end with the fiscal year (近三年); `letters?word`: not right behind one of them. */
export const trailingWords = '接将附临靠邻亲就最?近 最近 过去';

/** Words that make the date behind them a closing date. */
export const untilWords: readonly string[] = ['截至', '截止', '截止到', '截至到', '截止至'];

/** 五年规划 by the years that they cover (十四五: 第十四个五年规划, 2021—2025). A time only before 期间, 时期 and the like. */
export const fiveYearPlans: readonly (readonly [name: string, from: number])[] = [
  ['十一五', 2006],
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
];

export const planTimes: readonly (readonly [word: string, point: TimeExpression['point']])[] = [
  ['期间', 'during'],
  ['时期', 'during'],
  ['以来', 'during'],
  ['以来的', 'during'],
  ['末', 'end'],
  ['期末', 'end'],
  ['时期末', 'end'],
  ['初期', 'start'],
  ['初', 'start'],
];
