import type { Fact } from '@gouji/facts';
import type { Rule } from './rule.js';

/** A rate of change that stands right behind its amount, in one sentence and of one metric. */
const followsChange = (rate: Fact, change: Fact | undefined): change is Fact =>
  change !== undefined &&
  rate.role === 'change-rate' &&
  rate.quantity.kind === 'percent' &&
  change.role === 'change' &&
  change.paragraph === rate.paragraph &&
  change.sentence === rate.sentence &&
  change.metric.name === rate.metric.name &&
  change.base?.kind === rate.base?.kind &&
  change.base?.year === rate.base?.year;

export const trendDirection: Rule = {
  id: 'trend/direction',
  severity: 'error',
  title: { zh: '增减方向前后相反', en: 'A change and its rate point in opposite directions' },
  why: {
    zh: '同一指标的增减额与增减率方向应当一致；一处写增加、一处写下降，必有一处有误。',
    en: 'The amount and the rate of one change go the same way; where one rises and the other falls, one is wrong.',
  },
  source: null,
  examples: {
    holds: [{ text: '公务接待费11.95万元，较上年减少5.52万元，下降31.59%。' }],
    breaks: [{ text: '公务接待费11.95万元，较上年减少5.52万元，增长31.60%。', quote: '31.60%' }],
  },
  find: ({ facts, text }) =>
    facts.flatMap((rate, index) => {
      const change = facts[index - 1];
      if (!followsChange(rate, change) || change.sign === rate.sign || rate.quantity.value.isZero())
        return [];
      const words = text.slice(change.quantity.span.end, rate.quantity.span.start);
      // Another subject or another comparison between them makes them two statements.
      if (words.length > 8) return [];
      const [amount, percent] = [change.quantity.text, rate.quantity.text];
      const [said, then] = change.sign === 1 ? ['增加', '下降'] : ['减少', '增长'];
      return [
        {
          severity: 'error' as const,
          confidence: 0.9,
          message: {
            zh: `${rate.metric.name}${said}${amount}，而增减率写为${then}${percent}，方向相反`,
            en: `${rate.metric.name} changes by ${amount} one way and by ${percent} the other`,
          },
          evidence: [
            { span: rate.quantity.span, note: { zh: `写为${then}`, en: 'opposite direction' } },
            { span: change.quantity.span, note: { zh: `写为${said}`, en: 'its amount' } },
          ],
          checks: [],
          repair: null,
        },
      ];
    }),
};
