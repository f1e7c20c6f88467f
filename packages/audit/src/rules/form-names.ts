import { figureText } from '../findings/wording.js';
import type { Draft, Rule } from './rule.js';

const table =
  '\n一般公共预算财政拨款支出决算表\n\n单位：万元\n\n| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n| --- | --- | --- | --- | --- |\n|  | 合计 | 95.00 | 80.00 | 15.00 |\n| 221 | 住房保障支出 | 95.00 | 80.00 | 15.00 |\n| 22102 | 住房改革支出 | 95.00 | 80.00 | 15.00 |\n| 2210201 | 住房公积金 | 80.00 | 80.00 |  |\n| 2210203 | 购房补贴 | 15.00 |  | 15.00 |\n';
const heading = '五、一般公共预算财政拨款支出决算情况说明';
const item = (section: string, kind: string): string =>
  `${table}\n${heading}\n\n1.住房保障支出（类）${section}（款）购房补贴（项）。主要用于：发放购房补贴等${kind}。支出决算为15.00万元。`;

export const formNames: Rule = {
  id: 'form/names',
  severity: 'warning',
  title: {
    zh: '文中科目的名称、性质与报表不同',
    en: 'An item is called otherwise in the text than in the form',
  },
  why: {
    zh: '说明中的款、项名称应与支出决算表一致，所说的基本支出、项目支出也应是表中该科目所在的一列。名称多因沿用旧年科目而不同。',
    en: 'The text names items as the form of spending does, and calls spending basic or of projects as the form divides it. Names of earlier editions are the usual reason why it does not.',
  },
  source: {
    zh: '财政部《政府收支分类科目》支出功能分类；部门决算公开05表及其说明',
    en: 'Functional classification of the Ministry of Finance; form 05 of the published final accounts and its text',
  },
  advice: {
    zh: '按报表改正文中的科目名称，或按报表改写支出性质。',
    en: "Write the item's name, or the kind of spending, as the form has it.",
  },
  examples: {
    holds: [{ text: item('住房改革支出', '项目支出') }],
    breaks: [
      { text: item('住房保障支出', '项目支出'), quote: '住房保障支出' },
      { text: item('住房改革支出', '基本支出'), quote: '基本支出' },
    ],
  },
  find: ({ formWords, text }) =>
    formWords.flatMap(({ kind, form, span, instead, figure }): Draft[] => {
      if ((kind !== 'renamed' && kind !== 'other-kind') || !figure) return [];
      const words = text.slice(span.start, span.end);
      const amount = figureText(figure);
      const title = `《${form.name}》`;
      return [
        {
          severity: 'warning',
          confidence: 0.8,
          message:
            kind === 'renamed'
              ? {
                  zh: `文中的“${words}”在${title}中没有，表中金额相同的科目为“${instead}”（${amount}）`,
                  en: `“${words}” is not in ${title}, where the item of the same amount is “${instead}” (${amount})`,
                }
              : {
                  zh: `文中称为${words}，${title}中该科目${amount}全部为${instead}`,
                  en: `The text calls it ${words}; in ${title} all ${amount} of it are ${instead}`,
                },
          evidence: [
            { span, note: { zh: '与报表不同', en: 'not as in the form' } },
            { span: figure.quantity.span, note: { zh: instead, en: instead } },
          ],
          checks: [],
          repair: null,
        },
      ];
    }),
};
