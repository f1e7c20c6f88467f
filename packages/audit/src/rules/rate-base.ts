import { severityOfWords } from '../findings/severity.js';
import type { Rule } from './rule.js';

export const rateBase: Rule = {
  id: 'rate/base',
  severity: 'error',
  title: { zh: '基数为零，不能计算比率', en: 'A rate is stated of a base of zero' },
  why: {
    zh: '预算或上年数为零时，完成率、增长率没有意义；多为基数写错，或应写“无可比数”。',
    en: 'Of a budget or a year of zero no rate can be stated: another base was meant, or the rate should be left out.',
  },
  advice: {
    zh: '核对比率所用的基数；基数确为零的，删去比率。',
    en: 'Check the base of the rate; where it is zero, leave the rate out.',
  },
  source: null,
  examples: {
    holds: [
      {
        text: '专项普查活动（项）。年初预算为0万元，全年预算为320.00万元，支出决算为307.82万元，完成全年预算的96.19%。',
      },
      { text: '因公出国（境）费预算为0万元，支出决算为0万元，完成预算的0%。' },
    ],
    breaks: [
      {
        text: '专项普查活动（项）。年初预算为0万元，全年预算为320.00万元，支出决算为307.82万元，完成年初预算的96.19%。',
        quote: '96.19%',
      },
    ],
  },
  find: ({ zeroBases }) =>
    zeroBases.map(({ rate, base, margin }) => ({
      severity: severityOfWords(margin),
      confidence: 0.9,
      message: {
        zh: `比率写为${rate.quantity.text.trim()}，而其基数为零（${base.quantity.text.trim()}），不能计算比率`,
        en: `A rate of ${rate.quantity.text.trim()} is stated of a base of zero (${base.quantity.text.trim()})`,
      },
      evidence: [
        { span: rate.quantity.span, note: { zh: '基数为零', en: 'its base is zero' } },
        { span: base.quantity.span, note: { zh: '由此得出基数', en: 'what the base follows from' } },
      ] as const,
      checks: [],
      repair: null,
    })),
};
