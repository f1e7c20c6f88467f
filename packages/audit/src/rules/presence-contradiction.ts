import { denials } from '@gouji/facts';
import { figureText } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const presenceContradiction: Rule = {
  id: 'presence/contradiction',
  severity: 'warning',
  title: { zh: '称无此项而另处有金额', en: 'Said to be none, yet given an amount' },
  why: {
    zh: '文中称没有某项收支或预算，而另一处列有该项（或其构成部分）大于零的金额。期间、资金口径、单位相同才作比较。',
    en: 'The text says that there is none of something, and gives an amount of it, or of a part of it, elsewhere: of the same period, fund and unit.',
  },
  source: null,
  advice: {
    zh: '确认是否有此项收支，改正相反的一处表述。',
    en: 'Find out whether there was any, and correct the statement that denies the other.',
  },
  examples: {
    holds: [
      { text: '2023年度无项目支出。\n项目支出0万元。' },
      { text: '2023年度无项目支出。\n2022年项目支出20万元。' },
      { text: '一般公共预算未安排公务用车购置，单位自有资金购置公务用车支出15.8万元。' },
      { text: '除项目结转4.5万元外，无其他结转结余。' },
    ],
    breaks: [
      { text: '2023年度无项目支出。\n本年度安排项目支出2.7万元，用于春节慰问。', quote: '无项目支出' },
      { text: '公务接待0批次0人次，公务接待费支出1.2万元。', quote: '公务接待0批次' },
      {
        text: '没有使用政府性基金预算财政拨款安排的支出，政府性基金支出80万元用于路灯改造。',
        quote: '没有使用政府性基金预算财政拨款安排的支出',
      },
    ],
  },
  find: ({ absences, facts, text }) => {
    const denialOf = denials(facts);
    return absences.flatMap((absence) => {
      const present = denialOf(absence);
      if (!present) return [];
      const said = text.slice(absence.span.start, absence.span.end);
      return [
        {
          severity: 'warning' as const,
          confidence: 0.7,
          message: {
            zh: `文中称“${said}”，另一处${present.metric.name}为${figureText(present)}`,
            en: `The text says “${said}”, but gives ${present.metric.name} as ${figureText(present)}`,
          },
          evidence: [
            { span: absence.span, note: { zh: '称无此项', en: 'said to be none' } },
            { span: present.quantity.span, note: { zh: present.metric.name, en: present.metric.name } },
          ],
          checks: [],
          repair: null,
        },
      ];
    });
  },
};
