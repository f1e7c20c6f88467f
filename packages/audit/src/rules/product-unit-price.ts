import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, figureText } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const productUnitPrice: Rule = {
  id: 'product/unit-price',
  severity: 'error',
  title: { zh: '单价乘数量与合计不符', en: 'Unit price times number does not give the total' },
  why: {
    zh: '数量乘以单位标准应等于合计金额。',
    en: 'The number times the unit price should give the total.',
  },
  source: null,
  advice: {
    zh: '核对数量、标准与合计，改正不符的一处。',
    en: 'Check number, price and total and correct the one that differs.',
  },
  examples: {
    holds: [{ text: '慰问在岗值守的27个单位，每个单位1000元，共计2.7万元。' }],
    breaks: [{ text: '慰问在岗值守的27个单位，每个单位1000元，共计3.7万元。', quote: '3.7万元' }],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, ({ relation }) => relation.kind === 'product').map(({ diagnosis, check }) => {
      const { result, reading } = check;
      const factors = reading.terms.map(figureText).join(' × ');
      return draftFrom(diagnosis, {
        zh: `合计列为${figureText(result)}，而 ${factors} 为${computedText(check)}`,
        en: `The total is stated as ${figureText(result)}, but ${factors} is ${computedText(check)}`,
      });
    }),
};
