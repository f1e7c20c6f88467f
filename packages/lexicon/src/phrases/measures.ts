/**
 * Measures that are told in one another (折合): so many of the lesser make one of the greater. Source: 《中华人民共和国法定计量单位》, 土地面积 and
 * 运量 figures of 绩效自评 and 自然资源 reports.
 */
export interface MeasureRatio {
  readonly greater: readonly string[];
  readonly lesser: readonly string[];
  readonly times: number;
}

export const measureRatios: readonly MeasureRatio[] = [
  { greater: ['公顷'], lesser: ['亩'], times: 15 },
  { greater: ['平方公里', '平方千米'], lesser: ['公顷'], times: 100 },
  { greater: ['平方公里', '平方千米'], lesser: ['亩'], times: 1500 },
  { greater: ['公里', '千米'], lesser: ['米'], times: 1000 },
  { greater: ['吨'], lesser: ['公斤', '千克'], times: 1000 },
  { greater: ['小时'], lesser: ['分钟'], times: 60 },
];

/** Stretches of a year, how many of them it has, and the letters by which an average is of one of them. */
export const yearParts: readonly { readonly words: readonly string[]; readonly times: number }[] = [
  { words: ['个月', '月'], times: 12 },
  { words: ['季度', '季'], times: 4 },
];

/** Words by which an amount is of a whole year, and one of a single month. */
export const ofYear: readonly string[] = [
  '全年',
  '一年',
  '每年',
  '年度',
  '年支出',
  '年发放',
  '年需',
  '年补助',
  '年补贴',
  '年租金',
  '年工资',
];
export const ofPart: readonly string[] = [
  '每月',
  '月支出',
  '月发放',
  '月补助',
  '月补贴',
  '月工资',
  '月均',
  '单月',
  '当月',
  '月合计',
];

/** Words by which an amount is what all together are to be given; and words of paying by which a total is still said of all. */
export const dueWords: readonly string[] = [
  '应发',
  '应补',
  '应拨',
  '应付',
  '应支付',
  '应兑付',
  '应安排',
  '应收',
  '应缴',
  '应接种',
  '需资金',
  '所需',
];
export const summedPayments: readonly string[] = ['支出', '发放', '拨付'];
