import type { Reading } from '@gouji/facts';
import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, figureText } from '../findings/wording.js';
import type { Rule } from './rule.js';

/** `3项 × 20万元 + 8项 × 10万元`, `(320人 × 100元 + 185人 × 80元) × 12个月`. */
const factorsText = ({ times, ...reading }: Reading): string => {
  const once = onceText(reading);
  if (times === undefined) return once;
  const over = times < 1 ? `÷ ${Math.round(1 / times)}` : `× ${times}`;
  return `${reading.formula === 'products' ? `(${once})` : once} ${over}`;
};

const onceText = ({ formula, terms }: Omit<Reading, 'times'>): string => {
  if (formula !== 'products') return terms.map(figureText).join(' × ');
  const pairs = terms.flatMap((term, at) => {
    const next = terms[at + 1];
    return at % 2 === 0 && next ? [`${figureText(term)} × ${figureText(next)}`] : [];
  });
  const over = terms.length % 2 === 1 ? terms.at(-1) : undefined;
  return over ? `(${pairs.join(' + ')}) × ${figureText(over)}` : pairs.join(' + ');
};

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
    holds: [
      { text: '慰问在岗值守的27个单位，每个单位1000元，共计2.7万元。' },
      { text: '一等奖2名，每名3万元；二等奖5名，每名1万元，共计11万元。' },
    ],
    breaks: [
      { text: '慰问在岗值守的27个单位，每个单位1000元，共计3.7万元。', quote: '3.7万元' },
      { text: '一等奖2名，每名3万元；二等奖5名，每名1万元，共计12万元。', quote: '12万元' },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, ({ relation }) => relation.kind === 'product').map(({ diagnosis, check }) => {
      const { result, reading } = check;
      const factors = factorsText(reading);
      return draftFrom(diagnosis, {
        zh: `合计列为${figureText(result)}，而 ${factors} 为${computedText(check)}`,
        en: `The total is stated as ${figureText(result)}, but ${factors} is ${computedText(check)}`,
      });
    }),
};
