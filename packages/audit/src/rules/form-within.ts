import { englishNameOf, figureText, nameOf } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const formWithin: Rule = {
  id: 'form/within',
  severity: 'info',
  title: {
    zh: '基本支出中的“三公”经费大于“三公”经费决算',
    en: 'Part of basic spending is more than was spent on it in all',
  },
  why: {
    zh: '基本支出决算表只反映基本支出，“三公”经费表反映基本支出和项目支出之和；同一科目，前者不应大于后者。',
    en: 'The form of basic spending tells a part of what the form of 三公经费 tells whole; of one item the part cannot be more.',
  },
  source: {
    zh: '部门决算公开06表、07表表注；财政部《政府收支分类科目》',
    en: 'Notes below forms 06 and 07 of the published accounts; classification of the Ministry of Finance',
  },
  advice: {
    zh: '核对两表该科目的决算数和口径。',
    en: 'Check the item in both forms.',
  },
  examples: ((forms: (running: string, reception: string) => string) => ({
    holds: [{ text: forms('6.00', '0.80') }, { text: forms('7.50', '1.10') }],
    breaks: [
      { text: forms('4.30', '0.80'), quote: '6.00' },
      { text: forms('6.00', '0.30'), quote: '0.80' },
    ],
  }))((running, reception) =>
    [
      '\n一般公共预算财政拨款基本支出决算表\n\n单位：万元\n',
      '| 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 301 | 工资福利支出 | 66.00 | 302 | 商品和服务支出 | 24.00 |',
      '| 30101 | 基本工资 | 66.00 | 30201 | 办公费 | 17.20 |',
      '|  |  |  | 30217 | 公务接待费 | 0.80 |',
      '|  |  |  | 30231 | 公务用车运行维护费 | 6.00 |',
      '| 人员经费合计 |  | 66.00 | 公用经费合计 |  | 24.00 |',
      '\n“三公”经费支出决算表\n\n单位：万元\n',
      '| 项目 | 决算数 |',
      '| --- | --- |',
      `| 合计 | ${(Number(running) + Number(reception)).toFixed(2)} |`,
      '| 因公出国（境）费 | 0.00 |',
      `| 公务用车购置及运行维护费 | ${running} |`,
      '| 其中：公务用车购置费 | 0.00 |',
      `| 公务用车运行维护费 | ${running} |`,
      `| 公务接待费 | ${reception} |\n`,
    ].join('\n'),
  ),
  find: ({ spendingBounds }) =>
    spendingBounds
      .filter(({ fact, most }) => fact.quantity.value.gt(most.quantity.value.plus(most.quantity.ulp)))
      .map(({ fact, most, part, whole }) => ({
        severity: 'info' as const,
        confidence: 0.8,
        message: {
          zh: `《${part}》中${nameOf(fact)}为${figureText(fact)}，大于《${whole}》中的${figureText(most)}`,
          en: `${englishNameOf(fact)} is ${figureText(fact)} in 《${part}》, more than ${figureText(most)} in 《${whole}》`,
        },
        evidence: [
          { span: fact.quantity.span, note: { zh: '其中的基本支出', en: 'of basic spending' } },
          { span: most.quantity.span, note: { zh: '全部支出', en: 'in all' } },
        ] as const,
        checks: [],
        repair: null,
      })),
};
