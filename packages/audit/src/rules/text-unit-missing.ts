import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import {
  bareAmount,
  bareNumber,
  barePercent,
  halfUnit,
  movedBare,
  otherMeasures,
} from '@gouji/lexicon/phrases/unit-cues';
import { Decimal } from 'decimal.js';
import * as z from 'zod';
import { bounds } from './bounds.js';
import { paragraphsOf } from './paragraphs.js';
import type { Draft, Rule } from './rule.js';
import { option, withOptions } from './with-options.js';

const unitOfAmount = /[0-9][ 　]?(亿元|万元|元)/g;
const sentenceEnd = /[。；]/;

/** The words of a sentence up to a place. */
const sentenceBefore = (words: string, at: number): string => {
  let start = at;
  while (start > 0 && !sentenceEnd.test(words.charAt(start - 1))) start -= 1;
  return words.slice(start, at);
};

/** The unit of all amounts of a paragraph; null where it has none or several, that one could not tell from. */
const onlyUnit = (words: string): { unit: string; count: number } | null => {
  const units = [...words.matchAll(unitOfAmount)].map(([, unit]) => unit);
  const [unit] = units;
  return unit && units.every((other) => other === unit) ? { unit, count: units.length } : null;
};

/** 流动比率为2.45，比期初的2.10上升0.35: what two numbers without a unit differ by has none either. */
const isDifference = (figure: string, before: string): boolean => {
  if (!/^[0-9.]+$/.test(figure)) return false;
  const numbers = [...before.matchAll(bareNumber)]
    .slice(-bounds.mostBare)
    .map(([number]) => new Decimal(number));
  const own = new Decimal(figure);
  return numbers
    .slice(0, -1)
    .some((one, at) => numbers.slice(at + 1).some((other) => one.minus(other).abs().eq(own)));
};

/** Whether a bare figure was read with a unit: that of its heading (支出情况（单位：元）), or that of the list that it stands in. */
const hasUnit = ({ start, end }: Span, quantities: readonly Quantity[]): boolean =>
  quantities.some(({ span, unit }) => unit !== '' && span.start < end && start < span.end);

const options = z.strictObject({
  measures: option(z.array(z.string().min(1)).default([]), {
    zh: '其后的数本就没有单位的词（综合评估值）',
    en: 'words behind which a figure has no unit (综合评估值)',
  }),
});

export const textUnitMissing: Rule = {
  id: 'text/unit-missing',
  severity: 'warning',
  title: { zh: '数字后缺少单位', en: 'A figure without its unit' },
  why: {
    zh: '占比、增减幅度后漏写“%”，金额后漏写“万元”或只写“万”，数字含义不明，也无法核对。',
    en: 'A share or growth without “%”, an amount without “万元” or with “万” alone says nothing for sure.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的形式规范',
    en: '财预〔2016〕143号, article 4: what is published is in good form',
  },
  advice: {
    zh: '补上单位或百分号。',
    en: 'Add the unit or the percent sign.',
  },
  examples: {
    holds: [
      { text: '收入、支出分别增长3.20、4.15%。' },
      { text: '本年得分为95.50。' },
      { text: '每万车死亡率由3.8降至2.9，下降0.9，整治率100%。' },
      { text: '价格指数比上年增长102.50，产出指标权重占15.00，得分14.20。' },
      { text: '单位：万元。年初预算为5.20，支出决算为4.10。' },
      { text: '流动比率为2.45，比期初的2.10上升0.35。' },
      {
        text: '一、支出情况（单位：元）\n差旅费开支1.20万元。支出合计86,420.00，其中：印刷费36,420.00，邮电费50,000.00。',
      },
      { text: '公务用车减少0.70万元，下降10、12位。' },
      { text: '货物支出占20.00%，培训费支出为3.20万元。' },
    ],
    breaks: [
      { text: '货物支出占76.20，服务支出占23.80%。', quote: '76.20', repair: '76.20%' },
      { text: '货物支出占76.20;服务支出占23.80%。', quote: '76.20', repair: '76.20%' },
      { text: '完成年初预算的97.60。', quote: '97.60', repair: '97.60%' },
      { text: '全年预算执行率97.60，进度较好。', quote: '97.60', repair: '97.60%' },
      { text: '比上年增长13.90。主要是人员增加。', quote: '13.90', repair: '13.90%' },
      { text: '比上年减少0.70万元，下降10，主要是压缩开支。', quote: '10', repair: '10%' },
      { text: '年初预算为5.00万元，支出决算为4.10。', quote: '4.10', repair: '4.10万元' },
      { text: '公务接待费支出0.30万（含外宾接待0万元）。', quote: '0.30万', repair: '0.30万元' },
    ],
  },
  ...withOptions(options, ({ text, report, quantities }, { measures }) =>
    paragraphsOf(text, report).flatMap(({ span, words }) => {
      const drafts = (pattern: RegExp, unit: string): Draft[] =>
        [...words.matchAll(pattern)].flatMap((match): Draft[] => {
          const figure = match.slice(1).find((group) => group !== undefined) ?? '';
          const end = match.index + match[0].length;
          const before = sentenceBefore(words, end);
          if (otherMeasures.test(before) || measures.some((word) => before.includes(word))) return [];
          // 由3.8降至2.9，下降0.9: how far apart two numbers are that have no unit either.
          if (movedBare.test(before) || isDifference(figure, before)) return [];
          const place = { start: span.start + end - figure.length, end: span.start + end };
          return [
            {
              severity: 'warning',
              confidence: 0.8,
              message: {
                zh: `“${match[0]}”之后缺少“${unit}”`,
                en: `“${unit}” is missing behind “${match[0]}”`,
              },
              evidence: [{ span: place, note: { zh: `缺“${unit}”`, en: `no “${unit}”` } }],
              checks: [],
              repair: { span: place, to: figure + unit, restores: 0, breaks: 0 },
            },
          ];
        });
      // Without as many amounts beside them bare figures may be in a unit that the heading declares in words not read.
      const only = onlyUnit(words);
      const amounts = (only ? drafts(bareAmount, only.unit) : []).filter(
        ({ evidence: [{ span: place }] }) => !hasUnit(place, quantities),
      );
      return [
        ...drafts(barePercent, '%'),
        ...(only && amounts.length <= only.count ? amounts : []),
        ...(words.includes('万元') ? drafts(halfUnit, '元') : []),
      ];
    }),
  ),
};
