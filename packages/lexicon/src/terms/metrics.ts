import { economicClassification } from './economic-classification.js';

/**
 * The standard terms of unit accounts (部门决算, 三公经费, 政府采购, 资产, 人员) and the forms in which writers put them.
 * Source: the lines of 部门决算报表 (财决01–08) and of 《政府会计制度》, as used in published 决算公开; names are the
 * reports' own standard terms. Aliases are compared without quotes, brackets and blanks, and with 和/与 read as 及.
 */
export interface MetricEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly source: DictionarySource;
}

/** Where terms come from, and of which edition they are. */
export interface DictionarySource {
  readonly title: string;
  readonly edition: string;
}

/** The sources of the built-in terms. */
export const dictionarySources = {
  accounts: {
    title:
      '财政部《部门决算报表》（财决01–08）、《政府会计制度——行政事业单位会计科目和报表》及各地部门决算公开的常用写法',
    edition: '财会〔2017〕25号；决算报表2019年以后各年版式',
  },
  economic: {
    title: '财政部《政府收支分类科目》部门预算支出经济分类',
    edition: '2018年以来各年版，写自一般知识，引用代码前请核对所用年度版本',
  },
  functional: {
    title: '财政部《政府收支分类科目》支出功能分类（类）',
    edition: '2018年以来各年版',
  },
} as const satisfies Readonly<Record<string, DictionarySource>>;

const rows: readonly string[] = [
  // 收入
  '本年收入: 本年收入合计 收入合计 决算收入 收入决算 部门决算收入 部门决算收 总收入 全年收入 年收入 本年度收入 收入决算合计 决算总收入 本年总收入 全部收入 年度收入 本年收入决算 部门收入 单位收入 收入',
  '收入总计: 收、支 收入、支出 收支 收入支出 收支总计 收支总额 收入支出总计 收、支总计 收入、支出总计 收入总额 收支决算总计 收入及支出总计 收入决算总计',
  '支出总计: 支出总额 支出决算总计',
  '财政拨款收入: 财政拨款 财政拨款本年收入 本年财政拨款收入 财政补助收入 财政拨款收入决算',
  '财政拨款收入总计: 财政拨款收、支 财政拨款收入、支出 财政拨款收支 财政拨款收支总计 财政拨款收入支出总计 财政拨款收、支总计 财政拨款收入、支出总计 财政拨款总收入 财政拨款收支总决算',
  '一般公共预算财政拨款收入: 一般公共预算财政拨款 一般公共预算收入 一般公共预算拨款收入 一般公共预算拨款',
  '政府性基金预算财政拨款收入: 政府性基金预算财政拨款 政府性基金收入 政府性基金预算收入 政府性基金财政拨款收入 政府性基金预算拨款收入',
  '国有资本经营预算财政拨款收入: 国有资本经营预算财政拨款 国有资本经营预算收入 国有资本经营收入',
  '上级补助收入:',
  '事业收入: 事业预算收入',
  '经营收入:',
  '附属单位上缴收入: 附属单位缴款',
  '其他收入:',
  '非同级财政拨款收入: 非同级财政拨款',
  '使用非财政拨款结余: 用事业基金弥补收支差额 使用专用结余 使用非财政拨款结余及专用结余 使用非财政拨款结余含专用结余',
  '年初结转和结余: 年初结转结余 上年结转和结余 上年结转结余 年初结转 上年结转 年初结转资金 上年结转资金 上年结转收入 年初结余 上年结余 上年度结转资金 上年末结转和结余 期初结转和结余',
  '年末结转和结余: 年末结转结余 结转下年 年末结转 年末结余 年末结转资金 结转下年支出 结转和结余 结转结余 期末结转和结余 年终结转 年终结余 年终结转结余 结余结转 结余 结转 结转资金 年底结转和结余 结转下年使用 结转下年度 结转下年度使用 结转下年继续使用 结转次年 累计结转结余',
  '年初财政拨款结转和结余: 年初财政拨款结转结余 上年财政拨款结转和结余 财政拨款年初结转和结余',
  '年末财政拨款结转和结余: 年末财政拨款结转结余 财政拨款年末结转和结余',
  '收支结余: 本年收支结余 当年收支结余 收支差额 本年收支差额 当年结余 本年结余',
  '结余分配:',
  // 支出
  '本年支出: 本年支出合计 支出合计 决算支出 支出决算 部门决算支出 总支出 全年支出 年支出 本年度支出 整体支出 部门整体支出 支出决算合计 决算总支出 本年总支出 全部支出 年度支出 本年支出决算 单位整体支出 部门支出 资金支出 支出',
  '财政拨款支出: 本年财政拨款支出 财政拨款本年支出 财政拨款支出合计 财政拨款支出决算',
  '一般公共预算财政拨款支出: 一般公共预算支出 一般公共预算拨款支出 一般公共预算财政支出 一般公共预算财政拨款支出决算 一般公共预算财政拨款支出合计',
  '一般公共预算财政拨款基本支出: 一般公共预算基本支出',
  '一般公共预算财政拨款项目支出: 一般公共预算项目支出',
  '政府性基金预算财政拨款支出: 政府性基金支出 政府性基金预算支出 政府性基金财政拨款支出',
  '国有资本经营预算财政拨款支出: 国有资本经营预算支出 国有资本经营支出',
  '基本支出: 基本经费 基本支出经费 基本支出决算',
  '项目支出: 项目经费 项目资金 项目经费支出 项目资金支出 项目支出资金 项目支出经费 项目支出决算',
  '人员经费: 人员支出 人员经费支出 人员费用 人员经费支出决算 人员类支出 人员类经费',
  '公用经费: 日常公用经费 公用支出 日常公用支出 公用经费支出 日常公用经费支出 公用费用 公用类支出 日常运行公用经费 公用类经费',
  '上缴上级支出:',
  '经营支出:',
  '对附属单位补助支出: 对附属单位补助',
  '机关运行经费: 机关运行费 机关运行经费支出 机关运转经费',
  // 三公
  '三公经费: 三公 三公经费支出 三公支出 三公经费总额 三公经费支出总额 三公经费财政拨款 三公经费财政拨款支出 三公经费支出合计 三公费用 财政拨款三公经费 一般公共预算财政拨款三公经费',
  '因公出国（境）费: 因公出国境费用 因公出国境 出国境费 出国费 因公出国费 因公出国费用 因公出国境经费 因公出国境支出 出国境费用 因公出国境团组',
  '公务用车购置及运行维护费: 公务用车购置及运行费 公务用车费 公务用车购置及运维费 公务用车购置及维护费 公务用车购置运行费 公务用车购置及运行 公车购置及运行费 公车购置及运行维护费 公务用车购置运行维护费 公务用车经费 公务用车费用 公务车购置及运行费 公务用车购置费及运行维护费 公务车购置及运行维护费 公务用车运行维护及购置费 公务用车购置及运行维护 公务用车购置费及运行费',
  '公务用车购置费: 公务用车购置 公车购置费 公务车购置费 车辆购置费 公务用车购置支出 公车购置',
  '公务用车运行维护费: 公务用车运行费 公车运行维护费 公车运行费 公务车运行维护费 公务用车运维费 公务用车维护费 公务用车运行维护 公务用车运行 公务车运行费 公务用车运行及维护费',
  '公务接待费: 接待费 公务接待 公务招待费 招待费 公务接待经费 公务接待费用 公务接待费支出',
  '国内公务接待费: 国内接待费 国内公务接待 国内接待',
  '外事接待费: 外宾接待 外事接待 外宾接待费',
  '会议费: 会议经费',
  '培训费: 培训经费',
  // 政府采购
  '政府采购: 政府采购支出 政府采购总额 政府采购支出总额 政府采购金额 政府采购总金额 政府采购合同金额 政府采购资金 政府采购执行 采购支出 采购总额 采购金额 采购总金额',
  '政府采购货物: 货物采购 货物采购支出 政府采购货物支出 货物类 货物支出 货物 货物类采购 货物类支出 采购货物 货物采购金额',
  '政府采购工程: 工程采购 工程采购支出 政府采购工程支出 工程类 工程支出 工程 工程类采购 工程类支出 采购工程 工程采购金额',
  '政府采购服务: 服务采购 服务采购支出 政府采购服务支出 服务类 服务支出 服务 服务类采购 服务类支出 采购服务 服务采购金额',
  '授予中小企业合同金额: 授予中小企业 中小企业合同金额 授予中小微企业合同金额',
  '授予小微企业合同金额: 授予小微企业 小微企业合同金额 授予小型微型企业合同金额',
  // 资产
  '资产总额: 资产总计 总资产 资产合计 资产总值 国有资产总额 资产 国有资产 资产账面总额',
  '负债总额: 负债 负债合计 负债总计 总负债',
  '净资产: 净资产合计 净资产总额 净资产总计 所有者权益 所有者权益合计 所有者权益总额',
  '流动资产: 流动资产合计 流动资产总额',
  '固定资产: 固定资产总额 固定资产合计 固定资产总值',
  '固定资产原值: 原值 固定资产账面原值 账面原值 固定资产原价 固定资产账面价值原值',
  '固定资产净值: 净值 固定资产账面净值 账面净值 固定资产净额',
  '累计折旧: 固定资产累计折旧 折旧 已提折旧 已计提折旧 累计计提折旧 计提累计折旧 折旧额',
  '无形资产: 无形资产总额',
  '无形资产原值:',
  '无形资产净值:',
  '累计摊销: 无形资产累计摊销 已摊销',
  '在建工程:',
  '通用设备:',
  '专用设备:',
  '货币资金: 银行存款',
  // 人员
  '编制: 编制数 核定编制 人员编制 编制人数 编制总数 总编制',
  '行政编制: 行政编制数 机关行政编制',
  '事业编制: 事业编制数 全额事业编制 核定事业编制',
  '工勤编制: 机关工勤编制 工勤事业编制 机关工勤事业编制 机关后勤事业编制 后勤服务人员编制 机关工勤人员编制 工勤人员编制',
  '实有人员: 实有人数 实有 在职人员 在职人数 在编人员 实有在职人员 实有在职人数 在职职工 实有在编人员 在编在职人员 在岗人员 现有人员 实有在编人数 年末实有人数 在编人数 编制内实有人数 在职在编人员 实际在编 在编 在职 在岗 实有在职 实际在职 实际在岗 在岗人数 实际在编人数 现有在编人员 年末实有 年末实有人员',
  '空编: 空编数 空缺编制 缺编 编制空缺 空余编制',
  '退休人员: 退休人数 退休干部 退休职工',
  '离休人员: 离休人数 离休干部',
  '离退休人员: 离退休人数 离退休',
  '内设机构: 内设科室 内设股室 内设处室 内设职能科室 职能科室 内设部门 科室 股室 处室',
  '下属单位: 下属事业单位 所属单位 所属事业单位 直属事业单位 直属单位 二级单位 下属二级单位 二级预算单位 所属二级单位',
  '公务用车保有量: 公务用车 公车保有量 车辆 公务车辆 公务用车数量',
  // 得分
  '自评得分: 得分 自评总分 总分 综合得分 评价得分 自评分 自评综合得分 绩效自评得分',
];

const parseRow = (row: string): MetricEntry => {
  const colon = row.indexOf(':');
  const aliases = row.slice(colon + 1).trim();
  return {
    name: row.slice(0, colon),
    aliases: aliases ? aliases.split(' ') : [],
    source: dictionarySources.accounts,
  };
};

/** 支出功能分类科目, 类: source 《政府收支分类科目》. */
const functionalClasses: readonly string[] = [
  '一般公共服务支出',
  '外交支出',
  '国防支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '文化旅游体育与传媒支出',
  '社会保障和就业支出',
  '卫生健康支出',
  '节能环保支出',
  '城乡社区支出',
  '农林水支出',
  '交通运输支出',
  '资源勘探工业信息等支出',
  '商业服务业等支出',
  '金融支出',
  '援助其他地区支出',
  '自然资源海洋气象等支出',
  '住房保障支出',
  '粮油物资储备支出',
  '灾害防治及应急管理支出',
  '预备费',
  '债务还本支出',
  '债务付息支出',
];

/** Short forms and older editions of economic subjects (支出经济分类科目). */
const economicAliases: Readonly<Record<string, readonly string[]>> = {
  工资福利支出: ['工资福利'],
  商品和服务支出: ['商品服务支出', '商品和服务'],
  对个人和家庭的补助: [
    '对个人和家庭补助',
    '对个人和家庭补助支出',
    '个人和家庭补助',
    '对个人和家庭的补助支出',
    '对个人及家庭补助',
  ],
  资本性支出: ['其他资本性支出', '资本支出'],
  '因公出国（境）费用': [],
  机关事业单位基本养老保险缴费: [
    '机关事业单位养老保险缴费',
    '基本养老保险缴费',
    '养老保险缴费',
    '养老保险',
    '基本养老保险',
  ],
  职工基本医疗保险缴费: ['基本医疗保险缴费', '医疗保险缴费', '医疗保险'],
  其他社会保障缴费: ['其他社保缴费'],
  '维修（护）费': ['维修费', '维修维护费', '维护费'],
  其他交通费用: ['其他交通费'],
  生活补助: ['遗属生活补助'],
  其他对个人和家庭的补助: ['其他对个人和家庭的补助支出', '其他对个人和家庭补助'],
};

const economic: readonly MetricEntry[] = economicClassification.flatMap((subject) =>
  [subject.name, ...subject.items.map((item) => item.name)].map((name) => ({
    name,
    aliases: economicAliases[name] ?? [],
    source: dictionarySources.economic,
  })),
);

const functional: readonly MetricEntry[] = functionalClasses.map((name) => ({
  name,
  // 类 are printed with or without 支出, and 一般公共服务（类）.
  aliases: name.endsWith('支出')
    ? [name.slice(0, -2), `${name.slice(0, -2)}类`, `${name.slice(0, -2)}类支出`]
    : [],
  source: dictionarySources.functional,
}));

/** Every standard term that Gouji knows. Where two tables name one term, the first stands. */
export const metricEntries: readonly MetricEntry[] = [...rows.map(parseRow), ...economic, ...functional];

/** Words that may follow a term without changing what it measures; taken off before a second look-up. */
export const genericSuffixes: readonly string[] = [
  '支出',
  '经费',
  '费用',
  '资金',
  '金额',
  '总额',
  '总计',
  '合计',
  '总数',
  '共计',
  '累计',
  '总',
  '情况',
  '方面',
  '部分',
  '类',
  '款',
  '项',
  '小计',
  '数',
  '费',
  '人数',
  '人员',
  '开支',
  '收支',
  '共',
  '本年',
  '全年',
  '各',
  '科目',
  '明细',
  '余额',
  '账面',
  '价值',
  '实际',
  '财政拨款',
  '规模',
  '年度',
];

/** Words behind a name that the dictionary does not know, and that say nothing of what is measured. */
export const closingWords: readonly string[] = [
  '共计',
  '合计',
  '总计',
  '总额',
  '金额',
  '完成',
  '执行',
  '实现',
  '最多',
  '最大',
  '指标',
];

/** Verbs of spending before a name (支出培训费). */
export const spendingVerbs: ReadonlySet<string> = new Set(['支出', '实际支出', '全年支出', '开支', '用于']);

/** Short terms that say which value of a thing is meant, and so stand behind its name (房屋原值, 车辆净值). */
export const attributes: ReadonlySet<string> = new Set(['原值', '净值']);

/** Words that tell budget from account (预算数, 决算数), wherever they stand in a label. */
export const roleWords: ReadonlyMap<string, 'initial' | 'adjusted' | 'budget' | 'level' | null> = new Map(
  (
    [
      [
        'initial',
        '年初预算 年初预算数 年初部门预算 年初批复预算 年初预算安排 年初下达预算 期初预算 年初批复数 年初预算批复 年初预算金额 年初安排',
      ],
      [
        'adjusted',
        '调整预算 调整预算数 全年预算 全年预算数 调整后预算 调整后预算数 最终预算数 年中调整预算 预算调整数 全年调整预算',
      ],
      [
        'budget',
        '预算 预算数 预算总额 预算安排 预算安排数 部门预算 预算金额 预算批复数 控制数 预算控制数 预算指标 计划数 批复预算 预算资金 预算总金额 全部预算',
      ],
      [
        'level',
        '决算数 决算 支出决算 支出决算数 执行数 预算执行数 全年执行数 实际执行数 实际执行 实际支出 实际支出数 实际完成 实际完成数 支出数 到位资金 到位数 实际到位 实际到位资金 全年支出 全年支出数 实际使用 预算执行 预算支出 预算支出数 实际发生 实际数',
      ],
      // 预算 as part of a fund's or a law's name is no budget figure.
      [
        null,
        '一般公共预算 政府性基金预算 国有资本经营预算 预算单位 预算法 预算收入 预算绩效 预算管理 预算编制 预算外 预算内 预算执行率 预算完成率 预算配置 预算稳定调节基金',
      ],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** 资金口径: funds that a figure may be limited to. */
export const scopes: ReadonlyMap<string, string | null> = new Map(
  (
    [
      ['全口径', '全口径 全部资金口径'],
      ['一般公共预算财政拨款', '一般公共预算财政拨款 一般公共预算 一般公共预算拨款'],
      ['政府性基金预算财政拨款', '政府性基金预算财政拨款 政府性基金预算 政府性基金 政府性基金财政拨款'],
      ['国有资本经营预算财政拨款', '国有资本经营预算财政拨款 国有资本经营预算 国有资本经营'],
      ['财政拨款', '财政拨款 财政资金 财政性资金'],
      ['其他资金', '其他资金 自有资金 自筹资金 非财政拨款'],
      ['中央资金', '中央资金 中央财政资金 中央补助资金 中央专项资金 中央财政'],
      ['省级资金', '省级资金 省财政资金 省级财政资金 省级补助资金 省级财政'],
      ['市级资金', '市级资金 市财政资金 市级财政资金 市级财政'],
      ['县级资金', '县级资金 县财政资金 县级财政资金 县级财政 区级资金 区级财政资金'],
      // Letters of other terms.
      [null, '非同级财政拨款 使用非财政拨款结余 财政拨款比例 财政拨款结转率'],
    ] as const
  ).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** Totals of a unit's whole account: their fund is the one they are labelled with, or all. */
export const grandTotals: ReadonlySet<string> = new Set([
  '本年收入',
  '本年支出',
  '收入总计',
  '支出总计',
  '收支总计',
]);

/** Income and spending of a fund of their own, which the fund of what stands before them is not. */
export const ownFunds: ReadonlySet<string> = new Set([
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
  '非同级财政拨款收入',
  '使用非财政拨款结余',
  '上缴上级支出',
  '经营支出',
  '对附属单位补助支出',
]);

/** Labels that take their meaning from what stands around them (支出 under the heading 公务接待费). */
export const genericKeys: ReadonlySet<string> = new Set(
  '支出 收入 支出决算 收入决算 支出决算数 收入决算数 支出预算 收入预算 支出预算数 收入预算数 支出执行数 资金支出 资金 经费 决算 决算数 执行数 支出数 货物 工程 服务 原值 净值 资产 编制 实有 总数 结余 折旧 财政拨款 财政拨款支出 财政拨款收入 车辆 单位 人员 总分 得分 得 收入合计 支出合计 合计 总额'.split(
    ' ',
  ),
);

/** Those of them that total what stands before them: 上级转移支付收入合计 is of 上级转移支付收入. */
export const genericTotals: ReadonlySet<string> = new Set(
  [...genericKeys].filter((label) => label.endsWith('合计')),
);
