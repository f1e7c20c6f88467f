import type { Pattern } from './pattern.js';

/** 增减额 = 本年 − 上年. */
export const differenceOfLevels: Pattern = {
  id: 'difference-of-levels',
  kind: 'difference',
  formula: 'sum',
  result: 'change',
  terms: ['level', 'prior'],
  sign: 'direction',
  examples: {
    holds: ['一般公共预算总收入由79552.90万元调整为82513.70万元，调增2960.80万元。'],
    breaks: [['一般公共预算总收入由79552.90万元调整为82513.70万元，调增2860.80万元。', '2860.80万元']],
  },
};

export const differenceOfBudgets: Pattern = {
  ...differenceOfLevels,
  id: 'difference-of-budgets',
  terms: ['budget', 'prior'],
  examples: {
    holds: ['会议费2023年预算8.00万元，上年预算6.50万元，增加1.50万元。'],
    breaks: [['会议费2023年预算8.00万元，上年预算6.50万元，增加2.50万元。', '2.50万元']],
  },
};

/** 预算调整 = 调整预算 − 年初预算. */
export const differenceOfStages: Pattern = {
  ...differenceOfLevels,
  id: 'difference-of-stages',
  result: 'change-budget',
  terms: ['adjusted', 'initial'],
  examples: {
    holds: ['调整预算为940.00万元，较年初预算865.00万元增加75.00万元。'],
    breaks: [['调整预算为940.00万元，较年初预算865.00万元增加85.00万元。', '85.00万元']],
  },
};

/** 个百分点 = 本年的比率 − 上年的比率. */
export const differenceOfRates: Pattern = {
  ...differenceOfLevels,
  id: 'difference-of-rates',
  result: 'points',
  examples: {
    holds: ['群众满意度由2022年的94.26%提升至97.81%，增长3.55个百分点。'],
    breaks: [['群众满意度由2022年的94.26%提升至97.81%，增长4.55个百分点。', '4.55个百分点']],
  },
};

/** The same of a rate of completion (预算执行率为P%，上年为Q%，提高…). */
export const differenceOfCompletions: Pattern = {
  ...differenceOfRates,
  id: 'difference-of-completions',
  terms: ['rate', 'prior'],
  examples: {
    holds: ['预算执行率为93.53%，上年为89.30%，同比提高4.23个百分点。'],
    breaks: [['预算执行率为93.53%，上年为89.30%，同比提高4.32个百分点。', '4.32个百分点']],
  },
};

/** The same of a share of a whole (占支出的比重为P%，比上年的Q%提高…). */
export const differenceOfShares: Pattern = {
  ...differenceOfRates,
  id: 'difference-of-shares',
  terms: ['share', 'prior'],
  examples: {
    holds: ['教育支出占一般公共预算支出的比重为21.4%，比上年的19.8%提高1.6个百分点。'],
    breaks: [['教育支出占一般公共预算支出的比重为21.4%，比上年的19.8%提高2.6个百分点。', '2.6个百分点']],
  },
};

/** 与预算的差额 = 决算 − 预算. */
export const differenceFromBudget: Pattern = {
  ...differenceOfLevels,
  id: 'difference-from-budget',
  result: 'change-budget',
  terms: ['level', 'budget'],
  examples: {
    holds: ['本年预算数120.00万元，决算数108.40万元，比预算数减少11.60万元。'],
    breaks: [['本年预算数120.00万元，决算数108.40万元，比预算数减少21.60万元。', '21.60万元']],
  },
};
