import type { Span } from '@gouji/document';
import { behindDone, looksAhead } from '@gouji/lexicon/phrases/year-lists';
import { bounds } from './bounds.js';
import type { Draft, Rule, RuleContext } from './rule.js';
import { plainDigits, yearsIn } from './years/named-years.js';
import { stretchesOf } from './years/stretches.js';

/** What follows a calendar year and never a number of years (三十年 of experience): 202年度, 20234年部门决算. */
const calendarOnly =
  '度|[预决]算|部门|单位|[初末底]|[ 　]?\\d{1,2}[ 　]?月|一般公共|财政|财务|收[入支]|“三公”|三公';
const fiveDigits = '(?<![0-9.,，])[0-9]{5}(?=[ 　]?年(?!代))';
const threeDigits = `(?<![0-9.,，])2[0-9]{2}(?=[ 　]?年(?:${calendarOnly}))`;
const outOfRange = `(?<![0-9.,，])2[2-9][0-9]{2}(?=[ 　]?年(?:${calendarOnly}))`;
const malformed = new RegExp([fiveDigits, threeDigits, outOfRange].join('|'), 'g');

/** Whether one digit left out, put in or changed, or two neighbours exchanged, makes one number the other. */
const isOneSlipOff = (printed: string, meant: string): boolean => {
  let same = 0;
  while (same < meant.length && printed[same] === meant[same]) same += 1;
  const [rest, restMeant] = [printed.slice(same), meant.slice(same)];
  return (
    rest.slice(1) === restMeant ||
    rest === restMeant.slice(1) ||
    rest.slice(1) === restMeant.slice(1) ||
    (rest[0] === restMeant[1] && rest[1] === restMeant[0] && rest.slice(2) === restMeant.slice(2))
  );
};

/** Years that a report speaks of, the likeliest first: its own, the one before, the one after. */
const candidates = (fiscalYear: number): readonly number[] => [fiscalYear, fiscalYear - 1, fiscalYear + 1];

/** A year that is none, or cannot be meant, with the years that are a slip of the pen from it. */
const draft = (
  { text }: RuleContext,
  place: Span,
  [meant, ...others]: readonly number[],
  message: Draft['message'],
): Draft[] =>
  meant === undefined
    ? []
    : [
        {
          severity: 'warning',
          confidence: 0.9,
          message,
          evidence: [
            {
              span: { start: place.start, end: text.indexOf('年', place.end) + 1 },
              note: { zh: '年份多字、少字或错字', en: 'a digit too many, too few or wrong' },
            },
          ],
          checks: [],
          repair: others.length === 0 ? { span: place, to: String(meant), restores: 0, breaks: 0 } : null,
        },
      ];

const malformedYears = (context: RuleContext, fiscalYear: number): Draft[] => {
  const { span } = context.report;
  return [...plainDigits(context.text.slice(span.start, span.end)).matchAll(malformed)].flatMap(
    ({ index, 0: printed }): Draft[] => {
      const near = candidates(fiscalYear).filter((year) => isOneSlipOff(printed, String(year)));
      const place = { start: span.start + index, end: span.start + index + printed.length };
      return draft(context, place, near, {
        zh: `“${printed}年”不成年份，疑为${near.map((year) => `${year}年`).join('或')}`,
        en: `“${printed}年” is no year; probably ${near.join(' or ')}`,
      });
    },
  );
};

/** 2042年下半年新增…: what is told as done in a year that is still to come and that nothing else of the report names. */
const yearsToCome = (context: RuleContext, fiscalYear: number): Draft[] =>
  stretchesOf(context).flatMap((stretch) => {
    if (looksAhead.test(stretch.words)) return [];
    const named = yearsIn(stretch.words, stretch.start);
    return named.flatMap(({ year, span }): Draft[] => {
      if (year <= fiscalYear + bounds.farAhead) return [];
      const near = candidates(fiscalYear).filter((one) => isOneSlipOff(String(year), String(one)));
      const isOnce = context.text.split(String(year)).length === 2;
      if (!isOnce || !behindDone.test(stretch.words.slice(span.end - stretch.start))) return [];
      return draft(context, { start: span.start, end: span.start + String(year).length }, near, {
        zh: `${year}年尚未到来，疑为${near.map((one) => `${one}年`).join('或')}`,
        en: `${year} is still to come; probably ${near.join(' or ')}`,
      });
    });
  });

export const periodMalformed: Rule = {
  id: 'period/malformed',
  severity: 'warning',
  title: { zh: '年份写错', en: 'A year that is none' },
  why: {
    zh: '年份多写、少写或颠倒了数字（20223年、202年度、2203年度），读者无从判断所指年度。',
    en: 'A year with a digit too many, too few or exchanged (20223年, 202年度, 2203年度) leaves open which is meant.',
  },
  source: {
    zh: 'GB/T 15835—1995《出版物上数字用法的规定》5.1.1.1：年份一般不用简写；财预〔2016〕143号第四条：形式规范',
    en: 'GB/T 15835—1995, 5.1.1.1: years are not shortened; 财预〔2016〕143号, article 4: good form',
  },
  advice: {
    zh: '改正年份，并检查同一处的数字是否属于该年度。',
    en: "Correct the year, and see whether the figures beside it are that year's.",
  },
  examples: {
    holds: [
      { text: '建校202年来，毕业生10235人。' },
      { text: '项目自2002年度起实施。' },
      { text: '档案编号10235，2023年归档。' },
      { text: '专项债券8000万元，期限10年，2032年6月到期。' },
      { text: '2033年上半年起分期偿还本金。' },
      { text: '按规划2032年底建成。' },
    ],
    breaks: [
      { text: '20023年部门决算支出80.20万元。', quote: '20023年', repair: '2023' },
      { text: '202年度部门决算支出80.20万元。', quote: '202年' },
      { text: '截至2203年末，账实相符。', quote: '2203年' },
      { text: '增支原因：2032年下半年新增巡河员12名。', quote: '2032年' },
    ],
  },
  find: (context) => {
    const { fiscalYear } = context.report;
    return fiscalYear === null
      ? []
      : [...malformedYears(context, fiscalYear), ...yearsToCome(context, fiscalYear)];
  },
};
