/**
 * Rates (比率) and what they divide by what: the words of the numerator's and the denominator's labels, or their roles.
 * Source: 《预算绩效评价共性指标体系框架》(财预〔2013〕53号) for 预算完成率, 支付进度率, 公用经费控制率, 三公经费控制率,
 * 政府采购执行率, 结转结余率; common usage for the rest.
 */
export interface RateRule {
  /** The rate's name ends in one of these. */
  readonly names: readonly string[];
  /** `budget`: the account by the budget. `received`: what was paid by what was received. */
  readonly denominator: 'budget' | 'received';
}

/** 预算调整率 = 预算调整数 ÷ 年初预算数. Source: 《预算绩效评价共性指标体系框架》(财预〔2013〕53号). */
export const adjustmentRateNames: readonly string[] = ['预算调整率', '调整率'];

export const rateRules: readonly RateRule[] = [
  {
    names: [
      '预算完成率',
      '预算执行率',
      '完成率',
      '执行率',
      '预算完成比例',
      '预算执行进度',
      '执行进度',
      '预算支出率',
      '支出率',
      '支出进度',
      '支出完成率',
      '预算执行比例',
      '完成比例',
      '完成进度',
      '预算进度',
      '采购率',
      '使用率',
      '实现率',
    ],
    denominator: 'budget',
  },
  { names: ['控制率', '控制比率'], denominator: 'budget' },
  {
    names: [
      '支付率',
      '支付进度',
      '支付进度率',
      '资金使用率',
      '拨付率',
      '支付比例',
      '拨付进度',
      '下达率',
      '资金执行率',
      '使用进度',
    ],
    denominator: 'received',
  },
  { names: ['到位率', '资金到位率', '到位比例'], denominator: 'budget' },
];

/** Words of the money that was there to be paid out, and of paying it. */
export const receivedWords: readonly string[] = ['到位', '下达', '拨入', '收到', '拨款', '筹集'];
/** Words of a number that was set to be done (下达抽检任务252批次). */
export const setWords: readonly string[] = ['任务', '下达'];
export const paidWords: readonly string[] = ['支付', '支出', '使用', '拨付', '执行', '兑付', '发放'];

/** What was spent by some time of the year, of whatever the words before speak (上半年支出, 全年累计支付): no other thing is named. */
export const spentByThen =
  /^(?:全年|上半年|下半年|前三季度|[一二三四]季度末?|年末|年底|\d{1,2}月[底末])?(?:累计|共|实际|已)*(?:支出|支付|执行|使用|拨付)(?:资金)?$/;
