import { phraseMap } from './phrase-map.js';

/**
 * Words that set two figures against one another, with or without how far they are apart (比目标值高3.4个百分点, 低于限额4.45亿元,
 * 较中标价核减21.2万元). Source: 绩效自评报告, 预算执行情况报告, 竣工决算 and 编制管理 statements, and the verbs by which each puts its gaps.
 */

/** Words right before a gap, with the way that what is spoken of lies from what it is set against. */
export const gapWays = phraseMap<1 | -1>(
  [
    1,
    '高 多 快 长 高出 多出 快出 超 超出 超过 增加 增长 增 提高 提升 升高 上升 升 上涨 上浮 扩大 回升 加快 提速 延长 净增 净增加 核增 审增 调增 多完成 多支出 多支 超支 增支 增收',
  ],
  [
    -1,
    '低 少 慢 短 低出 少出 慢出 减少 减 下降 降低 降 下调 下浮 下滑 回落 缩小 收窄 放慢 放缓 减慢 缩短 净减 净减少 核减 审减 调减 压减 压缩 少完成 少支出 少支 节约 节省 节支 差 短缺 减支 减收',
  ],
);

/** Words in front of what something is set against, with the way that it lies from that. */
export const againstWords = phraseMap<1 | -1>(
  [1, '高于 多于 大于 快于 长于 超过 超出 高出 超'],
  [-1, '低于 少于 小于 慢于 短于 不及'],
);

/** Those of them that lie in no name (超限超载). */
export const orderWords: readonly string[] = [...againstWords.keys()].filter((word) => /[于及]$/.test(word));

/** Those of them that lead a bound even where no 的 ends it: a name may begin with the others (超额绩效, 超编人员经费). */
export const boundWords: readonly string[] = [...orderWords, '超过'];

/** Letters that lead what something is compared with, and words behind it by which the comparison is over. */
export const comparers: readonly string[] = ['较', '比', '与', '同', '距', '距离'];
export const comparedEnds: readonly string[] = ['相比较', '相比', '对比', '相较', '比较', '比'];

/** Words that hold such a letter and compare nothing. */
export const notComparing: readonly string[] =
  '占比 同比 环比 对比 比重 比例 比率 比值 比对 比赛 合同 同时 同步 同样 同期 共同 不同 相同 会同 差距 参与 与会 与否 比较好 较好 较大 较快 较高'.split(
    ' ',
  );

/** How much or how surely something differs, between what it is set against and the word of the way. */
export const gapAdverbs: readonly string[] =
  '略 略有 略微 有所 大幅 大幅度 显著 明显 小幅 小幅度 净 还 仍 尚 共 也 均 分别 则 只 仅 实际 总体'.split(
    ' ',
  );

/** Words by which a clause turns against the one before it. */
export const turnWords: readonly string[] = ['但', '但是', '不过', '却', '而'];

/** Letters at the ends of what is compared that name nothing of it. */
export const aroundCompared = '的了达为是）)”“，、 ';

/** Ends of a name by which the same thing is told without them (目标值, 编制数; 支出增幅). */
export const looseEnds: readonly string[] = [
  '付息额',
  '要求',
  '标准',
  '水平',
  '总数',
  '人数',
  '数',
  '值',
  '额',
  '线',
  '增幅',
  '增速',
  '占比',
  '比重',
  '余额',
  '总额',
  '投入',
  '资金',
  '镇',
  '街道',
];

/** What is set beforehand by rule or plan: it claims all places that it prints, and is told for each thing anew. */
export const setBeforehand: readonly string[] =
  '目标 指标值 限额 限值 上限 下限 控制数 控制线 控制价 警戒线 标准 要求 定额 编制 序时进度 时间进度 计划 任务 概算 估算 预算 批复 合同价'.split(
    ' ',
  );

/** Names of what is set beforehand that a bare limit (≥62%) is called by as well. */
export const limitNames: readonly string[] = ['目标', '要求', '指标'];

/** Words before a figure by which it is what came of something, the like of what it is set against going without saying. */
export const ownResults: readonly string[] = ['实际', '实际完成', '总体', '完成', '最终', '结果', ''];

/** Times that a figure is compared with: which figure is of them its record tells, not its words alone. */
export const comparedTimes =
  /^(?:\d{4}年?|上年|去年|前年|上一年|同期|上月|上季)(?:度|同期|同月|决算|预算|支出|收入|实际|数)*$/;

/** Two things told last, in turn (前者比后者多17人). */
export const formerWord = '前者';
export const latterWord = '后者';

/** Words of a way that tell a gap even where nothing is named that it is from (计划9.6万亩，实际8.64万亩，少完成0.96万亩). */
export const gapsAlone: readonly string[] =
  '多完成 少完成 高出 低出 多出 少出 快出 慢出 超出 超支 多支出 少支出 多支 少支'.split(' ');

/** Words that put the one of several first or last; and those of a rank, behind what holds it. */
export const superlatives = phraseMap<1 | -1>(
  [1, '最高 最多 最大 最快 更高 更多 更大 更快'],
  [-1, '最低 最少 最小 最慢 更低 更少 更小 更慢'],
);
export const ranks = phraseMap<1 | -1>(
  [1, '居首位 居首 位居首位 位居第一 排名第一 排在首位 位列第一'],
  [-1, '居末位 居末 垫底 排名最后 排在末位 位列末位'],
);

/** What joins a superlative and what holds it (执行率最低的是市图书馆). */
export const copulasOfRank: readonly string[] = ['的是', '的为', '的系', '是', '为'];

/** Words of two, by which the greater of two is told (两项中增幅更大的是差旅费). */
export const wordsOfTwo: readonly string[] = ['两', '二者', '前者', '后者'];

/** Measures that are percentages, by the ends of their names; and those of how far something moved, by its way. */
export const rateMeasures: readonly string[] = ['率', '进度', '度'];
export const shareMeasures: readonly string[] = ['占比', '比重', '份额'];
export const growthMeasures: readonly string[] = ['增幅', '增速', '增长', '涨幅', '增长率'];
export const fallMeasures: readonly string[] = ['降幅', '下降', '减幅'];
/** How far something moved, or lies from what it is set against: a rank by it is none of the figures themselves. */
export const gapMeasures: readonly string[] =
  '增加额 增加 增量 减少额 减少 减量 压减 增减 变动 变化 幅度 差额 差距 差异 缺口 超出 超过 高出 偏离 偏差 增收 减收 增支 减支 提高 提升 波动 扣分 扣减 失分 丢分'.split(
    ' ',
  );

/** How much something rose by, which changes told each beside its own amount are (增加额最大的是). */
export const riseMeasures: readonly string[] = ['增加额', '增长额', '增量', '增加金额', '增加'];

/** Words of a figure that is one of no list: what all of it comes to, and what it is on the average. */
export const notListed: readonly string[] =
  '合计 共计 总计 小计 总 共 平均 全县 全市 全区 全省 整体 综合 上年 去年 其余 剩余'.split(' ');

/** Words by which a row of years goes one way (逐年下降, 连续三年增长), with the way. */
export const steadyWords: readonly string[] = ['逐年', '连年', '逐季', '逐月', '持续', '连续'];
export const steadyWays = phraseMap<1 | -1>(
  [1, '上升 增长 增加 提高 提升 递增 攀升 走高 扩大 加快'],
  [-1, '下降 减少 降低 递减 回落 下滑 走低 压减 缩小 放缓 收窄'],
);

/** All figures of a list against one bound (均未超过5%的控制线): 1: none is to be less; −1: none is to be more. */
export const allWithin = phraseMap<1 | -1>(
  [1, '均高于 均超过 均达到 均不低于 均不少于 均在 都高于 都超过 都达到 全部高于 全部超过 全部达到'],
  [-1, '均未超过 均不超过 均低于 均小于 均未超出 均未突破 均不高于 都未超过 都低于 全部低于 全部未超过'],
);

/** Words behind a bound by which it is one of a figure told before (低于同级医院45%的平均水平). */
export const boundNouns: readonly string[] =
  '目标 目标值 要求 标准 平均水平 水平 平均值 平均 限额 控制线 警戒线 控制数 控制目标 序时进度 时间进度 计划 预算 规定 上限 下限 指标'.split(
    ' ',
  );

/** Words of a rule, an aim or a condition: what is set against a bound there is wanted, not told. */
export const conditionWords: readonly string[] =
  '力争 确保 应 必须 拟 预计 争取 力求 不得 须 若 凡 如 按照 原则 对于 每低 每高 时 的单位 的项目 的部门 的地区 的企业 的个人 可能 预期'.split(
    ' ',
  );

/** Ends of what holds a rank, by which a list may leave it shorter (决策类指标, 残疾人康复支出). */
export const holderEnds: readonly string[] = [
  '指标',
  '项目',
  '支出',
  '经费',
  '单位',
  '维度',
  '规模',
  '金额',
  '收入',
];

/** Words of the time that a row of years takes (三年来, 近四年, 2021年至2023年). */
export const spansOfTime =
  /(?:近|最近|过去)?(?:[一二三四五六七八九十两\d]{1,4}(?:个)?年(?:度|间|来|以来)?|年来)|[至到—-]|总体|呈|均|也|则|但|且|并|其中/g;

/** Words by which a comparison is with what was spent in a year, not with what was to be (比2023年预算执行数减少). */
export const accountsCompared: readonly string[] = ['执行', '决算', '实际', '完成'];

/** How many years, or quarters, in turn it went so; the last years that are spoken of; the year from which on. */
export const turnsInRow = /连续([一二三四五六七八九两\d]{1,2})(?:个)?[年季]/;
export const recentYears = /(?:近|最近|过去)([一二三四五六七八九两\d]{1,2})年/;
export const sinceYear = /(20\d\d)年(?:以来|起|开始)/;

/** A year right before its figure (2021年为36.2%). */
export const yearBeforeFigure = /(20\d\d)年(?:度|末|底)?[^\d，、]{0,8}$/;

/** The same of a quarter. */
export const quarterBeforeFigure = /([一二三四])季度[^\d，、]{0,8}$/;
export const quarterNumerals = '一二三四';

/** A year that words name. */
export const yearWithin = /20\d\d/;

/** Marks and letters behind which a figure's own name begins. */
export const nameStarts = /[，、；：（中为]/;

/** What is said to be as the year before it, and nothing else; and what leads a figure of a year by its number alone (2023年预算为). */
export const levelWithPrior =
  /^(?:与|同|和)(?:上年度?|去年|上一年度?)(?:预算|决算|同期)?数?(?:持平|一致|相同|相等|一样)$/;
export const yearAlone = /^20\d\d年度?(?:预算|决算|支出)?数?(?:为|是)?$/;
