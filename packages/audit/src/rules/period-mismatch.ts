import type { DateQuantity, Quantity } from '@gouji/amounts';
import type { Rule, RuleContext } from './rule.js';

/** Words of a title that look back on a year; a budget looks back on the year before it. */
const accounts = ['决算', '绩效', '自评'];
const plans = ['预算', '计划'];
/** Words of a sentence that sets one date against another. */
const comparisons = ['较', '比', '上年', '年初', '期初', '增加', '减少', '累计', '计划', '预计', '到期'];

const isYearEnd = (quantity: Quantity): quantity is DateQuantity =>
  quantity.kind === 'date' &&
  quantity.time.year !== null &&
  quantity.time.untilYear === null &&
  quantity.time.point === 'end' &&
  (quantity.time.month === null || (quantity.time.month === 12 && quantity.time.day === 31));

/** The sentence around a place, and the paragraph around it. */
const around = (text: string, at: number, ends: RegExp): string => {
  let start = at;
  while (start > 0 && !ends.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !ends.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
};

/** Year-ends one year off the year reported on, that no other date of the report shares. */
const strangers = ({ quantities, report: { fiscalYear } }: RuleContext): DateQuantity[] => {
  if (fiscalYear === null) return [];
  const ends = quantities.filter(isYearEnd);
  const counts = new Map<number | null, number>();
  for (const { time } of ends) counts.set(time.year, (counts.get(time.year) ?? 0) + 1);
  return ends.filter(
    ({ time: { year } }) =>
      year !== null &&
      Math.abs(year - fiscalYear) === 1 &&
      // A next year-end has not come yet when the report is written; the last one is told of where this one is not.
      (year > fiscalYear || !counts.has(fiscalYear)) &&
      counts.get(year) === 1,
  );
};

export const periodMismatch: Rule = {
  id: 'period/mismatch',
  severity: 'warning',
  title: { zh: '时点与报告年度不符', en: 'A date off the year reported on' },
  why: {
    zh: '决算和自评报告所列的时点数应为报告年度年末；写成上一年末或下一年末而全文别无所指的，多半是年份笔误。',
    en: 'Balances in a report on a year stand at its end. A year-end one year off, that nothing else in the report speaks of, is most often a slip.',
  },
  source: null,
  advice: {
    zh: '核对时点所属年度。',
    en: 'Check which year the date belongs to.',
  },
  examples: {
    holds: [
      { text: '截至2023年12月31日，固定资产原值247.85万元。' },
      { text: '截至2022年12月31日，固定资产原值247.85万元；截至2023年12月31日，固定资产原值125.73万元。' },
      { text: '截至2024年6月30日，项目资金已全部支付，共支付80万元。' },
    ],
    breaks: [
      { text: '截至2024年12月31日，共有车辆4辆，固定资产原值125.73万元。', quote: '2024年12月31日' },
      { text: '截至2022年12月31日，本单位共有车辆4辆。', quote: '2022年12月31日' },
    ],
  },
  find: (context) => {
    const { text, report, facts } = context;
    const { title, fiscalYear } = report;
    if (!accounts.some((word) => title.includes(word)) || plans.some((word) => title.includes(word)))
      return [];
    const dated = new Set(facts.map(({ period }) => period.span?.start));
    return strangers(context)
      .filter(({ span }) => {
        const sentence = around(text, span.start, /[。；;\n]/);
        const paragraph = around(text, span.start, /\n/);
        return (
          dated.has(span.start) &&
          !comparisons.some((word) => sentence.includes(word)) &&
          !paragraph.includes(`${fiscalYear}年`)
        );
      })
      .map(({ span, text: printed, time }) => {
        const meant = printed.replace(String(time.year), String(fiscalYear));
        return {
          severity: 'warning' as const,
          confidence: 0.6,
          message: {
            zh: `时点写为${printed.trim()}，而报告年度为${fiscalYear}年`,
            en: `The date is ${printed.trim()} in a report on ${fiscalYear}`,
          },
          evidence: [{ span, note: { zh: `疑为${meant}`, en: `probably ${meant}` } }],
          checks: [],
          repair: meant === printed ? null : { span, to: meant, restores: 0, breaks: 0 },
        };
      });
  },
};
