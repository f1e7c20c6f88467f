import { paragraphsOf } from './paragraphs.js';
import type { Draft, Rule } from './rule.js';

/** A figure with decimals and nothing behind it: no list goes on there whose last figure has the unit. */
const bare =
  '([0-9]{1,3}(?:,[0-9]{3}){0,4}\\.[0-9]{1,2}|[0-9]{1,9}\\.[0-9]{1,2})(?=[。；]|[，、](?![ 　]?[0-9]))';
const percent = new RegExp(
  `(?:占(?:[^，。；、0-9]{0,20}的)?|增长(?:了|率为)?|下降(?:了|率为)?|上升|增幅为?|降幅为?|完成率为|执行率为)${bare}`,
  'g',
);
const amount = new RegExp(`(?:支出|收入|[预决]算|[预决]算数|金额|经费)为${bare}`, 'g');
/** 0.39万（含…: an amount with half of its unit. */
const half = /(?:支出|收入|[预决]算数?|金额|经费|费)为?([0-9]{1,6}\.[0-9]{1,2}万)(?=[（(，。；、）)])/g;
const unitOfAmount = /[0-9](万元|元|亿元)/;

export const textUnitMissing: Rule = {
  id: 'text/unit-missing',
  severity: 'warning',
  title: { zh: '数字后缺少单位', en: 'A figure without its unit' },
  why: {
    zh: '占比、增减幅度后漏写“%”，金额后漏写“万元”或只写“万”，数字含义不明，也无法核对。',
    en: 'A share or growth without “%”, an amount without “万元” or with “万” alone says nothing for sure.',
  },
  source: null,
  advice: {
    zh: '补上单位或百分号。',
    en: 'Add the unit or the percent sign.',
  },
  examples: {
    holds: [
      { text: '收入、支出分别增长3.20、4.15%。' },
      { text: '本年得分为95.50。' },
      { text: '货物支出占20.00%，培训费支出为3.20万元。' },
    ],
    breaks: [
      { text: '货物支出占76.20，服务支出占23.80%。', quote: '76.20', repair: '76.20%' },
      { text: '比上年增长13.90。主要是人员增加。', quote: '13.90', repair: '13.90%' },
      { text: '年初预算为5.00万元，支出决算为4.10。', quote: '4.10', repair: '4.10万元' },
      { text: '公务接待费支出0.30万（含外宾接待0万元）。', quote: '0.30万', repair: '0.30万元' },
    ],
  },
  find: ({ text, report }) =>
    paragraphsOf(text, report).flatMap(({ span, words }) => {
      const drafts = (pattern: RegExp, unit: string): Draft[] =>
        [...words.matchAll(pattern)].map((match) => {
          const figure = match[1] ?? '';
          const start = span.start + match.index + match[0].length - figure.length;
          const place = { start, end: start + figure.length };
          return {
            severity: 'warning',
            confidence: 0.8,
            message: {
              zh: `“${match[0]}”之后缺少“${unit}”`,
              en: `“${unit}” is missing behind “${match[0]}”`,
            },
            evidence: [{ span: place, note: { zh: `缺“${unit}”`, en: `no “${unit}”` } }],
            checks: [],
            repair: { span: place, to: figure + unit, restores: 0, breaks: 0 },
          };
        });
      // Without another amount beside it a bare figure may be in a unit that the heading declares.
      const unit = unitOfAmount.exec(words)?.[1];
      return [...drafts(percent, '%'), ...(unit ? drafts(amount, unit) : []), ...drafts(half, '元')];
    }),
};
