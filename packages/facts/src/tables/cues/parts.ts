import { table } from './table.js';

/**
 * How much of the total the parts cover: all of it, only some of it, or either; `listed`: all of it as a rule, since a
 * bracket or a run of 一是…二是… lists them, though no word says so.
 */
export type Cover = 'complete' | 'listed' | 'some' | 'maybe';

/** Phrases that open the parts of the figure before them (其中). */
export const partsCues = table<Cover | null>(
  ['maybe', '其中 其中包括 其中包含 其中有 这其中 含 内含 包括 包含 具体包括 分为 分别用于 涵盖'],
  [
    'complete',
    '分别为 分别是 具体为 具体是 具体如下 具体情况为 具体情况如下 具体情况是 具体情况 收入情况具体为 支出情况具体为 具体构成 构成如下 构成情况 构成为 组成如下 明细如下 情况如下 具体包括如下',
  ],
  [
    'some',
    '主要包括 主要为 主要是 主要用于 主要有 主要由 主要含 用途主要包括 主要用途 主要内容为 主要内容是 主要内容包括 内容为 重点用于 重点支出 其中主要 其中主要是 其中主要为 其中主要包括 其中主要用于 用于 主要支出 主要支出为 主要支出有 重点保障 安排用于 主要项目 主要项目有 主要涉及 重点项目 比如 例如 如',
  ],
  [
    null,
    '不含 不包括 不包含 含税 包含在内 如下 如期 如实 如数 例如下 适用于 应用于 不用于 作用于 利用于 有用于',
  ],
);

/** Phrases that group a total by a classification (按…分类). */
export const classificationCues: readonly { readonly from: string; readonly to: readonly string[] }[] = [
  {
    from: '按',
    to: [
      '分类',
      '分',
      '划分',
      '看',
      '科目',
      '分类科目',
      '性质',
      '用途',
      '来源',
      '类型',
      '类别',
      '构成',
      '区分',
      '列示',
      '统计',
    ],
  },
  { from: '从', to: ['看', '来看', '分析'] },
  { from: '分', to: ['看', '来看'] },
];
