import type { Span } from '@gouji/document';
import {
  actualWords,
  apart,
  beforeDelay,
  beforeLength,
  datedDeed,
  delay,
  earlyWords,
  endBehind,
  lengthBetween,
  lengthOfWorks,
  monthUnit,
  plannedRightBefore,
  plannedWords,
  spanEnd,
  spanJoint,
  spanLength,
  spanStart,
  startBehind,
  uncountedTime,
  yearUnit,
} from '@gouji/lexicon/phrases/durations';
import { bounds } from './bounds.js';
import { numberOf } from './paragraphs.js';
import type { Bilingual, Draft, Rule } from './rule.js';
import { daysBetween, monthsBetween, type PrintedDate } from './years/dates.js';
import { daysOfSpans, daysTold, monthsPaid } from './years/short-spans.js';
import { type Stretch, stretchesOf, wordsBetween } from './years/stretches.js';

type Pair = readonly [from: PrintedDate, to: PrintedDate];

/** The dates of a stretch before a place in it. */
const datesBefore = ({ start, dates }: Stretch, at: number): readonly PrintedDate[] =>
  dates.filter(({ span }) => span.end <= start + at);

/** The two dates that a length is told of; null where the words bind it to none, or other dates may be meant. */
const spanOf = (stretch: Stretch, at: number, word: string): Pair | null => {
  const dates = datesBefore(stretch, at);
  const [to, from, ...others] = [...dates].reverse();
  if (!from || !to || (from.day === 0) !== (to.day === 0)) return null;
  const behind = wordsBetween(stretch, to.span.end, stretch.start + at);
  const between = wordsBetween(stretch, from.span.end, to.span.start);
  if (lengthBetween.test(word)) return others.length === 0 && beforeDelay.test(behind) ? [from, to] : null;
  const isOfAll = others.length === 0 || lengthOfWorks.test(word);
  if (startBehind.test(between)) return isOfAll && endBehind.test(behind) ? [from, to] : null;
  if (!beforeLength.test(behind)) return null;
  if (spanJoint.test(between)) return isApart(stretch, from, others) ? [from, to] : null;
  const before = stretch.words.slice(0, from.span.start - stretch.start);
  return isOfAll && spanStart.test(before) && spanEnd.test(between) ? [from, to] : null;
};

/** Whether a span stands apart from dates before it, and these are no span that is reckoned with it. */
const isApart = (stretch: Stretch, from: PrintedDate, [last, before]: readonly PrintedDate[]): boolean => {
  if (!last) return true;
  const isSpan = before && spanJoint.test(wordsBetween(stretch, before.span.end, last.span.start));
  return !isSpan && apart.test(wordsBetween(stretch, last.span.end, from.span.start));
};

/** Whether a length is of a span by either way of counting: with its first day or without, whole months or begun ones. */
const isLengthOf = (count: number, unit: string, from: PrintedDate, to: PrintedDate): boolean => {
  if (unit === yearUnit) {
    const years = monthsBetween(from, to) / bounds.monthsOfYear;
    return (count >= Math.floor(years) && count <= Math.ceil(years)) || count === to.year - from.year + 1;
  }
  if (unit !== monthUnit) {
    const days = daysBetween(from, to);
    return count >= days - (from.dated ? 0 : 1) && count <= days + (from.dated ? 1 : 2);
  }
  const months = monthsBetween(from, to);
  return count >= Math.floor(months) - (from.day === 0 ? 1 : 0) && count <= Math.ceil(months);
};

const draft = (
  message: Bilingual,
  figure: Span,
  [from, to]: Pair,
  note: Bilingual,
  severity: Draft['severity'] = 'error',
): Draft => ({
  severity,
  confidence: severity === 'error' ? 0.9 : 0.7,
  message,
  evidence: [
    { span: figure, note },
    { span: from.span, note: { zh: '起', en: 'from' } },
    { span: to.span, note: { zh: '止', en: 'to' } },
  ],
  checks: [],
  repair: null,
});

/** How long a span is in a unit, by the commonest way of counting, with the unit. */
const lengthIn = (unit: string, from: PrintedDate, to: PrintedDate): Bilingual => {
  const months = Math.round(monthsBetween(from, to));
  const days = daysBetween(from, to) + 1;
  if (unit === yearUnit)
    return { zh: `${months}个月（${+(months / bounds.monthsOfYear).toFixed(1)}年）`, en: `${months} months` };
  return unit === monthUnit
    ? { zh: `${months}个月`, en: `${months} months` }
    : { zh: `${days}天（含首尾）`, en: `${days} days, both included` };
};

const lengths = (stretch: Stretch, text: string): Draft[] =>
  [...stretch.words.matchAll(spanLength)].flatMap((found): Draft[] => {
    const [printed, word = '', digits = '', unit = ''] = found;
    const pair = spanOf(stretch, found.index, word);
    if (!pair) return [];
    const [from, to] = pair;
    const count = numberOf(digits);
    const inDays = unit !== monthUnit && unit !== yearUnit;
    if (daysBetween(from, to) <= 0 || (inDays && from.day === 0)) return [];
    // Days between two others may leave both of these out.
    if (isLengthOf(lengthBetween.test(word) && inDays ? count + 1 : count, unit, from, to)) return [];
    if (isLengthOf(count, unit, from, to)) return [];
    const figure = printed.slice(printed.indexOf(digits));
    const at = stretch.start + found.index + printed.length - figure.length;
    const right = lengthIn(unit, from, to);
    const [first, last] = pair.map(({ span }) => text.slice(span.start, span.end));
    return [
      draft(
        {
          zh: `${first}至${last}为${right.zh}，而文中为${figure}`,
          en: `From ${first} to ${last} is ${right.en}, but the text says ${figure}`,
        },
        { start: at, end: at + figure.length },
        pair,
        { zh: '时长', en: 'length' },
      ),
    ];
  });

/** What a date is of, by the words right behind it; '' where they do not say. */
const deedOf = (stretch: Stretch, { span }: PrintedDate): string =>
  datedDeed.exec(stretch.words.slice(span.end - stretch.start))?.[1] ?? '';

/** The date that was planned and the one that came about instead, before a delay: of one deed where several are dated. */
const planAndDeed = (stretch: Stretch, at: number): Pair | null => {
  const dates = datesBefore(stretch, at);
  const actual = dates.at(-1);
  if (!actual || !beforeDelay.test(wordsBetween(stretch, actual.span.end, stretch.start + at))) return null;
  const before = dates.slice(0, -1);
  const deed = deedOf(stretch, actual);
  const wordsTo = ({ span }: PrintedDate): string => stretch.words.slice(0, span.start - stretch.start);
  const ofDeed = before.filter((date) => deed !== '' && deedOf(stretch, date) === deed);
  const planned =
    before.length === 1
      ? before
      : ofDeed.length > 0
        ? ofDeed
        : before.filter((date) => plannedRightBefore.test(wordsTo(date)));
  const [one, another] = planned;
  if (!one || another || (one.day === 0) !== (actual.day === 0)) return null;
  const isPlanned = plannedWords.test(wordsTo(before[0] ?? one)) || plannedRightBefore.test(wordsTo(one));
  return isPlanned && actualWords.test(wordsBetween(stretch, one.span.end, actual.span.start))
    ? [one, actual]
    : null;
};

/** Months from one date to another, a day being a part of one. */
const monthsApart = (from: PrintedDate, to: PrintedDate): number =>
  Math.abs(
    (to.year - from.year) * bounds.monthsOfYear +
      to.month -
      from.month +
      (to.day - from.day) / bounds.longestMonth,
  );

const delays = (stretch: Stretch, text: string): Draft[] =>
  [...stretch.words.matchAll(delay)].flatMap((found): Draft[] => {
    const pair = planAndDeed(stretch, found.index);
    if (!pair) return [];
    const [planned, actual] = pair;
    const [, word = '', digits = '', unit = ''] = found;
    const inMonths = unit === monthUnit;
    if (planned.day === 0 && !inMonths) return [];
    const days = daysBetween(planned, actual);
    const isTurned = days !== 0 && earlyWords.includes(word) !== days < 0;
    const apartBy = inMonths ? monthsApart(planned, actual) : Math.abs(days);
    const off = Math.abs(apartBy - numberOf(digits));
    // 8月31日 and 10月30日 are two months apart, if not to the day.
    if ((inMonths ? off < 1 : off <= 1) && !isTurned) return [];
    const start = stretch.start + found.index;
    const by = inMonths
      ? { zh: `${+apartBy.toFixed(1)}个月`, en: `${+apartBy.toFixed(1)} months` }
      : { zh: `${Math.abs(days)}天`, en: `${Math.abs(days)} days` };
    const [first, last] = pair.map(({ span }) => text.slice(span.start, span.end));
    // Between months one more or less may lie, by their days.
    const isSure = planned.day > 0 || isTurned || off > 1;
    return [
      draft(
        {
          zh: `${last}比${first}${days < 0 ? '早' : '晚'}${by.zh}，而文中为“${found[0]}”`,
          en: `${last} is ${by.en} ${days < 0 ? 'before' : 'after'} ${first}, but the text says “${found[0]}”`,
        },
        { start, end: start + found[0].length },
        pair,
        { zh: '天数', en: 'days' },
        isSure ? 'error' : 'warning',
      ),
    ];
  });

export const periodLength: Rule = {
  id: 'period/length',
  severity: 'error',
  title: { zh: '起止日期与时长不符', en: 'Dates and the time between them disagree' },
  why: {
    zh: '同一句写明起止日期和时长的，时长应与日期相合；提前、延迟的天数应等于计划与实际日期之差。',
    en: 'Where one sentence gives two dates and the time between them, these must agree; so must the days by which something was late or early.',
  },
  source: null,
  advice: {
    zh: '核对起止日期和时长，改正不符的一处。',
    en: 'Check both dates and the length and correct the one that differs.',
  },
  examples: {
    holds: [
      { text: '检修自2023年4月1日至6月30日，共91天。' },
      { text: '场地租期自2023年7月1日起至2025年6月30日止，共24个月。' },
      { text: '补助期为2023年4月至12月，共9个月。' },
      { text: '计划2023年5月8日开工，实际2023年5月20日开工，延迟12天。' },
      { text: '合同约定2023年9月30日完工，实际9月18日完工，提前12天。' },
      { text: '检修自2023年4月1日至6月30日，扣除停工后共80天。' },
      { text: '工程自2023年3月1日至5月20日、9月1日至10月30日施工，共140天。' },
      { text: '2023年4月1日至6月30日，合同工期120天。' },
      { text: '平台于2022年5月10日启动，2023年8月31日建成，历时16个月。' },
      { text: '政策执行期为2021年7月至2024年6月，共3年。' },
      { text: '课题于2022年9月至2024年3月实施，共三年。' },
      { text: '渠道2022年5月10日开工，2023年2月28日完工，工期180天，由县水利局验收。' },
      { text: '水库加固2022年5月立项，8月开工，2023年1月完工，历时8个月。' },
      { text: '评价基准日为2022年12月31日，评价期为2022年1月1日至2022年12月31日，共一年。' },
      { text: '资金2023年4月3日下达，4月21日拨付到村，间隔18天。' },
      { text: '合同约定2023年3月5日开工、8月20日完工，实际3月9日开工、9月4日完工，延期15天。' },
      { text: '试点2023年3月31日结束，次年4月30日提交总结，间隔13个月。' },
      { text: '仓库自2022年1月起空置，至2023年6月，共18个月。' },
      { text: '集训于3月4日至6日举办，会期3天，3月2日报到。' },
      { text: '展览3月4日至9日开放，会期共5天，其中一天闭馆。' },
      { text: '1—5月每月保洁费2万元，五个月10万元。' },
      { text: '1—5月巡查38次，12个月共巡查91次。' },
      { text: '1—5月每月保洁费2万元，6—12月每月3万元，12个月共31万元。' },
      { text: '合同约定2023年3月完工，实际5月完工，延后2个月。' },
      { text: '合同工期120天，实际用时128天，延期8天。' },
      { text: '合同工期120天，实际用时150天，扣除雨天，超期10天。' },
      { text: '合同约定2023年8月31日完工，实际10月30日完工，逾期两个月。' },
    ],
    breaks: [
      { text: '检修自2023年4月1日至6月30日，共61天。', quote: '61天' },
      { text: '场地租期自2023年7月1日起至2025年6月30日止，共18个月。', quote: '18个月' },
      { text: '补助期为2023年4月至12月，共11个月。', quote: '11个月' },
      { text: '平台于2022年5月10日启动，2023年8月31日建成，历时26个月。', quote: '26个月' },
      { text: '政策执行期为2021年7月至2024年6月，共5年。', quote: '5年' },
      { text: '开工日期2023年3月1日，竣工日期2023年5月29日，总工期120天。', quote: '120天' },
      { text: '计划2023年5月8日开工，实际2023年5月20日开工，延迟22天。', quote: '延迟22天' },
      { text: '合同约定2023年9月30日完工，实际9月18日完工，延迟12天。', quote: '延迟12天' },
      { text: '渠道2022年5月10日开工，2023年2月28日完工，实际工期14个月。', quote: '14个月' },
      {
        text: '渠道2022年5月开工，2023年2月完工，工期20个月（首尾月份计入），比合同约定的12个月提前2个月。',
        quote: '20个月',
      },
      {
        text: '评价基准日为2022年12月31日，评价期为2022年1月1日至2023年12月31日，共一年。',
        quote: '一年',
      },
      { text: '资金2023年4月3日下达，4月21日拨付到村，间隔38天。', quote: '38天' },
      { text: '仓库自2022年1月起空置，至2023年6月，共28个月。', quote: '28个月' },
      { text: '集训于3月4日至6日举办，会期5天，3月2日报到。', quote: '5天' },
      { text: '1—5月每月保洁费2万元，六个月10万元。', quote: '六个月' },
      { text: '合同约定2023年3月完工，实际5月完工，延后4个月。', quote: '延后4个月' },
      { text: '合同约定2023年8月31日完工，实际10月30日完工，提前两个月。', quote: '提前两个月' },
      { text: '合同工期120天，实际用时128天，延期18天。', quote: '延期18天' },
      { text: '合同工期120天，实际用时108天，比合同工期延后12天。', quote: '延后12天' },
      { text: '月报应于2023年5月5日前报送，我所实际5月9日报送，迟报14天。', quote: '迟报14天' },
      {
        text: '合同约定2023年3月5日开工、8月20日完工，实际3月9日开工、9月4日完工，延期45天。',
        quote: '延期45天',
      },
    ],
  },
  find: (context) =>
    stretchesOf(context).flatMap((stretch) => [
      ...daysTold(stretch),
      ...(uncountedTime.test(stretch.words) ? [] : [...daysOfSpans(stretch), ...monthsPaid(stretch)]),
      ...(stretch.dates.length < 2 || uncountedTime.test(stretch.words)
        ? []
        : [...lengths(stretch, context.text), ...delays(stretch, context.text)]),
    ]),
};
