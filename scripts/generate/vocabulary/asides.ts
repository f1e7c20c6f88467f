/** Why a figure rose, fell or stayed. */
interface Reasons {
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly same: readonly string[];
}

/** Reasons by what they move: said behind a figure, and only of what they can move. */
export const reasons: Readonly<Record<'staff' | 'spending' | 'income' | 'revenue' | 'outlay', Reasons>> = {
  /** An institution's spending on people. */
  staff: {
    up: ['人员增加及工资调标', '新招录人员较多', '社保缴费基数上调'],
    down: ['退休人员增多', '人员调出较多', '在职人员减少'],
    same: ['人员及工资标准均无变化'],
  },
  /** Other spending of an institution. */
  spending: {
    up: [
      '新增信息系统运行维护任务',
      '年中追加上级转移支付资金',
      '部分项目跨年结算',
      '业务量较上年明显增多',
      '新增专项工作任务',
      '物价及人工成本上涨',
    ],
    down: [
      '严格执行厉行节约各项规定',
      '部分项目尚未达到付款条件',
      '压减一般性支出',
      '机构改革后部分职能划出',
      '上年度一次性项目已完成',
      '采购公开招标节约了资金',
      '相关工作推迟到下年度开展',
    ],
    same: ['预算严格按标准编制', '业务量无明显变化'],
  },
  /** What an institution takes in. */
  income: {
    up: ['年中追加上级转移支付资金', '新增专项工作经费', '业务量较上年明显增多'],
    down: ['财政压减一般性支出', '上年度一次性项目已完成', '机构改革后部分职能划出'],
    same: ['预算安排与上年一致'],
  },
  /** What a government takes in. */
  revenue: {
    up: ['经济运行持续向好', '上年同期基数较低', '重点企业效益回升'],
    down: ['落实减税降费政策', '房地产市场持续调整', '上年同期一次性因素抬高基数'],
    same: ['各项政策保持稳定'],
  },
  /** What a government spends, and what is invested and sold in its area. */
  outlay: {
    up: ['重点项目建设进度加快', '上级补助力度加大', '民生保障力度加大'],
    down: ['部分项目结转下年实施', '压减一般性支出', '上年同期一次性因素抬高基数'],
    same: ['各项政策保持稳定'],
  },
};

/** Sentences that state no relation, before or behind one that does. */
export const asides: readonly string[] = [
  '资金使用符合国家财经法规和财务管理制度的有关规定。',
  '各项资金实行专款专用，未发现截留、挤占、挪用等情况。',
  '年初结合部门职责编制了绩效目标，并按季度开展运行监控。',
  '我单位严格执行“三重一大”决策制度，大额资金支出均经集体研究决定。',
  '全年组织业务培训6期，参训人员反映良好。',
  '预决算信息已在政府门户网站公开，接受社会监督。',
  '相关制度汇编于3月底前印发执行。',
  '固定资产管理做到账账相符、账实相符。',
  '按照上级统一部署，有序推进各项改革任务。',
  '项目资料归档及时、完整，群众满意度较高。',
];

/** What money was spent on; stands behind 主要用于, without figures, and fits any spending. */
export const uses: readonly string[] = [
  '保障机构正常运转',
  '各项业务工作开展',
  '年度重点任务落实',
  '日常工作开支',
  '履行部门职能所需的各项支出',
  '完成上级下达的工作任务',
];

/** Brackets behind a figure that say nothing of how it ties. */
export const notes: readonly string[] = [
  '以财政批复数为准',
  '已与财政部门核对一致',
  '详见附表',
  '数据来源于决算报表',
];
