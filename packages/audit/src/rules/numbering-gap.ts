import { numberingDrafts, place } from './numbering.js';
import type { Rule } from './rule.js';

export const numberingGap: Rule = {
  id: 'numbering/gap',
  severity: 'warning',
  title: { zh: '编号跳号', en: 'A number is skipped' },
  why: {
    zh: '同级编号应连续；跳号说明漏写一项或编号写错。',
    en: 'Numbers of one level run on; a skipped one means a missing item or a wrong label.',
  },
  source: { zh: 'GB/T 9704《党政机关公文格式》7.3.3', en: 'GB/T 9704, format of official documents, 7.3.3' },
  advice: {
    zh: '检查是否漏写一项，或改正编号。',
    en: 'Look for a missing item, or correct the number.',
  },
  examples: {
    holds: [
      { text: '一、下属单位\n（1）政策研究中心为正科级事业单位。\n（2）金融服务中心为副科级事业单位。' },
      { text: '某局2023年度部门决算情况说明（节选）\n五、收入决算情况说明\n略。\n八、其他事项说明\n略。' },
    ],
    breaks: [
      {
        text: '一、下属单位\n（1）政策研究中心为正科级事业单位，编制15名。\n（3）金融服务中心为副科级事业单位，编制7名。\n二、主要职能\n略。',
        quote: '（3）',
      },
    ],
  },
  find: (context) =>
    numberingDrafts(context, 'gap', (oddity) => ({
      zh: `${place(oddity).zh}编号由${oddity.previous?.text ?? '起始'}跳至${oddity.label.text}，缺${oddity.expected}`,
      en: `Labels${place(oddity).en} jump from ${oddity.previous?.text ?? 'the start'} to ${oddity.label.text}; ${oddity.expected} is missing`,
    })),
};
