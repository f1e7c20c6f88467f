import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, figureText, isMean, ratioText } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const rateAverage: Rule = {
  id: 'rate/average',
  severity: 'error',
  title: { zh: '平均数与所列数据不符', en: 'An average does not match its figures' },
  why: {
    zh: '几个数的平均数应等于其和除以个数。',
    en: 'The average of several figures should equal their sum divided by how many they are.',
  },
  source: null,
  advice: {
    zh: '核对所列各数与平均数，改正不符的一处。',
    en: 'Check the figures and their average and correct the one that differs.',
  },
  examples: {
    holds: [
      { text: '近三年水费分别为31.2万元、33.6万元、36.0万元，三年平均33.6万元。' },
      { text: '三个片区入户满意度分别为96%、91%、92%，三个片区平均93%。' },
    ],
    breaks: [
      {
        text: '近三年水费分别为31.2万元、33.6万元、36.0万元，三年平均36.3万元。',
        quote: '36.3万元',
      },
      { text: '三个片区入户满意度分别为96%、91%、92%，三个片区平均95%。', quote: '95%' },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, ({ relation, reading }) => relation.kind === 'rate' && isMean(reading)).map(
      ({ diagnosis, check: { result, reading }, check }) =>
        draftFrom(diagnosis, {
          zh: `平均数列为${figureText(result)}，按${ratioText(reading)}计算为${computedText(check)}`,
          en: `The average is stated as ${figureText(result)}; ${ratioText(reading)} gives ${computedText(check)}`,
        }),
    ),
};
