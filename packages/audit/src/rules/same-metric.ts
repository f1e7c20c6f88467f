import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { englishNameOf, figureText, nameOf } from '../findings/wording.js';
import { sharesPrintedTime } from './period-duplicate.js';
import type { Rule } from './rule.js';

export const sameMetric: Rule = {
  id: 'same/metric',
  severity: 'error',
  title: { zh: '同一指标前后不一致', en: 'One metric, two values' },
  why: {
    zh: '同一指标、同一期间、同一口径在文中应为同一数值。',
    en: 'One metric of one period and one fund should have one value throughout the text.',
  },
  source: null,
  advice: {
    zh: '确认正确的数值，全文统一。',
    en: 'Find the right value and use it throughout.',
  },
  examples: {
    holds: [
      { text: '2023年度决算收入867.62万元。\n本年度收入共计867.62万元。' },
      { text: '2022年本年收入500万元。\n2023年本年收入560万元。' },
    ],
    breaks: [
      {
        text: '全县共监管政务新媒体9个，其中：微信公众号5个、微博4个。加强现有8个政务新媒体管理。',
        quote: '8个',
        repair: '9个',
      },
    ],
  },
  find: ({ diagnoses, text }) =>
    diagnosesOf(diagnoses, ({ relation }) => relation.kind === 'same')
      // The same printed time on both is `period/duplicate`.
      .filter(({ check }) => !check.reading.terms.some((term) => sharesPrintedTime(term, check.result, text)))
      .map(({ diagnosis, check }) => {
        const { result, reading } = check;
        const other = reading.terms[0];
        const [one, two] = [figureText(result), other ? figureText(other) : ''];
        return draftFrom(diagnosis, {
          zh: `${nameOf(other ?? result)}一处为${two}，另一处为${one}`,
          en: `${englishNameOf(other ?? result)} is ${two} in one place and ${one} in another`,
        });
      }),
};
