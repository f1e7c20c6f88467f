import { phraseMap } from './phrase-map.js';

/**
 * Words of what is added to a holding and what leaves it: money, assets, staff, cases, stocks (本年增加, 本年减少). 0: either,
 * by what is held (折旧 takes from 净值 and adds to 累计折旧; 发放 adds to 贷款余额). Source: the columns of 部门决算 and of asset, staff and debt
 * statements (财决附表, 资产变动表, 编制人员变动表), and the verbs by which reports put them.
 */
export const movementCues = phraseMap<1 | -1 | 0 | null>(
  [
    1,
    '增加 新增 净增 增资 增设 增值 购置 购入 新购 采购 更新购置 补充 补缺 入库 入账 接收 接受捐赠 受赠 捐入 调入 划入 转入 并入 招录 新招录 招聘 新招聘 新聘 聘用 新聘用 录用 新录用 新进 引进 选调 分配 安置 军转 新签 新开工 新开 新立 立项 新建 新发行 发行 新借 举借 借入 追加 调增 增拨 计提 形成 新形成 加上 加 收到 到账 纳入 补录 受理 收取 归集 注入 盘盈 完工转入 建成 回补 新发展 发展 吸纳 登记 上级调拨',
  ],
  [
    -1,
    '减少 净减 减值 处置 报废 报损 毁损 损毁 拆除 拆迁 核销 注销 剔除 剔旧 出售 变卖 转让 拍卖 捐出 对外捐赠 调出 调离 划出 划转出 转出 移交 上缴 缴回 交回 退休 辞职 辞退 离职 离任 死亡 去世 病故 解聘 解除 清退 退出 退役 期满 开除 偿还 归还 还本 化解 清偿 兑付 划转给 划转至 划转到 划拨给 调拨给 调拨至 转赠 赠予 支付 已支付 支出 拨付 已拨付 使用 动用 调用 消耗 领用 出库 用掉 耗用 减去 减 扣除 扣减 调减 压减 核减 完成 办结 已办结 销号 结案 验收 完工 竣工 冲销 冲减 安排使用 盘亏 脱贫 消化 退还 结清 结余分配 提取专用基金 提取职工福利基金 收监 还款 退款 收回财政',
  ],
  [0, '提取 折旧 计提折旧 摊销 计提摊销 发放 新发放 收回 回收 清收'],
  [
    null,
    '退休人员 退休费 退休金 离退休 退休干部 支出总计 未支付 未完成 未拨付 未使用 未办结 应付 已完成投资计划 收支 加强 加快 加大 更加 参加 加班 加油 加工 附加 减税 减排 减灾 减免 使用权 使用率 支付率 完成率 完成情况 办结率 发展改革 发展和改革 支出决算 采购预算 采购项目 处置收益 累计折旧 累计摊销 已提折旧 已计提折旧 累计计提折旧 计提累计折旧 已摊销 增加值 分配表 登记证 登记表 完成值 收入支出 还款计划 还款期 还款来源 还款协议',
  ],
);

/** Words of money that came in, from which what is left is counted (到位960万元，支付835.5万元，结余124.5万元). */
export const inflowCues = phraseMap<true | null>(
  [
    true,
    '到位 下达 收入 拨入 收到 筹集 争取 批复 安排 下拨 拨款 投入 总投资 预算 预算数 指标 筹资 募集 归集 入账 来源 可用资金 资金总额',
  ],
  [null, '到位率 收入水平 预算完成率 预算执行率 安排情况 上级安排部署'],
);

/** Words in front of a clause that say that it did not happen. */
export const denials: readonly string[] = ['未', '没有', '尚未'];
/** The same in front of what is only named (无新增). */
export const noneWords: readonly string[] = ['无', '没', '未再', '无一'];

/** Words of what is left at the end (结余, 剩余, 年末). */
export const remainderCues = phraseMap<true | null>(
  [
    true,
    '剩余 尚余 余下 结余 结存 节余 余额 尚欠 欠款 未支付 尚未支付 未拨付 未使用 尚未使用 结转下年 结转 结转资金 年末结转 结余结转 空编 缺编 未完成 未办结 在办 待办 余',
  ],
  [null, '多余 其余 业余 余名 余人 余个 结余率 结转率 结转结余率 结余分配 余份 余场 余篇 余次 余万'],
);

/**
 * Words in front of what is still to do of so many, and those of them that leave nothing else over (已整改449处，剩余19处). Source:
 * 整改情况 of 审计工作报告 and the 资金支付 of 绩效评价报告.
 */
export const leftOver: readonly string[] = ['剩余', '剩下', '余下', '其余', '还剩', '尚余', '尚剩', '仅剩'];
export const stillOpen: readonly string[] = [
  '尚有',
  '仍有',
  '还有',
  '尚未',
  '未',
  '尚欠',
  '欠缴',
  '欠收',
  '欠付',
  '拖欠',
  '结余',
  '节余',
];

/** Words in front of those of so many that were not done, where a rate tells how many were (完工率P%，在建A个; 合格率P%，不合格B件). */
export const notDone: readonly string[] = [
  ...leftOver,
  ...stillOpen,
  '没',
  '不合格',
  '逾期',
  '在建',
  '在办',
  '正在',
  '还需',
];
/** Words in front of by how much what was done passes what was to be (完成率105%，多演6场). */
export const moreThanSet: readonly string[] = ['多', '超', '超出', '超额', '超计划', '超任务'];
/** Words right behind such a figure that go on telling of the same things. */
export const sameThings =
  /^(?:$|正在|未|尚|仍|因|需|计划|为|系|待|在|由|已|均|都|拟|预计|将|全部|问题|任务|项目|指标|整改|事项)/;

/** The same right before the figure, and nothing else (余A处正在整改). */
export const leftAlone = '余';

/** A word in front of what was done of so many. */
export const doneLeads: readonly string[] = ['已', '其中已', '目前已', '现已'];

/** What is done with so many, where it is all that stands before the figure (整改A处). Source: 整改情况 of 审计工作报告, 资金使用情况 of 绩效自评报告. */
export const doneVerbs: readonly string[] =
  '整改 办结 完成 完成整改 处置 化解 解决 销号 采纳 兑付 拨付 支付 支出 使用 用了 花了 实际支出 实际使用 实际支付 实际用了 实际花了 消除 修复 更换 查处 验收 建成 开工'.split(
    ' ',
  );

/** Words of a holding that say when or that it is held, not what it is: taken off both ends before two names are compared. */
export const holdingWords: readonly string[] = [
  '年初',
  '期初',
  '年末',
  '期末',
  '年底',
  '上年末',
  '上年',
  '去年',
  '本年',
  '本期',
  '当期',
  '累计',
  '实有',
  '实际',
  '实',
  '在编',
  '在职',
  '在岗',
  '现有',
  '现',
  '余额',
  '结余',
  '结转和结余',
  '结转结余',
  '结转',
  '库存',
  '结存',
  '滚存',
  '存量',
  '剩余',
  '尚余',
  '尚欠',
  '未支付',
  '未还',
  '资金',
  '账面',
  '总数',
  '数',
  '共有',
  '保有量',
  '保有',
  '人员',
  '人数',
  '下年',
  '使用',
  '及',
  '的',
];

/** Words of something held at a year's end: last year's is this year's opening (上年余额). */
export const stockWords: readonly string[] = ['余额', '结余', '结转', '库存', '存量', '结存', '末', '底'];

/** Words by which the writer does the sum in words: what they join is one equation, whatever each part is called. */
export const arithmeticWords: readonly string[] = ['加上', '加', '减去', '减', '扣除', '扣减'];

/** Words by which a figure is of the year as a whole, not of a date in it. */
export const flowWords = phraseMap<true>([true, '本期 当期 全年 年内 期内 期间 报告期内']);

/** Words of what a year leaves over by itself, in front of 结余: what is held at its end grows by it (当年结余, 当期收支结余). */
export const ownYearWords: readonly string[] = ['当年', '本年', '当期', '本期', '年度收支'];

/** Words by which what is held, came or went is of all years up to now. */
export const allYearsWords: readonly string[] = ['累计', '滚存', '历年'];

/** Words that take the time behind them into a name (结转下年). */
export const carriedWords: readonly string[] = ['结转', '结转到', '结转至', '结转入', '结转在'];

/** Words of the two ends of a time, at which something is held. */
export const openingWords: readonly string[] = ['年初', '期初', '上年末', '去年末', '上年底', '去年底'];
export const closingWords: readonly string[] = ['年末', '期末', '年底', '年终', '12月31日'];

/** Letters of words of time, and of what is carried over from one to the next. */
export const timeLetters = '年期';
export const carriedLetters = '结转';

/** Words of a stocktake: what the books say, what was counted, and what the one has more than the other. Source: 资产清查 reports (财办资〔2016〕). */
export const bookWords: readonly string[] = ['账面'];
export const countedWords: readonly string[] = ['实盘', '盘点数', '盘点实有', '实际盘点', '清点实有'];
export const takenWords: readonly string[] = ['盘盈', '盘亏'];

/** Verbs of how far a thing moved that was told to have come from one amount to another (由128万度降至109万度，节电19万度). */
export const savedWords: readonly string[] = ['节电', '节水', '节约', '节省', '节能', '节油', '少用', '减排'];

/** People who are never one holding with one another: those at work, and those who have left it. Source: 人员情况表 of 部门决算报表. */
export const peopleApart: readonly (readonly string[])[] = [
  ['在职', '在编', '在岗', '在册'],
  ['退休', '离休', '离退休'],
];
