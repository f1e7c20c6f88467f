/**
 * Shares and multiples told in words (约三分之一, 五成多, 不足半数, 正好翻了一番): what the words around them leave open. Source: 现代汉语 usage of 成,
 * 分之, 半 and 番 in 财政分析 and 绩效报告: tenths are rounded either way, 多 and 近 say which.
 */

/** Units of such figures, and of those that are multiples. */
export const wordShares: readonly string[] = ['成', '分之', '半'];
export const wordMultiples: readonly string[] = ['倍', '番'];

/** Words right before or behind one by which the right figure lies above it, below it, near it, or right on it. */
export const aboveWords: readonly string[] = ['超过', '超', '逾', '突破', '高于', '多于'];
export const aboveBehind: readonly string[] = ['多', '余', '以上', '有余'];
export const belowWords: readonly string[] = ['不足', '不到', '未到', '不满', '低于', '少于'];
export const belowBehind: readonly string[] = ['不到', '不足', '以下', '弱'];
export const rightOnWords: readonly string[] = [
  '即',
  '恰',
  '恰好',
  '正好',
  '刚好',
  '恰为',
  '正好为',
  '恰好为',
  '恰是',
];

/** Words of a norm: the share is wanted, not told. */
export const normWords: readonly string[] =
  '不低于 不少于 不小于 不高于 不超过 至少 最多 最高 最低 上限 下限 控制在 按 应 须 拟 力争 确保 目标 规定 要求 原则 标准 补助 负担 承担 分担 奖补'.split(
    ' ',
  );

/** All that may stand right before such a figure that is of the one told before it (即四分之三, 约占三分之一). */
export const shareFillers =
  /^(?:[，,（(]|即|相当于|约|大约|近|将近|接近|仅|只|已|恰|恰好|正好|刚好|超过|超|逾|不足|不到|未到|占|占比|占到|为|是|达|达到)*$/;

/** What joins what is spoken of and what it is a share or multiple of (路内泊位为停车楼泊位的5倍), and the words of all that was told. */
export const shareCopulas: readonly string[] = [
  '相当于',
  '恰为',
  '恰好为',
  '正好为',
  '恰是',
  '达到',
  '为',
  '是',
  '占',
];
export const wholeWords: readonly string[] = ['全年', '全部', '总数', '总额', '合计', '总量'];

/** Half of it without a figure, behind the share itself (占52.0%，不足半数): which side of it the share lies. */
export const halves: ReadonlyMap<string, 1 | -1> = new Map([
  ['不足半数', -1],
  ['不到半数', -1],
  ['不足一半', -1],
  ['不到一半', -1],
  ['未过半', -1],
  ['未过半数', -1],
  ['超过半数', 1],
  ['超过一半', 1],
  ['过半', 1],
  ['过半数', 1],
  ['已过半', 1],
  ['超过一半以上', 1],
]);

/** Words of doubling, in front of it (正好翻了一番). */
export const doublingLeads = /^(?:[，,]|正好|恰好|恰|刚好|约|近|实现|整整|已|超过|超)*$/;
