import type { Rule } from './rule.js';

export const presenceContradiction: Rule = {
  id: 'presence/contradiction',
  severity: 'warning',
  title: { zh: '称无此项而另处有金额', en: 'Said to be none, yet given an amount' },
  why: {
    zh: '文中称没有某项收支或预算，而另一处列有该项大于零的金额。',
    en: 'The text says that there is none of something, and gives an amount of it elsewhere.',
  },
  source: null,
  examples: {
    holds: [
      { text: '2023年度无项目支出。\n项目支出0万元。' },
      { text: '2023年度无项目支出。\n2022年项目支出20万元。' },
    ],
    breaks: [
      { text: '2023年度无项目支出。\n本年度安排项目支出2.7万元，用于春节慰问。', quote: '无项目支出' },
    ],
  },
  find: ({ absences, facts, text }) =>
    absences.flatMap((absence) => {
      const present = facts.find(
        ({ metric, role, quantity, period, scope }) =>
          metric.name === absence.metric.name &&
          metric.known &&
          metric.modifier === '' &&
          metric.origin === 'clause' &&
          (role === 'level' || role === 'budget') &&
          (absence.role === 'budget') === (role === 'budget') &&
          quantity.kind === 'money' &&
          quantity.value.gt(0) &&
          period.point === 'during' &&
          period.year === absence.period.year &&
          scope === absence.scope,
      );
      if (!present) return [];
      const said = text.slice(absence.span.start, absence.span.end);
      return [
        {
          severity: 'warning' as const,
          confidence: 0.7,
          message: {
            zh: `文中称“${said}”，另一处${present.metric.name}为${present.quantity.text}`,
            en: `The text says “${said}”, but gives ${present.metric.name} as ${present.quantity.text}`,
          },
          evidence: [
            { span: absence.span, note: { zh: '称无此项', en: 'said to be none' } },
            { span: present.quantity.span, note: { zh: present.metric.name, en: present.metric.name } },
          ],
          checks: [],
          repair: null,
        },
      ];
    }),
};
