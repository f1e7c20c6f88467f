import { numberingDrafts, place } from './numbering.js';
import type { Rule } from './rule.js';

export const numberingStyle: Rule = {
  id: 'numbering/style',
  severity: 'warning',
  title: { zh: '编号样式与同级不一致', en: 'A label in another style than its siblings' },
  why: {
    zh: '同级标题应使用同一种编号样式；样式不一使层级混乱。',
    en: 'Headings of one level use one style of label; a mixed style hides the structure.',
  },
  source: { zh: 'GB/T 9704《党政机关公文格式》7.3.3', en: 'GB/T 9704, format of official documents, 7.3.3' },
  advice: {
    zh: '与同级编号样式统一。',
    en: 'Use the style of the other labels of its level.',
  },
  examples: {
    holds: [
      { text: '一、支出情况\n（一）基本支出\n1.人员经费\n略。\n2.公用经费\n略。\n（二）项目支出\n略。' },
    ],
    breaks: [
      {
        text: '一、支出情况\n（一）基本支出\n略。\n（2）项目支出\n略。\n（三）“三公”经费\n略。\n二、绩效情况\n略。',
        quote: '（2）',
        repair: '（二）',
      },
    ],
  },
  find: (context) =>
    numberingDrafts(context, 'style', (oddity) => ({
      zh: `${place(oddity).zh}编号${oddity.label.text}与同级样式不一致，应为${oddity.expected}`,
      en: `Label ${oddity.label.text}${place(oddity).en} is in another style than its siblings; it would be ${oddity.expected}`,
    })),
};
