/**
 * Kinds that leave nothing out (完全划分): a list that names one of each is the whole of what they divide. Source: the forms
 * of 部门决算 and 财政收支 (财决01–08), 政府会计制度, 国民经济行业分类 (三次产业), 人口 and 教育 statistics.
 * A kind is the words by which a part is told; a part's name holds one of them, in front or behind. Several parts may be
 * of one kind (技师、高级工、中级工).
 */
export const wholes: readonly (readonly (readonly string[])[])[] = [
  [['税收'], ['非税']],
  [['人员'], ['公用']],
  [['基本支出'], ['项目支出']],
  [['一般债'], ['专项债']],
  [['政府债券'], ['非政府债券']],
  [
    ['中央', '本级'],
    ['地方', '对地方'],
  ],
  [
    ['省属', '省级', '省本级'],
    ['市县', '市州'],
  ],
  [['中央'], ['省'], ['市', '州'], ['县', '区']],
  [['男'], ['女']],
  [
    ['城镇', '城市', '市区'],
    ['农村', '乡村'],
  ],
  [['货物'], ['工程'], ['服务']],
  [['公办'], ['民办']],
  [
    ['行政编制', '行政人员', '行政在职', '公务员', '工勤'],
    ['事业编制', '事业人员', '事业在职', '事业工勤', '补助事业', '参照公务员', '参公'],
  ],
  [['第一产业'], ['第二产业'], ['第三产业']],
  [['出国', '出境'], ['公务用车', '公车'], ['接待']],
  // Not 国有 alone: 国有资本经营预算 is a fund beside others.
  [
    ['国有企', '国企', '国有控股', '国有投资', '国有经济', '国有单位'],
    ['民营', '非国有', '其他'],
  ],
  [
    ['自组团', '自行组团', '单位组团', '独立组团'],
    ['参加其他', '参加外单位', '参加外部门', '参团', '随团', '双跨'],
  ],
  [['国内'], ['外事', '外宾', '国（境）外']],
  [['离休'], ['退休']],
  [
    ['整改', '已整改', '完成整改'],
    ['整改中', '正在整改', '未整改', '尚未整改', '待整改'],
  ],
  [
    ['高级职称', '高级专业', '正高', '副高'],
    ['中级职称', '中级专业'],
    ['初级职称', '初级专业', '助理'],
    ['工勤', '工人', '管理', '技师', '高级工', '中级工', '初级工'],
  ],
  [
    ['全额保障', '全额补助', '全额拨款', '全额供养', '全额供给'],
    ['差额保障', '差额补助', '差额拨款', '差额供养', '差额供给'],
    ['单位资金', '专户资金', '自收自支', '经费自理'],
  ],
  [['保留'], ['取消']],
  [['出生率'], ['死亡率']],
  [['原值'], ['折旧']],
  [['政府集中采购'], ['部门集中采购'], ['分散采购']],
  [['上半年'], ['下半年']],
  [['刑事'], ['民事'], ['行政']],
  [['优'], ['良'], ['中', '合格'], ['差', '不合格']],
  [['一般转移支付', '一般性转移支付'], ['专项转移支付']],
  [['返还性收入', '税收返还', '返还收入'], ['一般转移支付', '一般性转移支付'], ['专项转移支付']],
  [['工资福利'], ['商品和服务', '商品服务']],
];

/**
 * What is left when parts are taken away (净值 = 原值 − 累计折旧): how the whole's name ends, and the parts that count
 * against it, by how their names begin or end. Source: 政府会计准则第3号 (固定资产), 资产负债表, 人口统计 (自然增长率).
 */
export const deductions: readonly (readonly [string, readonly string[]])[] = [
  ['净值', ['折旧', '摊销', '减值准备']],
  ['净额', ['折旧', '摊销', '减值准备', '坏账准备']],
  ['净资产', ['负债']],
  ['自然增长率', ['死亡率']],
  ['净增', ['减少', '注销', '退出', '核减']],
];

/** The letter by which a value is what is left of a cost (净值, 净额). */
export const netLetter = '净';

/** Words before a thing done by which it is not done: with both, nothing is left out (完成16项，未完成2项). */
export const negations: readonly string[] = ['尚未', '未能', '没有', '未', '不'];

/** 空编 = 编制 − 实有, 超编 = 实有 − 编制: the words of either, those of posts, and those of people in post. */
export const vacancies: readonly string[] = ['空编', '缺编', '空缺', '空余编制', '剩余编制', '缺员'];
export const surpluses: readonly string[] = ['超编', '超员'];
export const posts: readonly string[] = ['编制', '定编', '核编'];
/** Measure words of people in post. */
export const peopleUnits: readonly string[] = ['名', '人', '位'];
export const posted: readonly string[] = ['实有', '在职', '在编', '在岗', '现有'];

/** Words by which an amount is told again in another unit, or in words (折合0.586亿元, 大写：伍佰捌拾陆万元). */
export const conversions: readonly string[] =
  '折 折成 折为 折合 折合为 折合人民币 折算 折算为 折算成 折算人民币 换算 换算为 换算成 约合 约合人民币 合 合人民币 相当于 即 即人民币 大写 大写金额 人民币大写 小写'.split(
    ' ',
  );

/** The funds of a budget (四本预算, but for social insurance, which no department has): income told by all of them is told by where it comes from. Source: 部门预算 收支总表. */
export const fundsOfBudget: readonly string[] = ['一般公共预算', '政府性基金', '国有资本经营'];

/** Words in front of a name by which it is the total of what was named (总收入). */
export const totalPrefixes: readonly string[] = ['总', '合计', '全部', '汇总', '累计'];

/** What an account of its own is kept of, before 收入 or 支出 (社会保险基金收入). */
export const fundWord = '基金';

/** Ends of names that total what stands before them (本年支出合计); 资产总额 is a plain name. */
export const totalEnds: readonly string[] = ['合计', '总计', '共计'];

/** Words within a name by which it is a total (收入总计, 采购总额). */
export const totalWords: readonly string[] = [
  '总计',
  '合计',
  '总收入',
  '总支出',
  '总额',
  '总数',
  '总量',
  '总投资',
  '规模',
];

/** Heads of account names that never are parts of one another (收入, 支出, 结余). */
export const accountHeads = {
  income: ['收入'],
  spending: ['支出'],
  balance: ['结转', '结余', '未支出', '未使用', '未支付', '未拨付', '未执行'],
  assets: ['资产'],
  'net assets': ['净资产'],
  liabilities: ['负债'],
} as const;

export type Account = keyof typeof accountHeads;

/** What spending leaves where it is more than income. */
export const deficits: readonly string[] = ['赤字', '收支缺口', '缺口', '亏损', '透支', '超支'];

/** A word by which income and spending are set against each other, whatever stands between (与收入A相抵). */
export const settlingWord = '相抵';

/** What spending is called besides, where income stands right before it. */
export const costWords: readonly string[] = ['成本', '费用', '开支'];

/** Words of what was left of the year before, which is spent together with the income of the year (上年结余). */
export const openings: readonly string[] = ['上年', '年初', '期初', '以前年度'];

/** Kinds of people and things that overlap, so that they add up to nothing (党员, 女职工). */
export const overlapping: readonly string[] =
  '党员 女 男 团员 学历 本科 研究生 大专 职称 民族 年龄 岁 退役 以上 以下 表示 达标 贫困 低保 残疾 寄宿 留守 随迁 脱贫 建档 少数 骨干 外事 外宾'.split(
    ' ',
  );

/** Words before and behind what a total is divided by (按资金性质划分, 从来源看). */
export const groupingLeads: readonly string[] = ['按', '从', '分'];
/** Those that the name of the total may stand before (本年支出按性质划分). */
export const groupingLeadsOfName: readonly string[] = ['按', '从'];
export const groupingEnds: readonly string[] = [
  '分类',
  '划分',
  '来看',
  '看',
  '分',
  '列示',
  '构成',
  '区分',
  '科目',
  '类别',
  '类型',
  '性质',
  '来源',
];

/** Words that look at something without dividing it (从上表看, 从总体看), or say by whose rule (按规定科目). */
export const ungrouped: readonly string[] = ['上表', '下表', '总体', '整体', '全年', '总的', '规定', '要求'];

/** Words behind a whole by which its parts follow (在财政收入中，税收…); the longest first. */
export const withinEnds: readonly string[] = ['当中', '之中', '中'];

/** Words by which a name is of what each gets (人均经费标准, 补助定额). */
export const standardWords: readonly string[] = ['标准', '定额'];

/** Units of things that were named before (以上三项). */
export const gatheredUnits: readonly string[] = ['项', '类', '笔', '部分'];

/** Measure words of bodies, places and undertakings, whose figures are told one after the other (3家单位支出合计). */
export const things: readonly string[] = ['个', '家', '所'];

/** The unit of marks (绩效评分): given out of possible ones. */
export const scoreUnit = '分';

/** Words by which a number says into how many parts something falls (分三批). */
export const dividing = '分';

/** Grades of professional titles (职称). */
const titleGrades: readonly string[] = ['正高', '副高', '中级', '初级'];

/**
 * Kinds of which a thing is of one at the most, though it may be of none (职称): together they never exceed their whole.
 * Source: 专业技术职务, 学历 and 岗位 statistics.
 */
export const exclusive: readonly (readonly string[])[] = [
  ['高级', '中级', '初级'],
  titleGrades,
  ['研究生', '本科', '大专', '专科', '中专', '高中'],
  ['博士', '硕士', '本科', '大专', '专科'],
  // 社会救助暂行办法: who is helped is registered as one of these.
  ['特困', '低保', '最低生活保障', '返贫', '致贫', '低收入', '边缘'],
];

/** Words by which a list's last part takes in all that is left (其他), so that it leaves nothing out. */
export const restWords: readonly string[] = ['其他', '其它', '其余', '余下', '剩余'];

/** Nouns behind such a word that name nothing of their own (其他项目): whatever the others are not. */
export const restNouns: readonly string[] = [
  '',
  '项目',
  '领域',
  '方面',
  '支出',
  '用途',
  '各项',
  '各类',
  '事项',
  '类',
  '科目',
];

/** By this letter what is left is given to several, so much to each (其余由省、县各承担25%). */
export const toEach = '各';

/** Words of improvement that also stand within the names of projects (安全达标提升项目), and how such names end. */
export const improvements: readonly string[] = ['提升', '提高', '扩大'];
/** What is undertaken: right behind a word of improvement it is that improvement (服务能力提升项目年初预算12万元). */
export const ventures: readonly string[] = ['项目', '工程', '行动', '专项', '计划'];
export const undertakings: readonly string[] = [...ventures, '补助', '资金', '经费'];

/** Words of money that was not paid out yet, beside what was (支付A万元，未支B万元). */
export const remainders: readonly string[] =
  '未支 未付 未拨 未使用 未用 未兑付 结余 结转 剩余 节余 尚余 余额'.split(' ');

/** Words right behind an amount by which what it is spent on follows (30万元用于勘测). */
export const spentOn: readonly string[] = ['用于', '用作', '投入'];

/**
 * Levels of government whose money a list tells apart (其中中央资金A，省级资金B), and what is no government's: a list of nothing else is
 * told as the whole as a rule, though not every level must give. Source: 项目支出绩效自评表 (资金情况), 转移支付绩效自评报告.
 */
export const fundLevels: readonly (readonly string[])[] = [
  ['中央', '国家财政', '国家级'],
  ['省级', '省财政', '省补', '省专项', '省配套', '省本级', '省资金', '自治区'],
  [
    '市级',
    '市财政',
    '市补',
    '市专项',
    '市配套',
    '市本级',
    '市资金',
    '州级',
    '州财政',
    '州配套',
    '盟市',
    '地市',
  ],
  [
    '县级',
    '县财政',
    '县配套',
    '县本级',
    '县区',
    '县市',
    '区级',
    '区财政',
    '区配套',
    '区本级',
    '旗县',
    '旗级',
    '市县',
  ],
  ['乡级', '镇级', '乡镇', '镇财政', '乡财政'],
  ['地方财政', '地方配套', '地方资金', '本级'],
  ['自筹', '社会资本', '社会资金', '社会筹集', '其他资金', '债券'],
];
