import type { Form } from './form.js';

/*
 * Self-evaluation tables (绩效自评表). Met in print: 池州市贵池区 2022 (the form of the ministry), 青神县 and 大英县 2023 (the
 * form of 四川); the annexes of 财预〔2020〕10号 were not seen.
 */
const edition = '财预〔2020〕10号附件及各地表式';

const fundSources =
  '当年财政拨款|本年财政拨款|财政拨款|财政资金 + 上年结转资金|上年结转 + 财政专户管理资金 + 单位资金 + 其他资金';

export const selfEvaluations: readonly Form[] = [
  {
    name: '项目支出绩效自评表',
    number: '',
    edition,
    source:
      '《项目支出绩效评价管理办法》（财预〔2020〕10号）附件项目支出绩效自评表；四川省部门预算项目支出绩效自评表',
    captions: ['项目支出绩效自评表', '项目绩效自评表', '部门预算项目支出绩效自评表'],
    heads: ['年度资金总额|资金总额|总额', '其他资金', '总分|合计'],
    tree: false,
    ties: [`年度资金总额|资金总额|总额 = ${fundSources}`],
  },
  {
    name: '部门整体支出绩效自评表',
    number: '',
    edition,
    source: '各地部门整体支出绩效自评表（按收入性质分、按支出性质分）',
    captions: ['部门整体支出绩效自评表', '单位整体支出绩效自评表', '整体支出绩效自评表'],
    heads: ['年度资金总额|资金总额', '基本支出', '项目支出'],
    tree: false,
    ties: ['年度资金总额|资金总额 = 基本支出 + 项目支出'],
  },
];
