import { figureText } from '../findings/wording.js';
import type { Draft, Rule } from './rule.js';

const table = (rows: readonly string[]): string =>
  `\n一般公共预算财政拨款基本支出决算表\n\n单位：万元\n\n| 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;

const rows = [
  '| 301 | 工资福利支出 | 66.00 | 302 | 商品和服务支出 | 24.00 |',
  '| 30101 | 基本工资 | 40.00 | 30201 | 办公费 | 15.00 |',
  '| 30102 | 津贴补贴 | 26.00 | 30202 | 印刷费 | 9.00 |',
  '| 30103 | 奖金 | 0.00 | 30207 | 邮电费 | 0.00 |',
  '| 303 | 对个人和家庭的补助 | 2.00 |  |  |  |',
  '| 30302 | 退休费 | 2.00 |  |  |  |',
  '| 人员经费合计 |  | 68.00 | 公用经费合计 |  | 24.00 |',
];
const said = (names: string): string =>
  `${table(rows)}\n一般公共预算财政拨款基本支出92.00万元。其中：人员经费68.00万元，主要包括：${names}；公用经费24.00万元，主要包括：办公费、印刷费。`;

export const formItems: Rule = {
  id: 'form/items',
  severity: 'warning',
  title: {
    zh: '文中列举的科目在报表中没有数据',
    en: 'An item listed in the text has nothing in the form',
  },
  why: {
    zh: '说明中“主要包括”所列的科目，应是基本支出决算表中有数据的科目。照抄范本，便会列出没有支出的科目，漏列有支出的科目。',
    en: 'The items that the text lists under basic spending are those with figures in the form. Copied from a template, the list names items that nothing was spent on and leaves out others.',
  },
  source: {
    zh: '财政部《政府收支分类科目》部门预算支出经济分类；部门决算公开06表及其说明',
    en: 'Economic classification of the Ministry of Finance; form 06 of the published final accounts and its text',
  },
  advice: {
    zh: '对照基本支出决算表，删去没有数据的科目，补上漏列的科目。',
    en: 'Compare the list with the form: take out the items without figures and add those left out.',
  },
  examples: {
    holds: [{ text: said('基本工资、津贴补贴、退休费') }],
    breaks: [
      { text: said('基本工资、津贴补贴、奖金'), quote: '奖金' },
      { text: said('基本工资、津贴补贴、奖金、退休费'), quote: '奖金' },
    ],
  },
  find: ({ formWords, text }) =>
    formWords.flatMap(({ kind, form, span, instead, figure }): Draft[] => {
      if (kind !== 'listed' && kind !== 'swapped') return [];
      const item = text.slice(span.start, span.end);
      const swapped = kind === 'swapped';
      const title = `《${form.name}》`;
      return [
        {
          // A list too long is worth knowing; one item in the place of another is a slip.
          severity: swapped ? 'warning' : 'info',
          confidence: swapped ? 0.8 : 0.7,
          message: swapped
            ? {
                zh: `文中列有“${item}”，${title}中该科目没有数据；表中有数据的“${instead}”（${figure ? figureText(figure) : ''}）文中未列`,
                en: `The text lists “${item}”, which has nothing in ${title}, and leaves out “${instead}” (${figure ? figureText(figure) : ''})`,
              }
            : {
                zh: `文中列有“${item}”，${title}中该科目没有数据`,
                en: `The text lists “${item}”, which has nothing in ${title}`,
              },
          evidence: [
            { span, note: { zh: '表中没有数据', en: 'nothing in the form' } },
            ...(figure
              ? [{ span: figure.quantity.span, note: { zh: instead || item, en: instead || item } }]
              : []),
          ],
          checks: [],
          repair: null,
        },
      ];
    }),
};
