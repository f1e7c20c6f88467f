import { table } from './table.js';

/** Words of an increase or a decrease that stand right before its figure (增加, 下降). */
export const directionCues = table<1 | -1 | 0 | null>(
  [
    1,
    '增加 增长 上升 提高 上涨 增支 增收 多支出 净增加 净增 增幅 涨幅 升幅 增长率 增长幅度 增长比例 提升 增加额 增长额 增 升高 升 多 多支 超支 超出 超 扩大 回升 递增 上浮 上调 调增 追加 新增',
  ],
  [
    -1,
    '减少 下降 降低 压减 压缩 减幅 降幅 跌幅 减少额 下降额 节约 节省 节支 减支 减收 少支出 下降率 下降幅度 降低率 减少率 缩减 核减 调减 减 少 下滑 净减少 压降 减低 低 降 回落 少支 下调 减少比例',
  ],
  [0, '增减额 增减率 增减变动 变动率 变动额 变化率 增减 变动 增减幅度 变动幅度'],
  [null, '至少 不少 减少不少 不低 最低 最多 最少 较多 较少 众多 许多 更多 不多 年轻 一多'],
);

/** Words by which a change arrives at a level (增至): the figure is the level, not the change. */
export const reachCues = table<true>([
  true,
  '增至 增加至 增加到 增长至 增长到 升至 提高到 提高至 提升至 提升到 上升至 上升到 降至 降到 减少到 减少至 减至 下降至 下降到 降低到 降低至 压减至 压减到 压缩至 压缩到 调整为 调整至 调整到 变为 控制到 调增至 调减至',
]);

/** Words that start a comparison; its base follows. `same-period`: the base is within the word (同比). */
export const compareCues = table<'follows' | 'same-period' | null>(
  ['follows', '较 相较 相较于 相比于 对比 比较 比 与 同 和 较之 比照'],
  ['same-period', '同比 环比 较同期 比同期'],
  [
    null,
    '相比 比较大 较大 较好 较为 较多 较少 较低 较高 较差 较强 较快 较小 较真 比例 比重 占比 比率 比武 比赛 评比 可比 和谐 和平 总和 同时 同意 同步 同志 合同 共同 协同 不同 相同 参与 与会 同级 同类 同期',
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

/** What a comparison base may consist of, besides a printed time: read off greedily, the rest is the label. */
export const baseWords = table<'last-year' | 'initial' | 'adjusted' | 'budget' | 'start' | 'filler'>(
  [
    'last-year',
    '上年 上年度 上一年 上一年度 去年 上年同期 去年同期 同期 上年决算 上年决算数 上年数 上年实际 上期 上年末 去年末 上年底 去年底 前一年 上年同期数 往年 前年 以前年度',
  ],
  [
    'initial',
    '年初预算 年初预算数 年初部门预算 年初批复预算 年初批复数 年初预算安排 年初计划 期初预算 年初下达预算 年初',
  ],
  ['adjusted', '调整预算 调整预算数 全年预算 全年预算数 调整后预算 调整后预算数 最终预算数 预算调整数'],
  ['budget', '预算 预算数 部门预算 预算安排 预算安排数 计划数 预算金额 预算批复数 控制数 预算控制数'],
  ['start', '期初 年初数 期初数'],
  [
    'filler',
    '决算数 决算 执行数 支出数 实际数 实际支出 支出 收入 数 的 度 年 水平 基数 实际 完成数 总额 数据 本 我 同口径 可比口径 情况',
  ],
);
