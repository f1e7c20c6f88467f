import type { Bilingual } from './rule.js';

/** What a reviewer asks of a report, and the rules that answer. */
export interface Question {
  readonly ask: Bilingual;
  readonly rules: readonly string[];
}

/** The rules by what a reviewer of 部门决算公开 or of a self-evaluation looks for, in the order of the work. */
export const questions: readonly Question[] = [
  {
    ask: { zh: '该有的部分和表都在吗？', en: 'Is every part and table there?' },
    rules: [
      'outline/missing',
      'outline/particulars',
      'form/empty',
      'numbering/gap',
      'numbering/duplicate',
      'numbering/style',
    ],
  },
  {
    ask: {
      zh: '表内、表间的勾稽关系成立吗？',
      en: 'Do the tables tie, within and among themselves?',
    },
    rules: ['form/tie', 'form/within', 'balance/budget', 'balance/assets'],
  },
  {
    ask: { zh: '说明里的数与表里的数一致吗？', en: 'Does the text tell what the tables hold?' },
    rules: ['form/tie', 'form/items', 'form/names', 'form/empty', 'same/metric'],
  },
  {
    ask: { zh: '分项加得起来吗？', en: 'Do parts add up?' },
    rules: [
      'sum/components',
      'sum/classification',
      'sum/economic',
      'sum/known-parts',
      'balance/annual-budget',
      'share/total',
      'count/list',
      'product/unit-price',
    ],
  },
  {
    ask: { zh: '增减额、增减率算得对吗？', en: 'Are changes and their rates worked out right?' },
    rules: ['change/rate', 'change/roll-forward', 'balance/asset-change', 'trend/direction'],
  },
  {
    ask: {
      zh: '占比、完成率、执行率算得对吗？',
      en: 'Are shares and rates of completion worked out right?',
    },
    rules: ['share/percent', 'rate/completion', 'rate/ratio', 'rate/average', 'rate/base'],
  },
  {
    ask: {
      zh: '大于、小于、持平、未超预算等说法与数据相符吗？',
      en: 'Do the figures bear out what the words claim?',
    },
    rules: ['comparison/direction', 'trend/budget', 'text/level', 'text/alternatives'],
  },
  {
    ask: {
      zh: '称“无”的确实没有，有的次数、金额都说了吗？人数与编制合得上吗？',
      en: 'Is there none where the text says so, and a cost where something took place? Are there posts for the staff?',
    },
    rules: ['presence/contradiction', 'staff/posts'],
  },
  {
    ask: { zh: '同一件事前后说法一样吗？', en: 'Is one thing told one way throughout?' },
    rules: [
      'same/metric',
      'text/names',
      'text/use',
      'period/duplicate',
      'cross/same-fact',
      'cross/prior-year',
    ],
  },
  {
    ask: { zh: '年份对吗？', en: 'Are the years right?' },
    rules: [
      'period/mismatch',
      'period/comparison',
      'period/malformed',
      'period/duplicate',
      'period/length',
      'period/order',
      'period/years',
    ],
  },
  {
    ask: { zh: '单位写对、写全了吗？', en: 'Are the units right, and all there?' },
    rules: ['unit/mismatch', 'text/unit-missing'],
  },
  {
    ask: { zh: '自评得分对吗？', en: 'Are the marks of the self-evaluation right?' },
    rules: [
      'score/limit',
      'score/grade',
      'form/indicators',
      'sum/components',
      'same/metric',
      'rate/completion',
    ],
  },
  {
    ask: { zh: '模板、改稿的痕迹清了吗？', en: 'Are remains of templates and editing gone?' },
    rules: [
      'text/template',
      'text/alternatives',
      'text/doubled',
      'text/unfinished',
      'text/punctuation',
      'text/figure',
    ],
  },
];
