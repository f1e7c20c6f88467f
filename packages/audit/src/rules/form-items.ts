import type { FormWord } from '@gouji/facts';
import { figureText } from '../findings/wording.js';
import { bounds } from './bounds.js';
import type { Clue, Draft, Rule } from './rule.js';

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
    zh: '文中列举的科目与报表中有数据的不一致',
    en: 'The items listed in the text are not those that have figures in the form',
  },
  why: {
    zh: '说明中“主要包括”“其中”所列的科目、分项，应是报表中有数据的。照抄范本，便会列出没有支出的科目，漏列有支出的科目。',
    en: 'The items that the text lists are those with figures in the form. Copied from a template, the list names items that nothing was spent on and leaves out others.',
  },
  source: {
    zh: '财政部《政府收支分类科目》；部门决算公开01–07表及其说明',
    en: 'Classifications of the Ministry of Finance; forms 01–07 of the published final accounts and their text',
  },
  advice: {
    zh: '对照基本支出决算表，删去没有数据的科目，补上漏列的科目。',
    en: 'Compare the list with the form: take out the items without figures and add those left out.',
  },
  examples: {
    holds: [
      { text: said('基本工资、津贴补贴、退休费') },
      {
        text: '\n支出决算表\n\n单位：万元\n\n| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |\n| --- | --- | --- | --- | --- |\n|  | 合计 | 80.00 | 80.00 | 0.00 |\n| 205 | 教育支出 | 80.00 | 80.00 | 0.00 |\n| 20502 | 普通教育 | 80.00 | 80.00 | 0.00 |\n| 2050201 | 学前教育 | 30.00 | 30.00 | 0.00 |\n| 2050202 | 小学教育 | 24.00 | 24.00 | 0.00 |\n| 2050203 | 初中教育 | 20.00 | 20.00 | 0.00 |\n| 2050204 | 高中教育 | 6.00 | 6.00 | 0.00 |\n\n教育支出（类）普通教育（款）学前教育（项）30.00万元，用于学校运转。\n\n教育支出（类）普通教育（款）初中教育（项）20.00万元，用于学校运转。\n\n教育支出（类）普通教育（款）小学教育（项）24.00万元，用于学校运转。\n\n教育支出（类）普通教育（款）高中教育（项）6.00万元，用于学校运转。',
      },
    ],
    breaks: [
      { text: said('基本工资、津贴补贴、奖金'), quote: '奖金' },
      { text: said('基本工资、津贴补贴、奖金、退休费'), quote: '奖金' },
      {
        text: '\n支出决算表\n\n单位：万元\n\n| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |\n| --- | --- | --- | --- | --- |\n|  | 合计 | 80.00 | 80.00 | 0.00 |\n| 205 | 教育支出 | 80.00 | 80.00 | 0.00 |\n| 20502 | 普通教育 | 80.00 | 80.00 | 0.00 |\n| 2050201 | 学前教育 | 30.00 | 30.00 | 0.00 |\n| 2050202 | 小学教育 | 24.00 | 24.00 | 0.00 |\n| 2050203 | 初中教育 | 20.00 | 20.00 | 0.00 |\n| 2050204 | 高中教育 | 6.00 | 6.00 | 0.00 |\n\n教育支出（类）普通教育（款）学前教育（项）30.00万元，用于学校运转。\n\n教育支出（类）普通教育（款）初中教育（项）20.00万元，用于学校运转。\n\n教育支出（类）普通教育（款）高中教育（项）6.00万元，用于学校运转。',
        quote: '高中教育',
      },
    ],
  },
  find: ({ formWords, text, diagnoses }) => {
    // A list that is wrong in its sum already is told as that.
    const summed = new Set(
      diagnoses.flatMap(({ checks }) => checks.flatMap(({ result }) => result.quantity.span.start)),
    );
    return formWords.flatMap((word): Draft[] => {
      const { kind, span } = word;
      if (kind === 'listed' || kind === 'swapped') return [listedDraft(word, text)];
      if (kind === 'unlisted') return [shortDraft(word, 'info', text)];
      return kind === 'left-out' && !summed.has(span.start) ? [shortDraft(word, 'warning', text)] : [];
    });
  },
};

const figureClue = ({ figure, instead }: FormWord, name = instead): Clue[] =>
  figure ? [{ span: figure.quantity.span, note: { zh: name, en: name } }] : [];

/** An item that the form has nothing under; a list too long is worth knowing, one item in the place of another is a slip. */
const listedDraft = (word: FormWord, text: string): Draft => {
  const { kind, form, span, instead, figure } = word;
  const item = text.slice(span.start, span.end);
  const swapped = kind === 'swapped';
  const title = `《${form.name}》`;
  const amount = figure ? figureText(figure) : '';
  return {
    severity: swapped ? 'warning' : 'info',
    confidence: swapped ? 0.8 : 0.7,
    message: swapped
      ? {
          zh: `文中列有“${item}”，${title}中该科目没有数据；表中有数据的“${instead}”（${amount}）文中未列`,
          en: `The text lists “${item}”, which has nothing in ${title}, and leaves out “${instead}” (${amount})`,
        }
      : {
          zh: `文中列有“${item}”，${title}中该科目没有数据`,
          en: `The text lists “${item}”, which has nothing in ${title}`,
        },
    evidence: [
      { span, note: { zh: '表中没有数据', en: 'nothing in the form' } },
      ...figureClue(word, instead || item),
    ],
    checks: [],
    repair: null,
  };
};

/** Rows with an amount that the text does not tell beside the others. */
const shortDraft = (word: FormWord, severity: 'warning' | 'info', text: string): Draft => {
  const { form, span, instead, figure } = word;
  const title = `《${form.name}》`;
  const amount = figure ? figureText(figure) : '';
  const said = text.slice(span.start, span.end);
  const of = said.length <= bounds.longestQuote ? `“${said}”` : '';
  return {
    severity,
    confidence: 0.7,
    message: {
      zh: `${title}中有数据的“${instead}”（${amount}），文中${of}各分项未列`,
      en: `“${instead}” (${amount} in ${title}) is not among the items that the text lists${of && ` (${of})`}`,
    },
    evidence: [{ span, note: { zh: '少列一项', en: 'an item is left out' } }, ...figureClue(word)],
    checks: [],
    repair: null,
  };
};
