/**
 * The words by which reports say what a figure is and how figures tie, by class. Source: the cue phrases of published
 * 部门决算公开, 预算执行情况报告, 绩效自评报告 and 审计报告, gathered by kind; none is of one report.
 */

/** How much of a whole a list claims to name: all of it, all as a rule, some, or either. */
export type Cover = 'all' | 'maybe' | 'main';

/** Which budget (预算) of a year: at its start, as adjusted, or not said. */
export type BudgetStage = 'initial' | 'adjusted' | 'any';

/** What a cue says. */
export type Cue =
  /** A way that something went (增加, 下降); 0: either (增减额). */
  | {
      readonly class: 'direction';
      readonly sign: 1 | -1 | 0;
      readonly saving: boolean;
      /** What it is set against follows (低于债务限额A万元). */
      readonly against?: true;
      /** What it names behind it came new (新增债券A万元): an amount of its own. */
      readonly fresh?: true;
      /** A year of several, on the average (年均增长): nothing that stands beside it is what it is measured from. */
      readonly yearly?: true;
    }
  /** A way to a level (增至, 调整为): the figure is what was reached. */
  | { readonly class: 'reach'; readonly sign: 1 | -1 | 0 }
  /** What is compared with follows (较, 比, 与). */
  | { readonly class: 'compare' }
  /** The comparison ends (相比), or nothing has changed (持平). */
  | { readonly class: 'compared'; readonly flat: boolean }
  /** The time before (上年, 去年, 同比); `within`: the comparison is in the word. */
  | { readonly class: 'last-year'; readonly within: boolean }
  /** A budget (年初预算), or a plan (计划). */
  | { readonly class: 'budget'; readonly stage: BudgetStage }
  /** An account (决算, 实际支出). */
  | { readonly class: 'account' }
  /** A bound that was passed (突破2万亿元): no amount of anything. */
  | { readonly class: 'threshold' }
  /** An old value follows (由, 从). */
  | { readonly class: 'from' }
  /** A share of something (占, 占比, 比重); `of`: its whole follows. */
  | { readonly class: 'share'; readonly of: boolean }
  /** A rate of completion (完成, 完成率); `of`: what it is of follows. */
  | { readonly class: 'rate'; readonly of: boolean }
  /** Parts follow (其中, 分别为). */
  | { readonly class: 'parts'; readonly cover: Cover }
  /** How posts are filled (设主任1名): before a number of people its parts follow. */
  | { readonly class: 'posts' }
  /** The figure is of all that was named (合计). */
  | { readonly class: 'total' }
  /** Added to, or taken from, what stands before (加上, 扣除). */
  | { readonly class: 'plus'; readonly sign: 1 | -1 }
  /** Figures or names pair by place (分别, 依次). */
  | { readonly class: 'respectively' }
  /** Reasons follow (主要原因是). */
  | { readonly class: 'reason' }
  /** The labels of a run-in list (一是). */
  | { readonly class: 'ordinal' }
  /** An account against its budget in words (决算数大于预算数). */
  | { readonly class: 'verdict'; readonly sign: 1 | -1 | 0 }
  /** For one of many (每, 人均). */
  | { readonly class: 'each' }
  /** Several years, or up to a day (累计): no figure of one year. */
  | { readonly class: 'cumulative' }
  /** Of several things named before, all of them or so many (上述, 以上四项). */
  | { readonly class: 'gathered'; readonly count: number | null }
  /** A time within the year. */
  | { readonly class: 'start' }
  | { readonly class: 'end' }
  /** Says nothing of what is measured. */
  | { readonly class: 'filler' }
  /** Income less spending: what is left follows (收支相抵). */
  | { readonly class: 'settled' }
  /** Letters of another word, so that no cue is read in them; `whole`: nor one that ends in them (年初|预算稳定调节基金). */
  | { readonly class: 'none'; readonly whole?: true };

const rows: readonly (readonly [Cue, string])[] = [
  [
    { class: 'direction', sign: 1, saving: false },
    '增加 增长 上升 提高 上涨 增支 增收 净增加 净增 增幅 涨幅 升幅 增长率 增长幅度 增长比例 提升 增加额 增长额 增 升高 升 扩大 回升 递增 上浮 上调 调增 追加 攀升 跃升 净增长 增加率 提高率 上升率 上升幅度 增加幅度 增大 核增 比增 增速 增长速度 增长了 增加了 提高了 上升了 超出 超 高出 多出 多 高 增速为 增速达 大幅增加 大幅增长 净增额',
  ],
  [
    { class: 'direction', sign: -1, saving: false },
    '减少 下降 降低 减幅 降幅 跌幅 减少额 下降额 减支 减收 下降率 下降幅度 降低率 减少率 缩减 调减 减 少 下滑 净减少 压降 减低 降 回落 下调 减少比例 滑落 递减 缩小 收窄 净下降 降低幅度 减少幅度 减少了 下降了 降低了 低 追减 大幅下降 大幅减少',
  ],
  [
    { class: 'direction', sign: 1, saving: false, yearly: true },
    '年均增长 年均增速 年均增长率 年均增加 年均递增 年均提高 年均上升 年平均增长 年平均增速 年平均增加 年平均递增',
  ],
  [
    { class: 'direction', sign: -1, saving: false, yearly: true },
    '年均下降 年均减少 年均降低 年均递减 年平均下降 年平均减少',
  ],
  [{ class: 'direction', sign: 1, saving: false, fresh: true }, '新增 当年新增 本年新增 全年新增'],
  [{ class: 'direction', sign: 1, saving: false, against: true }, '快于 高于 多于 大于 超过了'],
  [{ class: 'direction', sign: -1, saving: false, against: true }, '慢于 低于 少于 小于'],
  [
    { class: 'direction', sign: 1, saving: true },
    '超支 超支额 超支率 多支出 多支 多花 多用 超收 超额 超额完成 超额实现 超收额',
  ],
  [
    { class: 'direction', sign: -1, saving: true },
    '压减 压减了 压减率 压缩 压缩率 短收 短收额 欠收 少完成 核减 核减额 核减率 净核减 审减额 下浮 下浮率 节约 节约资金 节省资金 节约经费 节约财政资金 节省 节支 节余 审减 少支出 少支 少花 少用 共节约 节约率 节支率 节资率 资金节支率 资金节资率 节约了 节省了 审减率 资金节约率 节约资金率',
  ],
  [
    { class: 'direction', sign: 0, saving: false },
    '差值 差额 差异额 差异 相差 增减额 增减率 增减变动 变动率 变动额 变化率 增减 变动 变动幅度 增减幅度',
  ],
  [
    { class: 'reach', sign: 1 },
    '增至 追加到 追加至 追加为 核增到 核增至 核增为 增加至 增加到 增长至 增长到 升至 升到 提高到 提高至 提升至 提升到 上升至 上升到 调增至 增为 升为 增加为 提高为 提升为 上升为 增长为 扩大到 扩大至 上调至 上调到 调增为 调增到',
  ],
  [
    { class: 'reach', sign: -1 },
    '降至 核减到 核减至 核减为 压减后 压减后为 经压减后为 压缩后 压缩后为 核减后 核减后为 调减后 调减后为 审减后 审减后为 降到 减少到 减少至 减至 减到 下降至 下降到 降低到 降低至 压减至 压减到 压缩至 压缩到 调减至 降为 减为 降低为 减少为 下降为 压减为 压缩为 缩小到 缩减至 缩减到 下调至 下调到 调减为 调减到',
  ],
  [{ class: 'reach', sign: 0 }, '调整为 调整至 调整到 变为 变更为 改为 控制到'],
  [{ class: 'compare' }, '较 相较 相较于 相比于 相对于 比较 比 与 同 较之 比照 和 与之相比'],
  [{ class: 'compared', flat: false }, '相比较 相比 相较 对比'],
  [
    { class: 'compared', flat: true },
    '持平 保持持平 基本持平 大致持平 一致 相同 无变化 没有变化 无增减 无增减变化 保持不变 大体持平 基本一致',
  ],
  [
    { class: 'last-year', within: false },
    '上年 上年度 上一年 上一年度 去年 上年同期 去年同期 同期 上年同月 去年同月 同月 上年决算 上年决算数 上年数 上年实际 上期 前一年 上年同期数 上年支出 上年支出数 上年度决算数 上年度决算 上年支出决算 上年支出决算数 上年执行数 去年决算数 去年决算 上年预算数 上年预算 上年度预算 去年预算 去年预算数 上年初预算',
  ],
  [
    { class: 'last-year', within: true },
    '同比 较同期 比同期 较上年 比上年 较去年 比去年 较上年度 比上年度 较上年同期 比上年同期 比去年同期 较去年同期 比上年同月 较上年同月 比去年同月 较去年同月',
  ],
  [
    { class: 'budget', stage: 'initial' },
    '年初预算 年初预算数 年初部门预算 年初批复预算 年初批复 年初预算安排 年初下达预算 期初预算 年初批复数 年初预算批复 年初预算金额 年初安排 年初支出预算 年初收入预算 年初计划 年初预算总额',
  ],
  [
    { class: 'budget', stage: 'adjusted' },
    '调整预算 调整预算数 全年预算 全年预算数 调整后 调整后预算 调整后预算数 最终预算数 年中调整预算 预算调整数 全年调整预算 调整数 调整后的预算 变动预算 变动预算数',
  ],
  [
    { class: 'budget', stage: 'any' },
    '预算 预算数 预算总额 预算安排 预算安排数 部门预算 预算金额 预算批复数 控制数 预算控制数 预算指标 计划数 年初目标 年度目标 年初目标值 年度目标值 年初目标任务 年度目标任务 目标任务数 批复预算 本年预算 当年预算 年度预算 年度预算数 本年预算数 当年预算数 支出预算 收入预算 支出预算数 收入预算数 计划 计划金额 计划任务 目标任务 年度计划 采购计划金额 采购预算 预算任务 计划投资 任务数 目标数 目标值 预算资金 年预算 年预算数 核定预算 预算为 送审 送审额 送审价 送审总额 送审金额合计 送审金额 送审造价 送审数 报审金额 报审 招标控制价 最高限价 拦标价 控制价 预算价 采购预算金额',
  ],
  [
    { class: 'account' },
    '决算数 决算 支出决算 支出决算数 收入决算 收入决算数 执行数 预算执行数 全年执行数 实际执行数 实际执行 实际支出 实际支出数 实际完成 实际完成数 支出数 到位资金 到位数 实际使用 实际发生 实际发生额 实际 实际金额 实际采购金额 实际安排 当年支出决算 审定 审定额 审定价 审定总额 审定金额合计 审定金额 审定造价 审定数 中标价 中标金额 中标价格 成交价 成交金额 采购合同金额 政府采购合同金额 实际采购 执行 决算支出 决算收入 本年决算数 实支数 已拨付 已支付 已支出 已使用 已发放 已兑付 用了 花了 实际用了 实际花了',
  ],
  [{ class: 'from' }, '由 从 自'],
  [{ class: 'threshold' }, '突破 首次突破 已突破 跨越 跨过 迈上 站上 跃上'],
  [{ class: 'share', of: true }, '占 占到 约占 仅占 占全部 占全年 占比较 分别占 各占'],
  [
    { class: 'share', of: false },
    '占比 占比为 占比达 比重 比例 所占比重 所占比例 占有率 比重为 比例为 比重达 占比例',
  ],
  [{ class: 'rate', of: true }, '完成 完成了 仅完成 已完成 为 是 达到 相当于'],
  [
    { class: 'rate', of: false },
    '预算完成率 预算执行率 完成率 执行率 预算完成比例 预算执行进度 执行进度 预算支出率 支出率 支出进度 支出完成率 预算执行比例 完成比例 完成进度 预算进度 使用率 控制率 控制比率 支付率 支付进度 支付进度率 资金使用率 拨付率 支付比例 拨付进度 下达率 资金执行率 到位率 资金到位率 到位比例 分配率 年初预算完成率 任务完成率 目标完成率 采购执行率 执行比例 实际执行率 实际完成率 实际支出率 实际支付率 实际使用率 实际到位率 资金支付率 资金支出率 资金拨付率 资金完成率 发放率 兑付率 资金发放率 资金兑付率',
  ],
  [
    { class: 'parts', cover: 'maybe' },
    '其中 其中包括 其中包含 其中含 这其中 含 内含 包括 包含 涵盖 涉及项目有',
  ],
  [
    { class: 'parts', cover: 'all' },
    '具体包括 分别为 分别是 具体为 具体是 具体如下 具体情况为 具体情况如下 具体情况是 具体构成 构成如下 构成情况 构成为 组成如下 明细如下 情况如下 具体明细为 明细为 分配如下 安排如下 具体分配如下 具体安排如下 具体有 细分为 结构为 来源为 分为 分别用于 全部用于 全部为 全部是 全部系 全为 全部由 由 依次为 依次是 支出具体情况如下 具体情况',
  ],
  [
    { class: 'parts', cover: 'main' },
    '主要包括 主要为 主要是 主要用于 主要有 主要由 主要含 用途主要包括 主要用途 主要内容为 主要内容包括 重点用于 重点支出 其中主要 其中主要是 其中主要包括 其中主要用于 主要支出 主要支出为 重点保障 主要项目 主要项目有 主要涉及 重点项目 比如 例如 诸如 主要集中在 主要来自 主要来源于 重点安排 重点支持 优先保障 主要用于以下方面 主要投向 分项目看 涉及 支出较大的有 支出较大的是 支出较多的有 支出较多的是 金额较大的有 金额较大的是 数额较大的有 占比较大的有 占比较大的是 占比较高的有',
  ],
  [{ class: 'posts' }, '设 设置 设有 设立 配备 配置 下设 内设 配'],
  [
    { class: 'total' },
    '共计 合计 总计 小计 共 总共 共涉及资金 计 一共 相加 加总 合共 总和 合起来 加起来 加在一起 合计为 共计为 总额 总金额 总数 总规模 总投入 总投资 总量 总价 合计达 合计共 部门汇总',
  ],
  [{ class: 'plus', sign: 1 }, '加上 加 另加 加之 外加'],
  [{ class: 'plus', sign: -1 }, '扣除 扣减 剔除 减去 减： 冲减 抵扣 抵减'],
  [{ class: 'respectively' }, '分别 依次 各 均'],
  [
    { class: 'reason' },
    '主要原因是 主要原因为 主要原因 原因是 原因为 原因 主要由于 由于 主要因为 因为 主要因 因 主要系 增减变化原因 变动原因 减少原因 增加原因 差异原因 下降的主要原因 增长的主要原因',
  ],
  [{ class: 'ordinal' }, '一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 首先 其次 再次 最后'],
  [
    { class: 'verdict', sign: 1 },
    '决算数大于预算数 决算数大于年初预算数 决算数大于年初预算 支出决算数大于预算数 支出决算大于预算 决算大于预算 决算数高于预算数 决算数超过预算数 大于预算数 大于年初预算数 大于年初预算 高于预算数 高于年初预算 决算数大于全年预算数 支出决算大于年初预算 决算数大于调整预算数',
  ],
  [
    { class: 'verdict', sign: -1 },
    '决算数小于预算数 决算数小于年初预算数 决算数小于年初预算 支出决算数小于预算数 支出决算小于预算 决算小于预算 决算数低于预算数 小于预算数 小于年初预算数 小于年初预算 低于预算数 低于年初预算 决算数小于全年预算数 支出决算小于年初预算 决算数小于调整预算数',
  ],
  [
    { class: 'verdict', sign: 0 },
    '决算数等于预算数 决算数等于年初预算数 决算数等于年初预算 支出决算数等于预算数 决算数与预算数持平 决算数与年初预算持平 决算数与年初预算数持平 等于预算数 等于年初预算数 与预算数持平 与年初预算持平 与年初预算数持平 与预算持平 决算与预算持平 决算数与预算数一致',
  ],
  [
    { class: 'gathered', count: null },
    '上述 以上 前述 上述各项 以上各项 以上各类 上述各类 以上几项 上述几项 合计占 共占',
  ],
  [{ class: 'gathered', count: 2 }, '两项 前两项 这两项 二项 两者 二者 两类 两部分 两笔'],
  [{ class: 'gathered', count: 3 }, '三项 前三项 这三项 三者 三类 三部分 三笔'],
  [{ class: 'gathered', count: 4 }, '四项 前四项 这四项 四类 四部分'],
  [{ class: 'gathered', count: 5 }, '五项 前五项 这五项 五类 五部分'],
  [{ class: 'gathered', count: 6 }, '六项 前六项 六类'],
  [{ class: 'gathered', count: 7 }, '七项 前七项 七类'],
  [{ class: 'gathered', count: 8 }, '八项 前八项 八类'],
  [
    { class: 'settled' },
    '收支结余 本年收支结余 当年收支结余 当期收支结余 收支相抵 收支相抵后 收支总量相抵 收支总量相抵后 收支总计相抵 收支总额相抵 收入和支出相抵 上述收支相抵 以上收支相抵 收支轧差 收支轧差后 轧差后 收支抵减 收支相减 收支品迭 相抵后 收支差额',
  ],
  [
    { class: 'each' },
    '每 人均 户均 车均 辆均 亩均 生均 班均 校均 村均 镇均 乡均 次均 场均 案均 件均 床均 批均 套均 台均 盏均 间均 座均 篇均 张均 站均 点均 家均 店均 园均 院均 机均 票均 年均 月均 日均 单价 平均 均价 平均每',
  ],
  [{ class: 'cumulative' }, '累计 历年 五年累计 三年累计 历年累计 累计实现 累计完成'],
  [{ class: 'start' }, '年初 期初 上年末 去年末 上年底 去年底 年初数 期初数'],
  [{ class: 'end' }, '年末 期末 年底 年末数 期末数 截至年末 截至年底'],
  [
    { class: 'filler' },
    '一年间 两年间 三年间 一年来 两年来 三年来 同口径 按同口径 按可比口径 可比口径 按同口径计算 按可比口径计算 经比较 （类） （款） （项） 达到 达 约 约为 为 是 共有 有 了 的 则 就 即 已 也 都 人民币 实现 完成 安排 下达 到位 发生 本年 当年 全年 今年 本年度 当年度 年度 总体 实际完成 大约 近 超过 将近 接近 高达 仅为 仅 只有 均为 各为 以及 及 并 并且 而 但 其 另 另有 另外 度 年 在 于 数 金额 安排了 投入 支付 列支 本单位 我单位 本部门 我部门 本局 我局 全部 折合 约合 不低于 不少于 不高于 不超过 不多于 不大于 不小于',
  ],
  [{ class: 'none', whole: true }, '预算稳定调节基金'],
  [
    { class: 'none' },
    '就业 就医 就学 就诊 就近 就地 就餐 就读 有效 有关 有机 有偿 有害 有序 有力 其他 其它 其余 差额补助 差额补贴 差额拨款 差额供给 差额供养 差额保障 差额单位 差额事业单位 差额编制 差额人员 自然增长率 公共 预计 统计 会计 审计 设计 估计 中共 共同 共享 共建 共产 累计折旧 累计摊销 计提 计算 计生 计量 计划生育 加强 加快 加大 更加 参加 加班 加工 加油 加入 附加 同意 同步 同志 合同 共和 总和 和谐 和平 比如 比例尺 比武 比赛 评比 可比 对比度 较大 较好 较为 较多 较少 较低 较高 较快 减免 减灾 减排 减税 减轻 减贫 增值税 增值 增殖 增加值 高校 高中 高级 高新 高层 高质量 高效 高速 高标准 高等 高龄 高技能 低保 低碳 低收入 少数 少年 多样 多元 多媒体 多功能 多双边 多重 多个 多项 众多 许多 因公 因素 因地 原因分析 从事 从业 从而 自然 自主 自治 自来水 自筹 自有 自行 自评 自查 自建 由此 理由 自由 占地面积 占用 侵占 抢占 超标 超市 超前 超长期 超声 升级 升学 升旗 降水 降雨 降解 每日 含义 含量 包含在内 不含 不包括 含税 各类 各项 各级 各地 各单位 各部门 各科 各种 分别负责 均衡 平均分 平均得分 平均水平 比重较大 预算单位 预算法 预算绩效 预算管理 预算编制 预算外 预算内 预算配置 预算收入 一般预算收入 一般预算支出 一般公共预算 政府性基金预算 国有资本经营预算 部门预算财政拨款 社会保险基金预算 决算公开 决算报告 决算草案 决算报表 决算编制 部门决算 财务决算 工程决算 竣工决算 执行情况 执行力 执行标准 执法执勤 完成情况 完成整改 计入 计件 总工会 总工程师 总部 总队 总站 总体情况 总体规划 总的 比较合理 政府采购 采购计划 高于预期 低于预期',
  ],
];

/** Every cue with its class. Where two rows give one word, the first stands. */
export const cueEntries: readonly (readonly [string, Cue])[] = rows.flatMap(([cue, words]) =>
  words.split(' ').map((word) => [word, cue] as const),
);
