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

/** Letters at the ends of what is compared that name nothing of it. */
export const aroundCompared = '的了达为是）)”“，、 ';

/** Ends of a name by which the same thing is told without them (目标值, 编制数; 支出增幅). */
export const looseEnds: readonly string[] = [
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
