/**
 * Cue phrases (提示语): the closed words by which Chinese financial prose says how figures relate. Collected from
 * published 决算公开 and 绩效自评报告 of many provinces (`fixtures/relations`, `fixtures/styles`). Each table is read by
 * the engine in `phrases.ts`, the longest phrase first, so that a longer phrase also shields its letters from a
 * shorter one (占地 from 占: value `null`).
 */
type Table<T> = ReadonlyMap<string, T>;

const table = <T>(...rows: readonly (readonly [T, string])[]): Table<T> =>
  new Map(rows.flatMap(([value, phrases]) => phrases.split(' ').map((phrase) => [phrase, value] as const)));

/**
 * How much of the total the parts cover: all of it, only some of it, or either; `listed`: all of it as a rule, since a
 * bracket or a run of 一是…二是… lists them, though no word says so.
 */
export type Cover = 'complete' | 'listed' | 'some' | 'maybe';

/** Phrases that open the parts of the figure before them (其中). */
export const partsCues = table<Cover | null>(
  ['maybe', '其中 其中包括 其中包含 其中有 这其中 含 内含 包括 包含 具体包括 分为 分别用于 涵盖'],
  [
    'complete',
    '分别为 分别是 具体为 具体是 具体如下 具体情况为 具体情况如下 具体情况是 具体情况 收入情况具体为 支出情况具体为 具体构成 构成如下 构成情况 构成为 组成如下 明细如下 情况如下 具体包括如下',
  ],
  [
    'some',
    '主要包括 主要为 主要是 主要用于 主要有 主要由 主要含 用途主要包括 主要用途 主要内容为 主要内容是 主要内容包括 内容为 重点用于 重点支出 其中主要 其中主要是 其中主要为 其中主要包括 其中主要用于 用于 主要支出 主要支出为 主要支出有 重点保障 安排用于 主要项目 主要项目有 主要涉及 重点项目 比如 例如 如',
  ],
  [
    null,
    '不含 不包括 不包含 含税 包含在内 如下 如期 如实 如数 例如下 适用于 应用于 不用于 作用于 利用于 有用于',
  ],
);

/** Phrases that group a total by a classification (按…分类). */
export const classificationCues: readonly { readonly from: string; readonly to: readonly string[] }[] = [
  {
    from: '按',
    to: [
      '分类',
      '分',
      '划分',
      '看',
      '科目',
      '分类科目',
      '性质',
      '用途',
      '来源',
      '类型',
      '类别',
      '构成',
      '区分',
      '列示',
      '统计',
    ],
  },
  { from: '从', to: ['看', '来看', '分析'] },
  { from: '分', to: ['看', '来看'] },
];

/** Words that close a list with its total (共计). `null`: letters of another word. */
/** Words that may stand between a total cue and its figure (共计支付, 累计争取资金). */
export const totalTails: readonly string[] = [
  '支付',
  '支出',
  '拨付',
  '投入',
  '追回',
  '争取',
  '安排',
  '使用',
  '下达',
  '发放',
  '到位',
  '完成',
  '收回',
  '筹集',
  '资金',
  '经费',
  '金额',
  '费用',
  '收入',
  '节约',
  '达',
  '了',
  '为',
  '有',
];

/** Words by which a total names all that stands before it (以上三项). */
export const summingWords = /以上|上述|各项|[两二三四五六七八九]项|[二三四]者|[两三四]类|[两三四]部分/;

/** Kinds of people and things that overlap, so that they add up to nothing (党员, 女职工). */
export const overlappingKinds =
  /党员|女|男|团员|学历|本科|研究生|大专|职称|民族|年龄|岁|退役|以上|以下|表示|优秀|达标|贫困|低保/;

export const totalCues = table<true | null>(
  [
    true,
    '共计 合计 总计 累计 小计 共 总共 总额 总金额 共涉及资金 涉及资金 计 一共 总数 总资金 总规模 总投资 总量 相加 加总 合共 总量 总和',
  ],
  [null, '公共 预计 统计 会计 审计 设计 估计 中共 共同 共享 共建 共有 累计折旧 累计摊销 总体'],
);

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

/** Words of a share (占). */
export const shareCues = table<true | null>(
  [true, '占 占比 比重 占比例 所占比例 所占比重 占比重 占到 约占 均占 各占'],
  [null, '占地 占用 侵占 独占 占有 抢占 挤占 占道 占压'],
);

/** Words of progress against a budget: `完成年初预算的P%`; the base follows. */
export const completionCues: readonly string[] = ['完成', '达到', '为', '是', '达', '占'];

/** Words by which a figure is each of several like things (每个单位). */
export const eachCues: readonly string[] = ['每', '人均', '户均', '单价', '均价', '平均'];

/** Words right before a score (分) that say which it is. The first row that fits counts. */
export const scoreCues: readonly {
  readonly mark: 'full' | 'given' | 'lost';
  readonly ends: readonly string[];
}[] = [
  { mark: 'lost', ends: ['扣', '扣除', '扣减', '扣去', '扣掉', '扣了', '失', '失分', '扣分', '丢'] },
  {
    mark: 'full',
    ends: [
      '满分',
      '分值',
      '权重',
      '标准分',
      '标准分值',
      '赋分',
      '基准分',
      '权重分',
      '设定分值',
      '总分值',
      '应得',
      '总分设定',
    ],
  },
  {
    mark: 'given',
    ends: [
      '得',
      '得分',
      '自评',
      '自评分',
      '评分',
      '总分',
      '实得',
      '获得',
      '评价',
      '总得分',
      '计',
      '记',
      '实际得分',
      '合计',
      '共得',
      '共计',
      '最终得分',
    ],
  },
];

/** Words by which names follow a count (分别是). */
export const nameCues: readonly string[] = [
  '分别是',
  '分别为',
  '具体为',
  '具体是',
  '即',
  '为',
  '包括',
  '包含',
  '是',
  '有',
  '下设',
  '如下',
];

/** Words that say that there is none of what follows (无, 未发生). */
export const absenceCues = table<true | null>(
  [
    true,
    '无 未发生 没有 未安排 未产生 未支出 不存在 不涉及 未列支 没有发生 没有安排 未使用 均未发生 没有使用 未申请',
  ],
  [
    null,
    '无线 无偿 无障碍 无害 无形资产 无形 无纸 无人 无法 无关 无论 毫无 无违 无超 无超预算 无重大 无变化 无增减 无差异 无偏差 无缝 无菌 没有变化 没有超',
  ],
);

/** Words by which a figure is a target or a limit, not an account (不超过, 目标值). */
export const targetCues: readonly string[] = [
  '不超过',
  '不高于',
  '不低于',
  '不少于',
  '不大于',
  '不小于',
  '控制在',
  '目标值',
  '指标值',
  '目标为',
  '≥',
  '≤',
  '大于',
  '小于',
  '预计',
  '力争',
  '拟',
  '限额',
  '标准为',
  '上限',
];

/** Words between a label and its figure that say nothing: taken off the label's right end. */
export const linkWords: readonly string[] = [
  '分别为',
  '分别是',
  '分别占',
  '分别',
  '约为',
  '大约',
  '为',
  '是',
  '达到了',
  '达到',
  '达',
  '约',
  '近',
  '共有',
  '有',
  '了',
  '的',
  '各',
  '均',
  '仅',
  '只',
  '则',
  '就',
  '即',
  '已',
  '也',
  '都',
  '：',
  ':',
  ' ',
  '　',
  '\u00a0',
  '\t',
  '\n',
  '人民币',
  '￥',
  '¥',
  '—',
  '-',
  '“',
  '”',
  '超过',
  '将近',
  '接近',
  '不足',
  '逾',
  '高达',
];

/** Words before a label that say nothing of what is measured: taken off its left end. */
export const leadWords: readonly string[] = [
  '其中',
  '其',
  '另外',
  '另有',
  '另',
  '以及',
  '和',
  '及',
  '与',
  '并',
  '并且',
  '而',
  '但',
  '则',
  '由于',
  '由',
  '因',
  '在',
  '从',
  '对',
  '将',
  '把',
  '即',
  '为',
  '是',
  '的',
  '了',
  '中',
  '一是',
  '二是',
  '三是',
  '四是',
  '五是',
  '六是',
  '七是',
  '八是',
  '九是',
  '十是',
  '首先',
  '其次',
  '再次',
  '最后',
  '具体',
  '我单位',
  '本单位',
  '我部门',
  '本部门',
  '我局',
  '本局',
  '我办',
  '我中心',
  '本中心',
  '我委',
  '本委',
  '我院',
  '本院',
  '我校',
  '本校',
  '我镇',
  '本镇',
  '我乡',
  '我县',
  '本县',
  '我市',
  '本市',
  '全县',
  '全市',
  '全省',
  '全区',
  '全乡',
  '全镇',
  '单位',
  '部门',
  '我们',
  '我',
  '本',
  '该',
  '全年',
  '全部',
  '年度',
  '当年',
  '今年',
  '今年以来',
  '年内',
  '期内',
  '目前',
  '截至目前',
  '截止目前',
  '至目前',
  '截至',
  '截止',
  '现有',
  '现',
  '已',
  '共',
  '共有',
  '共计',
  '总计',
  '合计',
  '累计',
  '实际',
  '完成',
  '实现',
  '安排',
  '下达',
  '到位',
  '发生',
  '当前',
  '分别',
  '各',
  '均',
  '仅',
  '还',
  '又',
  '也',
  '都',
  '整体',
  '总体',
  '年中',
  '底',
  '，',
  '、',
  '：',
  ':',
  ' ',
  '　',
  '\t',
  '\n',
  '\u00a0',
  '“',
  '”',
  '（',
  '）',
  '(',
  ')',
  '年',
  '度',
  '度的',
  '上述',
  '以上',
  '此项',
  '该项',
  '这',
  '来',
  '有',
];
