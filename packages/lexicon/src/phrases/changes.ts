import { phraseMap } from './phrase-map.js';

/** Words of an increase or a decrease that stand right before its figure (增加, 下降). */
export const directionCues = phraseMap<1 | -1 | 0 | null>(
  [
    1,
    '增加 增长 上升 提高 上涨 增支 增收 多支出 净增加 净增 增幅 涨幅 升幅 增长率 增长幅度 增长比例 提升 增加额 增长额 增 升高 升 多 多支 超支 超出 高出 多出 超 扩大 回升 递增 上浮 上调 调增 追加 新增 攀升 跃升 猛增 剧增 激增 微增 略增 净增长 增加率 提高率 上升率 上升幅度 增加幅度 提升了 加快 增大 审增 核增',
  ],
  [
    -1,
    '减少 下降 降低 压减 压缩 减幅 降幅 跌幅 减少额 下降额 节约 节省 节支 减支 减收 少支出 下降率 下降幅度 降低率 减少率 缩减 核减 调减 减 少 下滑 净减少 压降 减低 低 降 回落 少支 下调 减少比例 下滑 滑落 锐减 骤减 递减 微降 略降 缩小 收窄 低于 少于 审减 净下降 负增长 放缓 压减率 压缩率 减幅比例 降低幅度 减少幅度',
  ],
  [0, '差值 差额 差异额 差异 相差 增减额 增减率 增减变动 变动率 变动额 变化率 增减 变动 增减幅度 变动幅度'],
  [null, '至少 不少 减少不少 不低 最低 最多 最少 较多 较少 众多 许多 更多 不多 年轻 一多'],
);

/** How much or how steadily something moves, between its name and the word of the direction (大幅下降, 有所增长). */
export const directionAdverbs: readonly string[] =
  '对比 相比 相比较 大幅 大幅度 大大 显著 明显 略有 略 略微 有所 小幅 小幅度 微 稳步 持续 逐年 进一步 相应 也 总体 整体 实际 实现 呈 均 同步 分别 净 较大 继续 快速 稳定'.split(
    ' ',
  );

/** Verbs of a change that stand before its name (减少公务接待费5万元), where a name of the dictionary follows. */
export const leadingVerbs = phraseMap<1 | -1 | null>(
  [1, '增加 增长 调增 增支 提高 多支出 增加了 增加安排'],
  [-1, '减少 下降 压减 压缩 核减 调减 节约 节省 降低 减少了 少支出 缩减 节约了 压减了'],
  [null, '增加值 减少额 增加额'],
);

/** Objects of such a verb that name nothing (节约资金14万元). */
export const changeObjects: readonly string[] = ['资金', '经费', '费用', '金额', '开支', '支出', '财政资金'];

/** Words before a change that give it as the reason of another (主要原因是人员经费增加3万元). */
export const reasonLeads: readonly string[] =
  '主要原因是 主要原因为 主要原因 原因是 原因为 原因 主要由于 由于 主要因为 因为 主要因 因 主要是 主要系 系 主要为 是 为 ： : 一是 二是 三是 四是 五是 六是'.split(
    ' ',
  );

/** Words in front of what a rate is set against, with the way it lies from that; 0 where they leave it open. */
export const againstWays: ReadonlyMap<string, 1 | -1 | 0> = phraseMap<1 | -1 | 0>(
  [1, '快于 高于 高出 超出 超过 超'],
  [-1, '慢于 低于 低出'],
  [0, '优于 较 比'],
);

/** Words of how far two figures are apart, whichever is the greater. */
export const apartWords: readonly string[] = ['相差', '差距', '差额', '差值'];

/** Words by which a figure is the greatest or the least of several. */
export const greatestWords: readonly string[] = ['最高', '最多', '最大', '居首', '排名第一'];
export const leastWords: readonly string[] = ['最低', '最少', '最小', '末位', '排名最后'];

/** Words right before the percentage that points arrive at (提高9.5个百分点达到77.7%). */
export const reachedWords: readonly string[] = [
  '达到',
  '达',
  '至',
  '到',
  '升至',
  '降至',
  '升到',
  '降到',
  '为',
];

/** Words by which a change arrives at a level (增至): the figure is the level, not the change; 0 for either way (调整为). */
export const reachCues = phraseMap<1 | -1 | 0>(
  [
    1,
    '增至 增加至 增加到 增长至 增长到 升至 升到 提高到 提高至 提升至 提升到 上升至 上升到 调增至 增为 升为 增加为 提高为 提升为 上升为 增长为 扩大到 扩大至 攀升至 跃升至 追加至 追加到',
  ],
  [
    -1,
    '降至 降到 减少到 减少至 减至 减到 下降至 下降到 降低到 降低至 压减至 压减到 压缩至 压缩到 调减至 降为 减为 降低为 减少为 下降为 压减为 压缩为 缩小到 缩小至 缩减至 缩减到 缩短至 缩短到 回落至 回落到',
  ],
  [0, '调整为 调整至 调整到 变为 控制到'],
);

/**
 * Words that start a comparison; its base follows, or is within the word: the same time of the year before (同比), or the
 * month or quarter before (环比), which has no figure of its own in a report on a year.
 */
export const compareCues = phraseMap<'follows' | 'year-before' | 'period-before' | null>(
  ['follows', '较 相较 相较于 相比于 相比 相对于 对比 比较 比 与 同 和 较之 比照 比起'],
  ['year-before', '同比 较同期 比同期'],
  ['period-before', '环比'],
  [
    null,
    '比较大 较大 较好 较为 较多 较少 较低 较高 较差 较强 较快 较小 较真 比例 比重 占比 比率 比武 比赛 评比 可比 和谐 和平 总和 同时 同意 同步 同志 合同 共同 协同 不同 相同 参与 与会 同级 同类 同期',
  ],
);

/** Words that end a comparison whose base stands before them (与上年相比). */
export const compareEnds: readonly string[] = [
  '相比较',
  '相比',
  '相较',
  '比较',
  '对比',
  '持平',
  '一致',
  '相同',
];

/** Those of them that say that nothing has changed. */
export const flatEnds: readonly string[] = ['持平', '一致', '相同', '无变化', '没有变化', '无增减'];

/** What a comparison base may consist of, besides a printed time: read off greedily, the rest is the label. */
export const baseWords = phraseMap<
  'last-year' | 'past' | 'initial' | 'adjusted' | 'budget' | 'start' | 'filler'
>(
  [
    'last-year',
    '上年 上年度 上一年 上一年度 去年 上年同期 去年同期 同期 上年决算 上年决算数 上年数 上年实际 上期 上年末 去年末 上年底 去年底 前一年 上年同期数',
  ],
  [
    'initial',
    '年初收入预算 年初支出预算 年初预算 年初预算数 年初部门预算 年初批复预算 年初批复数 年初预算安排 年初计划 期初预算 年初下达预算 年初',
  ],
  ['adjusted', '调整预算 调整预算数 全年预算 全年预算数 调整后预算 调整后预算数 最终预算数 预算调整数'],
  [
    'budget',
    '年预算 年度预算 年度预算数 本年预算 本年预算数 当年预算 当年预算数 收入预算 支出预算 全年收入预算 全年支出预算 年度收入预算 年度支出预算 预算 预算数 部门预算 预算安排 预算安排数 计划数 预算金额 预算批复数 控制数 预算控制数 计划 目标 目标值 指标值 预期目标 年度目标 预期值 年度指标值 目标数 计划值',
  ],
  ['past', '往年 以前年度 历年 历史同期'],
  ['start', '期初 年初数 期初数'],
  [
    'filler',
    '决算数 决算 执行数 支出数 实际数 实际支出 支出 收入 数 的 度 年 水平 基数 实际 完成数 总额 数据 本 我 同口径 可比口径 情况 累计支出 累计 执行 安排 发生 列支 完成 实际完成 实际执行 批复 批复数 合计 总数 完成额 支出额 发生额 年末 年底 末 余额',
  ],
);

/** Words before a figure that something is more than it (超年初目标A的P%). */
export const exceedingWords: readonly string[] = ['超', '高于', '高出'];

/** A clause by which what follows is told of what is left when something untold is taken off (扣除救灾捐赠后，公益支出比例为…). */
export const takenOff = /(?:扣除|剔除|剔减|不考虑)[^，。；,;\n]{2,40}(?:后|之外|因素|影响)[，,]/;

/** Words of an adjustment of a budget (预算调整): what they tell is from the budget before it, not from last year. */
export const adjustingWords: readonly string[] = ['调增', '调减', '调整增加', '调整减少', '调整为', '调整到'];

/** Words before a figure that is not part of what stands before it (不含县级配套120万元). */
export const excludingWords: readonly string[] = ['不含', '不包括', '不计', '另有', '另含'];

/** Words of what moves come to that were set against each other. */
export const nettingWords: readonly string[] = ['净增', '净减', '净调增', '净调减', '净追加'];

/** Words between how far a total moved and its moves one by one, by which none of these is left out. */
export const wholeMoves: readonly string[] = [
  '有增有减',
  '有升有降',
  '具体构成',
  '具体为',
  '具体如下',
  '构成为',
  '构成如下',
  '增减相抵',
];

/** The word in front of what a budget came to when it was adjusted (调整后支出预算). */
export const adjustedWord = '调整后';
