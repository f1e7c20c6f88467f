import { spanJoint } from '@gouji/lexicon/phrases/durations';
import type { Draft, Rule } from './rule.js';
import { datesOutOfCourse } from './years/courses.js';
import { isBehind } from './years/dates.js';
import { type Stretch, stretchesOf, wordsBetween } from './years/stretches.js';

/** 2023年1月1日至2022年12月31日: a span that ends before it begins, in years that both are printed. */
const turnedSpans = (stretch: Stretch, text: string, fiscalYear: number | null): Draft[] =>
  stretch.dates.flatMap((to, at): Draft[] => {
    const from = stretch.dates[at - 1];
    if (!from?.own || !to.own || !isBehind(from, to)) return [];
    if (!spanJoint.test(wordsBetween(stretch, from.span.end, to.span.start))) return [];
    const [wrong, other] = to.year === fiscalYear ? [from, to] : [to, from];
    const [first, last] = [from, to].map(({ span }) => text.slice(span.start, span.end));
    return [
      {
        severity: 'error',
        confidence: 0.95,
        message: {
          zh: `起于${first}，止于${last}，止早于起`,
          en: `This begins ${first} and ends ${last}, before it begins`,
        },
        evidence: [
          { span: wrong.span, note: { zh: '日期', en: 'date' } },
          { span: other.span, note: { zh: '日期', en: 'date' } },
        ],
        checks: [],
        repair: null,
      },
    ];
  });

export const periodOrder: Rule = {
  id: 'period/order',
  severity: 'error',
  title: { zh: '日期先后颠倒', en: 'Dates in the wrong order' },
  why: {
    zh: '起止日期止不早于起；一个项目依次写明立项、招标、签约、开工、完工、验收日期的，日期应依次靠后。',
    en: 'A span does not end before it begins; where the stages of a project are told in their order, from approval to acceptance, so are their dates.',
  },
  source: {
    zh: '《建设工程质量管理条例》第五条：先勘察、后设计、再施工；第十六条、第四十九条：竣工后验收、验收合格后交付',
    en: '建设工程质量管理条例, articles 5, 16 and 49: survey, design and works in this order, acceptance behind completion',
  },
  advice: {
    zh: '核对两处日期，改正颠倒的一处。',
    en: 'Check both dates and correct the one that is out of order.',
  },
  examples: {
    holds: [
      { text: '评价期为2022年7月1日至2023年6月30日。' },
      { text: '灌渠整修2021年10月立项，2022年2月完成招标，2022年3月开工，2022年11月完工，次年3月通过验收。' },
      { text: '校舍加固4月8日开标，4月20日签订合同，5月6日进场施工，9月28日完工。' },
      { text: '泵站改造2022年9月签订合同，10月开工，2月完工。' },
      { text: '该工程2022年3月开工，2022年6月才补签合同，程序倒置。' },
      { text: '库房2021年10月开工，2022年8月完工，2023年1月竣工验收，2022年12月完成结算审计。' },
      { text: '一标段2022年8月开工，2023年5月完工；二标段2022年4月开工。' },
      { text: '东桥2022年8月开工，西桥2022年4月完工。' },
      { text: '食堂改造2022年6月竣工验收，早在2021年3月就已开工。' },
      { text: '厂房2022年6月完工并投产，配套道路2022年5月通过验收。' },
      { text: '大棚2023年11月开工，计划2023年12月完工。' },
    ],
    breaks: [
      { text: '评价期为2023年7月1日至2022年6月30日。', quote: '2022年6月30日' },
      {
        text: '灌渠整修2021年10月立项，2022年2月完成招标，2022年3月开工，2021年11月完工，2023年3月通过验收。',
        quote: '2021年11月',
      },
      {
        text: '校舍加固4月8日开标，4月20日签订合同，3月26日进场施工，9月28日完工。',
        quote: '3月26日',
      },
      { text: '东桥2022年8月开工，2022年4月完工，造价210万元。', quote: '2022年4月' },
    ],
  },
  find: (context) =>
    stretchesOf(context).flatMap((stretch) => [
      ...turnedSpans(stretch, context.text, context.report.fiscalYear),
      ...datesOutOfCourse(stretch, context.text),
    ]),
};
