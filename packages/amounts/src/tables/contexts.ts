/**
 * Words that say what a bare 万 or 亿 counts (投资1.2亿; 惠及群众3万). Sources: the lines of a 部门决算 and of a 预算绩效自评
 * (财政部 部门决算报表, 财预〔2020〕10号 annex), and the nouns that such reports count.
 */
export const moneyWords: readonly string[] = (
  '资金 经费 支出 收入 预算 决算 投资 投入 总投资 拨款 拨付 补助 补贴 成本 费用 费 金额 总额 工资 奖金 津贴 贷款 欠款 借款 货款 余款 ' +
  '税 税收 结余 结转 价款 价值 产值 原值 净值 市值 估值 造价 总价 债务 债券 负债 利润 采购 支付 花费 花了 开销 缴纳 筹集 筹措 融资 ' +
  '到位 下达 争取 追加 报账 报销 赔偿 罚款 捐款 薪酬 销售额 营业额 交易额 成交额 中标价 合同价 控制价'
).split(' ');

export const countWords: readonly string[] = (
  '人口 群众 人数 人员 人次 用户 户数 农户 居民 学生 游客 粉丝 点击 浏览 阅读 访问 播放 关注 下载 转发 数据 信息 面积 播种 种植 造林 ' +
  '植树 产量 存栏 出栏 惠及 覆盖 受益 消费者 粉丝量 访问量 点击量 阅读量 浏览量 数量 总量 里程'
).split(' ');
