import type { Pattern } from './pattern.js';

/** 增减率 = 增减额 ÷ 基数, where the base is what the change leaves of the present level. */
export const growthOfChange: Pattern = {
  id: 'growth-of-change',
  kind: 'change-rate',
  formula: 'change-of-current',
  result: 'growth',
  terms: ['change', 'level'],
  sign: 'direction',
  examples: {
    holds: ['公务接待费11.95万元，较上年减少5.52万元，下降31.60%。'],
    breaks: [['公务接待费11.95万元，较上年减少5.52万元，下降13.60%。', '13.60%']],
  },
};

/** The same of a budget set beside the budget of the year before. */
export const growthOfBudgetChange: Pattern = {
  ...growthOfChange,
  id: 'growth-of-budget-change',
  terms: ['change', 'budget'],
  examples: {
    holds: ['2023年会议费预算12.00万元，比上年预算增加2.00万元，增长20.00%。'],
    breaks: [['2023年会议费预算12.00万元，比上年预算增加2.00万元，增长26.00%。', '26.00%']],
  },
};

/** 增减率 = 本年 ÷ 上年 − 1. */
export const growthOfLevels: Pattern = {
  ...growthOfChange,
  id: 'growth-of-levels',
  formula: 'growth',
  terms: ['level', 'prior'],
  examples: {
    holds: ['上年培训费支出4.00万元，本年培训费支出5.00万元，增长25.00%。'],
    breaks: [['预算从上年的420.00万元压减到315.00万元，压减35.00%。', '35.00%']],
  },
};

export const growthOfBudgets: Pattern = {
  ...growthOfLevels,
  id: 'growth-of-budgets',
  terms: ['budget', 'prior'],
  examples: {
    holds: ['培训费2023年预算3.00万元，较2022年预算2.00万元增长50.00%。'],
    breaks: [['培训费2023年预算3.00万元，较2022年预算2.00万元增长15.00%。', '15.00%']],
  },
};

/** 增减率 = 增减额 ÷ 上年. */
export const growthOfPrior: Pattern = {
  ...growthOfChange,
  id: 'growth-of-prior',
  formula: 'quotient',
  terms: ['change', 'prior'],
  examples: {
    holds: ['上年差旅费支出8.00万元，本年减少2.00万元，下降25.00%。'],
    breaks: [['上年差旅费支出8.00万元，本年减少2.00万元，下降52.00%。', '52.00%']],
  },
};

/** 调整幅度 = 调整额 ÷ 年初预算, where the change is told of the budget beside it. */
export const growthOfAdjustment: Pattern = {
  ...growthOfChange,
  id: 'growth-of-adjustment',
  formula: 'quotient',
  terms: ['change', 'initial'],
  examples: {
    holds: ['年初预算655.00万元，年中调减23.20万元，调整后预算631.80万元，调减幅度3.54%。'],
    breaks: [],
  },
};

/** 与预算相比的增减率 = 决算 ÷ 预算 − 1. */
export const growthFromBudget: Pattern = {
  ...growthOfChange,
  id: 'growth-from-budget',
  formula: 'growth',
  result: 'growth-budget',
  terms: ['level', 'budget'],
  examples: {
    holds: ['会议费预算30.00万元，决算24.00万元，比预算减少20.00%。'],
    breaks: [['会议费预算30.00万元，决算24.00万元，比预算减少26.00%。', '26.00%']],
  },
};

/** 与预算相比的增减率, where the budget is printed or follows from the account. */
export const growthOverBudget: Pattern = {
  ...growthOfChange,
  id: 'growth-over-budget',
  kind: 'rate',
  formula: 'quotient',
  result: 'growth-budget',
  terms: ['change-budget', 'budget'],
  examples: {
    holds: ['采购预算500.00万元，实际采购金额450.00万元，节约资金50.00万元，节约率10.00%。'],
    breaks: [['采购预算500.00万元，实际采购金额450.00万元，节约资金50.00万元，节约率12.00%。', '12.00%']],
  },
};

/** 与预算相比的增减率, where neither the budget is printed nor the rate of completion. */
export const growthOfGap: Pattern = {
  ...growthOfChange,
  id: 'growth-of-gap',
  result: 'growth-budget',
  terms: ['change-budget', 'level'],
  examples: {
    holds: ['印刷费支出45.00万元，较年初预算数减少5.00万元，下降10.00%。'],
    breaks: [['印刷费支出45.00万元，较年初预算数减少5.00万元，下降16.00%。', '16.00%']],
  },
};

/** 与年初预算相比的增减率 of an adjusted budget, where the one it started from is not printed. */
export const growthOfStageGap: Pattern = {
  ...growthOfChange,
  id: 'growth-of-stage-gap',
  result: 'growth-budget',
  terms: ['change-budget', 'adjusted'],
  examples: {
    holds: ['调整后预算为940.00万元，较年初预算增加75.00万元，增长8.67%。'],
    breaks: [['调整后预算为940.00万元，较年初预算增加75.00万元，增长6.87%。', '6.87%']],
  },
};
