import type { Qualifier } from '../types.js';

type Entry = readonly [qualifier: Qualifier | null, words: string];

/** Words right before a figure. Null: the word ends like a qualifier and is none (最近, 附近). The longest one counts. */
export const qualifiersBefore: readonly Entry[] = [
  [
    'at-most',
    '不超过 不超 不高于 不大于 不多于 至多 最多 最高 最多为 最高为 低于 小于 小于等于 小于或等于 小于或者等于 少于 不足 不到 未达到 未超过 不满 ≤ ≦ ⩽ ＜ < <= ＜= ＜＝ 起码不超过 上限 上限为',
  ],
  [
    'at-least',
    '不低于 不少于 不小于 至少 最少 最低 起码 至少为 最少为 最低为 大于 大于等于 大于或等于 大于或者等于 高于 多于 ≥ ≧ ⩾ ＞ > >= ＞= ＞＝ 下限 下限为 至少有 至少是',
  ],
  ['over', '超过 超过了 逾 超 突破 占比过 率过 大过 高过'],
  ['nearly', '将近 接近 近 近乎 几近'],
  ['about', '约 大约 约为 约有 约合 约计 约占 约达 大概 大致 大概有 估计 左右约'],
  [null, '最近 附近 就近 临近 靠近 邻近 亲近 新近 节约 合约 条约 公约 制约 预约 签约 履约 违约 契约'],
];

/** Letters between a figure and its unit, and those that make another word of them right behind: 余额, 多种. */
export const qualifiersInside: readonly (readonly [Qualifier, letters: string, notBefore: string])[] = [
  ['over', '余餘', '额款留粮钱热'],
  ['over', '多', '于少数半媒功'],
];

/** 来 stands inside a figure (10来万元, 十来个) only before one of these. */
export const behindInnerAbout = '万亿千百元块个個人名户家次天年岁条项件场只台辆亩吨米里公平篇';

/** Words right behind a figure. */
export const qualifiersBehind: readonly Entry[] = [
  [
    'at-least',
    '以上 及以上 或以上 （含）以上 (含)以上 （含本数）以上 或者以上 或更多 或者更多 （含以上） 起',
  ],
  ['at-most', '以下 以内 及以下 之内 （含）以下 (含)以下 （含）以内 之下 封顶'],
  ['about', '左右 上下'],
  ['over', '有余 还多 余 多， 多。 多、 多； 多） 多, 多; 多的 之多'],
  [
    null,
    '上下级 上下游 上下班 余额 余粮 余名 余人 余热 余款 余下 余元 多于 多少 多个 多种 多次 多数 多方 多元 多项 多家 多名 多年 多地 多部 起来 起草 起点 起诉 起步 起到 起因 起始 起了 起止 起火 起效',
  ],
];
