import type { Pattern } from './pattern.js';

/** 预算完成率 = 决算 ÷ 预算. Source: 《预算绩效评价共性指标体系框架》(财预〔2013〕53号). */
export const completionRate: Pattern = {
  id: 'completion-rate',
  kind: 'rate',
  formula: 'quotient',
  result: 'rate',
  terms: ['level', 'budget'],
  sign: 'plain',
  examples: {
    holds: ['职业年金缴费支出年初预算为80.00万元，支出决算为76.00万元，完成年初预算的95.00%。'],
    breaks: [['职业年金缴费支出年初预算为80.00万元，支出决算为76.00万元，完成年初预算的59.00%。', '59.00%']],
  },
};

/** 为上年决算的Q% = 本年 ÷ 上年. */
export const ratioToPrior: Pattern = {
  ...completionRate,
  id: 'ratio-to-prior',
  result: 'ratio',
  terms: ['level', 'prior'],
  examples: {
    holds: ['上年办公费支出40.00万元，本年办公费支出50.00万元，为上年的125.00%。'],
    breaks: [['上年办公费支出40.00万元，本年办公费支出50.00万元，为上年的152.00%。', '152.00%']],
  },
};

/** The same, where the text tells by how much this year differs from the one before instead of what that one came to. */
export const ratioByChange: Pattern = {
  ...ratioToPrior,
  id: 'ratio-by-change',
  formula: 'level-over-base',
  terms: ['level', 'change'],
  sign: 'direction',
  examples: {
    holds: ['办公费支出50.00万元，比上年增加10.00万元，为上年的125.00%。'],
    breaks: [['办公费支出50.00万元，比上年增加10.00万元，为上年的152.00%。', '152.00%']],
  },
};

/** 预算完成率, where the text tells by how much the account misses the budget instead of the budget itself. */
export const completionByGap: Pattern = {
  ...completionRate,
  id: 'completion-by-gap',
  said: true,
  formula: 'level-over-base',
  terms: ['level', 'change-budget'],
  sign: 'direction',
  examples: {
    holds: ['基本支出315.00万元，完成年初预算的105.00%，决算数大于预算数15.00万元。'],
    breaks: [['基本支出315.00万元，完成年初预算的100%，决算数大于预算数15.00万元。', '100%']],
  },
};
