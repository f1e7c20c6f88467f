/**
 * Rates (比率) and what they divide by what: the words of the numerator's and the denominator's labels, or their roles.
 * Source: 《预算绩效评价共性指标体系框架》(财预〔2013〕53号) for 预算完成率, 支付进度率, 公用经费控制率, 三公经费控制率,
 * 政府采购执行率, 结转结余率; common usage for the rest.
 */
export interface RateRule {
  /** The rate's name ends in one of these. */
  readonly names: readonly string[];
  readonly numerator: 'account' | 'paid';
  readonly denominator: 'budget' | 'received';
}

export const rateRules: readonly RateRule[] = [
  {
    names: [
      '预算完成率',
      '预算执行率',
      '完成率',
      '执行率',
      '预算执行进度',
      '执行进度',
      '预算支出率',
      '支出率',
      '支出进度',
      '预算执行比例',
      '使用率',
    ],
    numerator: 'account',
    denominator: 'budget',
  },
  { names: ['控制率', '控制比率'], numerator: 'account', denominator: 'budget' },
  {
    names: ['支付率', '支付进度', '支付进度率', '资金使用率', '拨付率'],
    numerator: 'paid',
    denominator: 'received',
  },
  { names: ['到位率', '资金到位率'], numerator: 'account', denominator: 'budget' },
];

/** Words that a count's rate shares with its numerator: `办结率` with `已办结3678件`; taken off before the stem. */
export const rateEndings: readonly string[] = ['比率', '率', '比例', '比'];

/** Rates whose numerator and denominator are metrics of their own. Source: as above, and 《政府会计准则第3号——固定资产》. */
export interface MetricRateRule {
  readonly names: readonly string[];
  readonly numerators: readonly string[];
  readonly denominators: readonly string[];
}

export const metricRateRules: readonly MetricRateRule[] = [
  { names: ['成新率'], numerators: ['固定资产净值'], denominators: ['固定资产原值'] },
  {
    names: ['供养人员控制率', '人员控制率', '在职人员控制率'],
    numerators: ['实有人员'],
    denominators: ['编制'],
  },
];
