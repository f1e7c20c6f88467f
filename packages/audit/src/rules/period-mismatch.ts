import type { DateQuantity, Quantity } from '@gouji/amounts';
import { deadlineEnds } from '@gouji/lexicon/phrases/times';
import type { Draft, Rule, RuleContext } from './rule.js';
import { headingsOfAnotherYear, headingsOffTheirText } from './years/headings.js';
import { priorsOfThisYear } from './years/priors.js';
import { subjectsOfAnotherYear } from './years/subjects.js';

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
const strangers = ({ quantities, text, report: { fiscalYear } }: RuleContext): DateQuantity[] => {
  if (fiscalYear === null) return [];
  const ends = quantities.filter(isYearEnd);
  const counts = new Map<number | null, number>();
  for (const { time } of ends) counts.set(time.year, (counts.get(time.year) ?? 0) + 1);
  return ends.filter(
    ({ span, time: { year } }) =>
      year !== null &&
      Math.abs(year - fiscalYear) === 1 &&
      // A next year-end has not come yet when the report is written; the last one is told of where this one is not.
      (year > fiscalYear || !counts.has(fiscalYear)) &&
      // 2024年底前完成: a date by which something is to be done.
      !deadlineEnds.some((word) => text.startsWith(word, span.end)) &&
      counts.get(year) === 1,
  );
};

/** Year-ends of another year than the report's, in sentences that set nothing beside them. */
const yearEndsOff = (context: RuleContext): Draft[] => {
  const { text, report, facts } = context;
  const { title, fiscalYear } = report;
  if (!accounts.some((word) => title.includes(word)) || plans.some((word) => title.includes(word))) return [];
  const dated = new Set(facts.map(({ period }) => period.span?.start));
  // 持证A人。…2022年末持证B人: what has another value at no date said is told of another year here.
  const isToldOtherwise = (start: number): boolean =>
    facts.some(
      (fact) =>
        fact.period.span?.start === start &&
        facts.some(
          ({ metric, quantity, period }) =>
            metric.name === fact.metric.name &&
            quantity.unit === fact.quantity.unit &&
            period.span?.start !== start &&
            !quantity.value.eq(fact.quantity.value),
        ),
    );
  // 年末余额A万元。…2022年末余额B万元: what is told as at the end of this year too, in words that name no year.
  const ends = facts.flatMap(({ period }) =>
    period.point === 'end' && period.year === fiscalYear && period.span ? [period.span.start] : [],
  );
  return strangers(context)
    .filter(({ span }) => {
      const sentence = around(text, span.start, /[。；;\n]/);
      const paragraph = around(text, span.start, /\n/);
      const from = text.lastIndexOf('\n', span.start) + 1;
      const isSetBeside = ends.some((end) => end >= from && end < from + paragraph.length);
      return (
        !isSetBeside &&
        !isToldOtherwise(span.start) &&
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
};

export const periodMismatch: Rule = {
  id: 'period/mismatch',
  severity: 'error',
  title: { zh: '年份与报告年度不符', en: 'A year off the year reported on' },
  why: {
    zh: '封面、各部分标题、表名和正文所称年度应一致，时点数应为报告年度年末；写成其他年份而全文别无所指的，多半是沿用上年文本或笔误。',
    en: 'Cover, headings, captions and text name one year, and balances stand at its end. Another year, that nothing else in the report speaks of, is most often left from the year before or a slip.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的内容准确',
    en: '财预〔2016〕143号, article 4: what is published is accurate',
  },
  advice: {
    zh: '核对此处所属年度，与封面和各部分一致。',
    en: 'Check which year is meant here, and name the same on cover, headings and dates.',
  },
  examples: {
    holds: [
      { text: '截至2023年12月31日，固定资产原值247.85万元。' },
      { text: '截至2022年12月31日，固定资产原值247.85万元；截至2023年12月31日，固定资产原值125.73万元。' },
      { text: '全区持证社工2140人，比上年有所增加。2022年末持证社工1985人。' },
      { text: '截至2024年6月30日，项目资金已全部支付，共支付80万元。' },
      { text: '加强人员培训，2024年底前实现持证上岗率90%以上。' },
      {
        text: '一、2023年度部门整体绩效自评情况\n略。\n二、2022年度部门整体绩效自评情况\n略。',
      },
      { text: '一、2023年度项目绩效自评情况\n略。\n二、2022年度绩效自评结果整改情况\n略。' },
      { text: '2023年公务接待费3.10万元。2022年公务接待费同比下降的原因是压缩接待，2022年为2.80万元。' },
      {
        text: '2023年收入418.20万元，比上年增加36.10万元。2022年收入为382.10万元。',
      },
      {
        text: '2023年收入418.20万元，比上年增加36.10万元。2023年收入与上年的382.10万元相比增长9.45%。',
      },
    ],
    breaks: [
      {
        text: '2023年收入418.20万元，比上年增加36.10万元。2023年收入为382.10万元。',
        quote: '2023年',
        repair: '2022年',
      },
      { text: '截至2024年12月31日，共有车辆4辆，固定资产原值125.73万元。', quote: '2024年12月31日' },
      { text: '截至2022年12月31日，本单位共有车辆4辆。', quote: '2022年12月31日' },
      {
        text: '一、2023年度部门整体绩效自评情况\n略。\n二、2022年度项目支出绩效自评情况\n略。',
        quote: '2022年度',
        repair: '2023年度',
      },
      {
        text: '2023年公务接待费3.10万元，比上年下降8.20%。\n2022年公务接待费支出同比下降的主要原因是压缩接待。',
        quote: '2022年',
        repair: '2023年',
      },
    ],
  },
  find: (context) => [
    ...yearEndsOff(context),
    ...headingsOfAnotherYear(context),
    ...headingsOffTheirText(context),
    ...subjectsOfAnotherYear(context),
    ...priorsOfThisYear(context),
  ],
};
