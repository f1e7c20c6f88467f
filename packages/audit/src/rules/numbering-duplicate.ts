import { numberingDrafts, place } from './numbering.js';
import type { Rule } from './rule.js';

export const numberingDuplicate: Rule = {
  id: 'numbering/duplicate',
  severity: 'warning',
  title: { zh: '编号重复', en: 'A number stands twice' },
  why: {
    zh: '同级标题的编号应依次递增，不应重复。',
    en: 'Headings of one level are numbered in turn, each number once.',
  },
  source: { zh: 'GB/T 9704《党政机关公文格式》7.3.3', en: 'GB/T 9704, format of official documents, 7.3.3' },
  advice: {
    zh: '按次序重新编号。',
    en: 'Number the headings anew in order.',
  },
  examples: {
    holds: [
      {
        text: '一、单位概况\n（一）基本情况\n略。\n（二）主要职能\n略。\n二、支出情况\n（一）基本支出\n略。\n（二）项目支出\n略。',
      },
    ],
    breaks: [
      {
        text: '一、单位概况\n（一）基本情况\n略。\n（二）主要职能\n略。\n（二）年度重点工作\n略。\n（三）收支情况\n略。\n二、支出情况\n略。',
        quote: '（二）',
        repair: '（三）',
      },
    ],
  },
  find: (context) =>
    numberingDrafts(context, 'duplicate', (oddity) => ({
      zh: `${place(oddity).zh}编号${oddity.label.text}重复，按次序应为${oddity.expected}`,
      en: `Label ${oddity.label.text}${place(oddity).en} stands twice; in order it would be ${oddity.expected}`,
    })),
};
