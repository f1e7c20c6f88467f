import { extract } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { bounds } from './bounds.js';
import { paragraphsOf } from './paragraphs.js';
import type { Draft, Rule } from './rule.js';

/** Digits with two points among them (34.568.64), or with two marks side by side (3,.83, 10..5); three points are an ellipsis. */
const malformed =
  /(?<![\d.．,，])\d+(?:[.．]\d+[.．]\d+|[,，][.．]\d+|[.．][,，.．]\d+)(?![\d.．,，]*[.．,，]\d)/g;

/** A figure stands behind words; behind a mark or at the beginning of a line its first digits may be a label (1.12.5万元). */
const behindWords = /[\p{Script=Han}¥￥]\s?$/u;

/** Whether the last of the digits, with what stands behind them, are an amount or a percentage: no version, date or label. */
const isMeasured = (behind: string): boolean => {
  const [first] = extract(behind);
  return (
    first !== undefined && first.span.start === 0 && (first.kind === 'money' || first.kind === 'percent')
  );
};

const draft = (span: Span, printed: string): Draft => ({
  severity: 'warning',
  confidence: 0.9,
  message: {
    zh: `“${printed}”不成数，小数点或分节号有误`,
    en: `“${printed}” is no number: a point or a comma is wrong`,
  },
  evidence: [{ span, note: { zh: '数字写错', en: 'no number' } }],
  checks: [],
  repair: null,
});

export const textFigure: Rule = {
  id: 'text/figure',
  severity: 'warning',
  title: { zh: '数字写错', en: 'A figure that is none' },
  why: {
    zh: '有两个小数点，或逗号与小数点连写的数字，读者无从判断是多少，也无法核对。',
    en: 'A figure with two points, or with a comma beside a point, leaves open how much it is, and cannot be checked.',
  },
  source: {
    zh: 'GB/T 15835《出版物上数字用法》：整数部分每三位分节，小数点只有一个',
    en: 'GB/T 15835, use of numerals: groups of three digits before one decimal point',
  },
  advice: { zh: '对照账表改正数字。', en: 'Correct the figure by the accounts.' },
  examples: {
    holds: [
      { text: '系统升级至2.3.1版本，支出12.50万元。' },
      { text: '1.12.5万元用于设备购置；2.8.0万元用于培训。' },
      { text: '各项目资金在5...10万元之间。' },
      { text: '截至2023.6.30，支出1,234.56万元。' },
      { text: '支出分别为1.20，3.40万元。' },
    ],
    breaks: [
      { text: '全年下达补助资金12.345.67万元。', quote: '12.345.67' },
      { text: '收回结余资金4,.65万元，已上缴财政。', quote: '4,.65' },
      { text: '采购支出18..2万元，完成预算的91.0%。', quote: '18..2' },
      { text: '支出进度为9.8.5%。', quote: '9.8.5' },
    ],
  },
  find: ({ text, report }) =>
    paragraphsOf(text, report).flatMap(({ span, words }) =>
      [...words.matchAll(malformed)].flatMap(({ index, 0: printed }): Draft[] => {
        const end = index + printed.length;
        const digits = [...printed].findLastIndex((letter) => !/\d/.test(letter)) + 1;
        if (!behindWords.test(words.slice(Math.max(0, index - 2), index))) return [];
        if (!isMeasured(words.slice(index + digits, end + bounds.longestUnit))) return [];
        return [draft({ start: span.start + index, end: span.start + end }, printed)];
      }),
    ),
};
