import { parseNumeral } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import {
  actualWords,
  beforeDelay,
  beforeLength,
  delay,
  earlyWords,
  endBehind,
  monthUnit,
  plannedWords,
  spanEnd,
  spanJoint,
  spanLength,
  spanStart,
  spanStops,
  startBehind,
  uncountedTime,
  yearUnit,
} from '@gouji/lexicon/phrases/durations';
import { bounds } from './bounds.js';
import { paragraphsOf } from './paragraphs.js';
import type { Bilingual, Draft, Rule, RuleContext } from './rule.js';
import { datesIn, daysBetween, monthsBetween, type PrintedDate } from './years/dates.js';

/** What is told between two stops: its words, its dates, and where it begins. */
interface Stretch {
  readonly words: string;
  readonly start: number;
  readonly dates: readonly PrintedDate[];
}

const stretchesOf = ({ text, report }: RuleContext): Stretch[] =>
  paragraphsOf(text, report).flatMap(({ span, words }) => {
    let start = span.start;
    return words.split(spanStops).map((piece): Stretch => {
      const stretch = { words: piece, start, dates: datesIn(piece, start) };
      start += piece.length + 1;
      return stretch;
    });
  });

/** The two dates before a figure, where there are no others and the words from the second to it are as they must be. */
const pairBefore = (
  { words, start, dates }: Stretch,
  at: number,
  between: RegExp,
): readonly [PrintedDate, PrintedDate] | null => {
  const [from, to, another] = dates.filter(({ span }) => span.end <= start + at);
  if (!from || !to || another || (from.day === 0) !== (to.day === 0)) return null;
  return between.test(words.slice(to.span.end - start, at)) ? [from, to] : null;
};

const isOneSpan = (
  { words, start }: Stretch,
  [from, to]: readonly [PrintedDate, PrintedDate],
  at: number,
): boolean => {
  const before = words.slice(0, from.span.start - start);
  const between = words.slice(from.span.end - start, to.span.start - start);
  const behind = words.slice(to.span.end - start, at);
  if (startBehind.test(between)) return endBehind.test(behind);
  return (
    beforeLength.test(behind) &&
    (spanJoint.test(between) || (spanStart.test(before) && spanEnd.test(between)))
  );
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
  [from, to]: readonly [PrintedDate, PrintedDate],
  note: Bilingual,
): Draft => ({
  severity: 'error',
  confidence: 0.9,
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
    const pair = pairBefore(stretch, found.index, anyWords);
    if (!pair || !isOneSpan(stretch, pair, found.index)) return [];
    const [from, to] = pair;
    const [, digits = '', unit = ''] = found;
    const count = parseNumeral(digits)?.value.toNumber() ?? Number(digits);
    const inDays = unit !== monthUnit && unit !== yearUnit;
    if (daysBetween(from, to) <= 0 || (inDays && from.day === 0)) return [];
    if (isLengthOf(count, unit, from, to)) return [];
    const figure = found[0].slice(found[0].indexOf(found[1] ?? ''));
    const at = stretch.start + found.index + found[0].length - figure.length;
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

/** What stands between is looked at by what begins and ends a span. */
const anyWords = /^/;

const delays = (stretch: Stretch, text: string): Draft[] =>
  [...stretch.words.matchAll(delay)].flatMap((found): Draft[] => {
    const pair = pairBefore(stretch, found.index, beforeDelay);
    if (!pair || pair[0].day === 0) return [];
    const [planned, actual] = pair;
    const before = stretch.words.slice(0, planned.span.start - stretch.start);
    const between = stretch.words.slice(planned.span.end - stretch.start, actual.span.start - stretch.start);
    if (!plannedWords.test(before) || !actualWords.test(between)) return [];
    const days = daysBetween(planned, actual);
    const isEarly = earlyWords.includes(found[1] ?? '');
    const isTurned = days !== 0 && isEarly !== days < 0;
    const off = Math.abs(Math.abs(days) - Number(found[2]));
    if (off <= 1 && !isTurned) return [];
    const start = stretch.start + found.index;
    const [first, last] = pair.map(({ span }) => text.slice(span.start, span.end));
    return [
      draft(
        {
          zh: `${last}比${first}${days < 0 ? '早' : '晚'}${Math.abs(days)}天，而文中为“${found[0]}”`,
          en: `${last} is ${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} ${first}, but the text says “${found[0]}”`,
        },
        { start, end: start + found[0].length },
        pair,
        { zh: '天数', en: 'days' },
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
    ],
  },
  find: (context) =>
    stretchesOf(context).flatMap((stretch) =>
      stretch.dates.length < 2 || uncountedTime.test(stretch.words)
        ? []
        : [...lengths(stretch, context.text), ...delays(stretch, context.text)],
    ),
};
