import { doubtful } from '../findings/doubtful.js';
import { severityOfWords } from '../findings/severity.js';
import type { Bilingual, Rule } from './rule.js';

const ways: Readonly<Record<'1' | '0' | '-1', Bilingual>> = {
  '1': { zh: '大于', en: 'larger than' },
  '0': { zh: '等于', en: 'equal to' },
  '-1': { zh: '小于', en: 'smaller than' },
};

const wayOf = (sign: number): Bilingual => ways[sign > 0 ? '1' : sign < 0 ? '-1' : '0'];

export const comparisonDirection: Rule = {
  id: 'comparison/direction',
  severity: 'error',
  title: {
    zh: '大于、小于、等于、持平的表述与数据不符',
    en: 'What is said to be larger, smaller or level is not',
  },
  why: {
    zh: '决算数大于（小于、等于）预算数，或与上年持平，应与所列两数的大小一致。',
    en: 'An account said to be above, below or equal to its budget, or level with the year before, must be so by the two figures.',
  },
  advice: {
    zh: '核对决算数与预算数（或上年数）后，改正表述或数字。',
    en: 'Compare the two figures and correct the words or the figure.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的内容准确',
    en: '财预〔2016〕143号, article 4: what is published is accurate',
  },
  examples: {
    holds: [
      {
        text: '行政运行（项）。年初预算为860.20万元，支出决算为842.15万元。决算数小于预算数的主要原因：厉行节约。',
      },
      { text: '培训费年初预算为3.00万元，支出决算为3.00万元，决算数等于预算数。' },
    ],
    breaks: [
      {
        text: '行政运行（项）。年初预算为860.20万元，支出决算为842.15万元。决算数大于预算数的主要原因：人员增加。',
        quote: '决算数大于预算数',
      },
      {
        text: '住房公积金（项）。年初预算为62.30万元，支出决算为61.20万元，完成年初预算的98.23%。决算数等于预算数。',
        quote: '决算数等于预算数',
      },
    ],
  },
  find: ({ verdicts, text, checks }) =>
    verdicts.map(({ span, level, base, margin }) => {
      const words = text.slice(span.start, span.end);
      const [a, b] = [level.quantity, base.quantity];
      const way = wayOf(a.value.cmp(b.value));
      return {
        severity: severityOfWords(margin),
        confidence: 0.9,
        message: {
          zh: `写为“${words}”，而${a.text.trim()}${way.zh}${b.text.trim()}`,
          en: `The text says “${words}”, but ${a.text.trim()} is ${way.en} ${b.text.trim()}`,
        },
        evidence: [
          { span, note: { zh: '与所列数据不符', en: 'denied by the figures' } },
          { span: a.span, note: { zh: '决算', en: 'account' } },
          { span: b.span, note: { zh: '比较的基数', en: 'what it is compared with' } },
        ] as const,
        checks: [],
        repair: null,
        alternatives: doubtful([level, base], checks),
      };
    }),
};
