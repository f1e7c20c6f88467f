import { fixedUses, itemAndUse } from '@gouji/lexicon/accounts/uses';
import { paragraphsOf } from './paragraphs.js';
import type { Draft, Rule } from './rule.js';

export const textUse: Rule = {
  id: 'text/use',
  severity: 'warning',
  title: { zh: '科目的用途写成了另一科目的', en: 'An item said to be spent on what another item is for' },
  why: {
    zh: '住房公积金、单位医疗、基本养老保险、职业年金、购房补贴各有专门用途；用途写成另一项的，多是照抄上一条而漏改。',
    en: 'Housing fund, medical insurance, pension, annuity and housing subsidy have one use each. The use of another was copied from the item above.',
  },
  source: {
    zh: '财政部《政府收支分类科目》各科目说明',
    en: 'Ministry of Finance: classification of revenue and expenditure, notes on the items',
  },
  advice: {
    zh: '按科目改正用途；如支出确属另一科目，核对科目。',
    en: 'Correct the use; or the item, if the money was spent on the other.',
  },
  examples: {
    holds: [
      { text: '住房保障支出（类）住房改革支出（款）住房公积金（项）12.40万元，主要用于职工住房公积金。' },
      {
        text: '卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。主要用于：医疗、养老等社会保险缴费。',
      },
      {
        text: '社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）8.00万元，主要用于退休人员医疗费。',
      },
    ],
    breaks: [
      {
        text: '住房保障支出（类）住房改革支出（款）住房公积金（项）12.40万元，主要用于职工基本医疗保险缴费。',
        quote: '医疗',
      },
      {
        text: '卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。主要用于：缴纳在职人员职业年金。',
        quote: '年金',
      },
    ],
  },
  find: ({ text, report }) =>
    paragraphsOf(text, report).flatMap(({ span, words }) =>
      [...words.matchAll(itemAndUse)].flatMap(({ index, 0: all, 1: name = '', 2: use = '' }): Draft[] => {
        const kind = fixedUses.find(({ item }) => item.test(name));
        const alien = kind && !kind.own.test(use) ? kind.alien.exec(use) : null;
        if (!alien) return [];
        const [said] = alien;
        const start = span.start + index + all.length - use.length + alien.index;
        const item = name.replace(/^[^\p{Script=Han}]+/u, '');
        return [
          {
            severity: 'warning',
            confidence: 0.8,
            message: {
              zh: `“${item}”的用途写为“${said}”，是另一科目的用途`,
              en: `“${item}” is said to be spent on “${said}”, which another item is for`,
            },
            evidence: [
              {
                span: { start, end: start + said.length },
                note: { zh: '用途与科目不符', en: 'not what the item is for' },
              },
            ],
            checks: [],
            repair: null,
          },
        ];
      }),
    ),
};
