import { figureText } from '../findings/wording.js';
import type { Draft, Rule } from './rule.js';

const table = (row: string, note: string): string =>
  `\n“三公”经费支出决算表\n\n单位：万元\n\n| 项目 | 预算数 | 决算数 |\n| --- | --- | --- |\n${row}\n\n${note}\n\n七、“三公”经费支出决算情况说明\n\n`;
const blank = '| 合计 |  |  |';

export const formEmpty: Rule = {
  id: 'form/empty',
  severity: 'warning',
  title: {
    zh: '空表与文中数据不符，或未说明空表原因',
    en: 'An empty form that the text denies, or that nothing explains',
  },
  why: {
    zh: '没有数据的表也应公开，并在表下说明“无…，故本表无数据”。文中却列有该表的金额，则是表未填，或文字有误。',
    en: 'A form without figures is published all the same, with a note that says why. Where the text tells an amount of it, the form was not filled in, or the text is wrong.',
  },
  source: {
    zh: '财政部《地方预决算公开操作规程》（财预〔2016〕143号）：没有数据的表格应当列出空表并予以说明',
    en: 'Ministry of Finance, 财预〔2016〕143号: a form without figures is published empty, with a note',
  },
  advice: {
    zh: '补填表中数据，或改正文字；确无数据的，在表下注明原因。',
    en: 'Fill the form in, or correct the text; where there is nothing to fill in, say so below the form.',
  },
  examples: {
    holds: [
      {
        text: `${table(blank, '注：本单位无“三公”经费支出，故本表无数据。')}本单位2023年度无“三公”经费支出。`,
      },
      {
        text: `${table('| 合计 | 2.00 | 1.60 |', '')}“三公”经费支出年初预算为2.00万元，支出决算为1.60万元。`,
      },
    ],
    breaks: [
      { text: `${table(blank, '')}“三公”经费支出年初预算为2.00万元。`, quote: '2.00万元' },
      { text: `${table(blank, '')}本单位严格执行中央八项规定。`, quote: '“三公”经费支出决算表' },
    ],
  },
  find: ({ formWords }) =>
    formWords.flatMap(({ kind, form, span, figure }): Draft[] => {
      if (kind !== 'emptied' && kind !== 'unexplained') return [];
      const title = `《${form.name}》${form.number ? `（${form.number}）` : ''}`;
      const amount = figure ? figureText(figure) : '';
      return [
        {
          severity: 'warning',
          confidence: kind === 'emptied' ? 0.85 : 0.7,
          message:
            kind === 'emptied'
              ? {
                  zh: `${title}为空表，文中却列有${amount}`,
                  en: `${title} is empty, but the text tells ${amount} of it`,
                }
              : {
                  zh: `${title}为空表，未说明原因`,
                  en: `${title} is empty, and nothing says why`,
                },
          evidence: [{ span, note: { zh: '与空表不符', en: 'denied by the empty form' } }],
          checks: [],
          repair: null,
        },
      ];
    }),
};
