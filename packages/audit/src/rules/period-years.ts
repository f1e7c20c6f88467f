import type { Span } from '@gouji/document';
import {
  agesInYears,
  begins,
  countBeforeYears,
  countBehindYears,
  countOfThese,
  inAllYears,
  partOfYear,
  spanOfYears,
  unitFigure,
  yearJoint,
  yearsTogether,
} from '@gouji/lexicon/phrases/year-lists';
import { bounds } from './bounds.js';
import { numberOf } from './paragraphs.js';
import type { Bilingual, Draft, Rule } from './rule.js';
import { type NamedYear, yearsIn } from './years/named-years.js';
import { yearsTwiceInRow } from './years/rows.js';
import { type Stretch, stretchesOf } from './years/stretches.js';

const draft = (message: Bilingual, wrong: Span, note: Bilingual, beside: readonly Span[]): Draft => ({
  severity: 'error',
  confidence: 0.9,
  message,
  evidence: [{ span: wrong, note }, ...beside.map((span) => ({ span, note: { zh: '年份', en: 'year' } }))],
  checks: [],
  repair: null,
});

/** The lists of years of a stretch: 2021年、2022年和2023年. */
const listsOf = ({ words, start }: Stretch): NamedYear[][] => {
  const lists: NamedYear[][] = [];
  for (const year of yearsIn(words, start)) {
    const last = lists.at(-1)?.at(-1);
    if (last && yearJoint.test(words.slice(last.span.end - start, year.span.start - start)))
      lists.at(-1)?.push(year);
    else lists.push([year]);
  }
  return lists.filter(
    (list) => list.length > 1 && !partOfYear.test(words.slice((list.at(-1)?.span.end ?? 0) - start)),
  );
};

/** 2021年、2022年和2022年: one year that a list names twice. */
const doubled = (list: readonly NamedYear[]): Draft[] => {
  const second = list.find(({ year }, at) => list.slice(0, at).some((before) => before.year === year));
  const first = list.find(({ year }) => year === second?.year);
  if (!first || !second) return [];
  const message = {
    zh: `所列年份中${second.year}年重复`,
    en: `The years listed name ${second.year} twice`,
  };
  return [draft(message, second.span, { zh: '重复', en: 'named again' }, [first.span])];
};

/** How many years the words around a list say that it has, with where they say so. */
const toldAround = (
  { words, start }: Stretch,
  { start: from, end }: Span,
  patterns: readonly [before: RegExp, behind: readonly RegExp[]],
): { readonly count: number; readonly span: Span }[] => {
  const before = patterns[0].exec(words.slice(0, from - start));
  const rest = words.slice(end - start);
  const found = [
    before && { at: start + before.index, match: before },
    ...patterns[1].map((pattern) => {
      const match = pattern.exec(rest);
      return match && { at: end + match.index, match };
    }),
  ];
  return found.flatMap((one) => {
    const digits = one?.match[1];
    if (!one || !digits) return [];
    const at = one.at + one.match[0].indexOf(digits);
    return [{ count: numberOf(digits), span: { start: at, end: at + digits.length + 1 } }];
  });
};

const asTold = (count: number): Bilingual => ({ zh: `所说年数${count}`, en: `${count} years, as told` });

/** 2019年、2020年和2021年…上述四年: as many years as the text says. */
const countsOf = (stretch: Stretch, list: readonly NamedYear[]): Draft[] => {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return [];
  const span = { start: first.span.start, end: last.span.end };
  // Of fewer, or where other years are told beside them, the words may look further back.
  const listed = new Set(list.map(({ year }) => year));
  const isAll =
    list.length >= bounds.fewestOfThese && yearsIn(stretch.words).every(({ year }) => listed.has(year));
  return toldAround(stretch, span, [countBeforeYears, [countBehindYears, ...(isAll ? [countOfThese] : [])]])
    .filter(({ count }) => count !== list.length)
    .map((one) =>
      draft(
        {
          zh: `列出${list.length}个年份，而文中称${one.count}年`,
          en: `${list.length} years are listed, ${one.count} told`,
        },
        one.span,
        asTold(one.count),
        [span],
      ),
    );
};

/** 三年（2021—2023年）: as many years as lie between two, the last of them counted or not. */
const countsOfSpans = (stretch: Stretch): Draft[] =>
  [...stretch.words.matchAll(spanOfYears)].flatMap((found): Draft[] => {
    const start = stretch.start + found.index;
    const span = { start, end: start + found[0].length };
    const years = Number(found[2]) - Number(found[1]);
    if (years <= 0) return [];
    const told = toldAround(stretch, span, [countBeforeYears, [countBehindYears]]);
    return [...told, ...countsTogether(stretch, span, years)]
      .filter(({ count }) => count !== years && count !== years + 1)
      .map((one) =>
        draft(
          {
            zh: `${found[0]}含首尾为${years + 1}年，而文中称${one.count}年`,
            en: `${found[0]} is ${years + 1} years, ${one.count} told`,
          },
          one.span,
          asTold(one.count),
          [span],
        ),
      );
  });

/** 2022年至2024年分别为A、B、C万元，四年累计…; 2021年至2024年，五年都没断: how many the years are together, where no other year is told and each has its figure. */
const countsTogether = (
  { words, start }: Stretch,
  { start: from, end }: Span,
  years: number,
): { readonly count: number; readonly span: Span }[] => {
  const ends = yearsIn(words).map(({ year }) => year);
  const first = Number(words.slice(from - start, from - start + `${bounds.commonYear}`.length));
  if (ends.some((year) => year < first || year > first + years)) return [];
  return [...words.matchAll(yearsTogether)].flatMap((found) => {
    const at = start + found.index;
    const digits = found[1] ?? '';
    if (at < end) return [];
    const figures = words.slice(end - start, found.index).match(unitFigure) ?? [];
    const isOfEach = figures.length === years + 1;
    const isInAll = figures.length === 0 && inAllYears.test(words.slice(found.index + found[0].length));
    const span = { start: at, end: at + digits.length + 1 };
    return isOfEach || isInAll ? [{ count: numberOf(digits), span }] : [];
  });
};

/** 建成于1998年，至2023年已使用25年: as old as the years say, one more or less by how they are counted. */
const ages = ({ words, start }: Stretch): Draft[] =>
  [...words.matchAll(agesInYears)].flatMap((found): Draft[] => {
    const { begun = '', behind = '', now = '', count = '' } = found.groups ?? {};
    const before =
      words
        .slice(0, found.index)
        .split(/[，,。；;]/)
        .at(-1) ?? '';
    if (!begins.test(behind) && !begins.test(before)) return [];
    const years = Number.parseInt(now, 10) - Number.parseInt(begun, 10);
    if (years < 0 || Math.abs(years - Number(count)) <= 1) return [];
    const at = start + found.index;
    const end = at + found[0].length;
    const nowAt = at + found[0].lastIndexOf(now);
    return [
      draft(
        {
          zh: `${begun}至${now}为${years}年，而文中称${count}年`,
          en: `From ${begun} to ${now} is ${years} years, ${count} told`,
        },
        { start: end - count.length - 1, end },
        asTold(Number(count)),
        [
          { start: at, end: at + begun.length },
          { start: nowAt, end: nowAt + now.length },
        ],
      ),
    ];
  });

export const periodYears: Rule = {
  id: 'period/years',
  severity: 'error',
  title: { zh: '年份与年数不符', en: 'Years and their number disagree' },
  why: {
    zh: '列出的年份不重复，年数与所列年份、起止年份相合；使用年数等于起止年份之差。',
    en: 'Years are listed once each, and as many as the text says; a thing is as old as the years say.',
  },
  source: null,
  advice: {
    zh: '核对所列年份和年数，改正不符的一处。',
    en: 'Check the years and their number and correct the one that differs.',
  },
  examples: {
    holds: [
      { text: '三年行动覆盖2021年、2022年和2023年。' },
      { text: '补助期为三年，即2021年、2022年和2023年。' },
      { text: '2021年、2022年两年的巡查次数依次为31次、36次，以上两年均未超期。' },
      { text: '近五年中，2021年、2022年和2023年新建站点较多。' },
      { text: '抽查2022年和2022年以前的档案。' },
      { text: '统计口径为2022年、2022年上半年和2023年上半年。' },
      { text: '协议期三年（2020—2023年），现已到期。' },
      { text: '2021—2023年3年期协议共12份。' },
      { text: '档案楼建成于1998年，至2023年已使用25年。' },
      { text: '水塔2008年10月投入使用，至2023年末已运行15年。' },
      { text: '档案楼建成于1998年，2013年翻修，至2023年已使用10年。' },
      { text: '2021年、2022年等三年的档案已移交。' },
      { text: '三年共清淤：2021年清淤31公里，2022年清淤28公里，2023年清淤35公里。' },
      { text: '近三年巡查：2021年上半年巡查31次，2021年下半年巡查28次，2023年巡查35次。' },
      { text: '三年间，2021年清淤31公里，2022年清淤28公里，另一条渠2022年清淤35公里。' },
      { text: '两年内，2021年清淤31公里，2022年清淤28公里，2022年清淤5公里为应急任务。' },
      { text: '2021年至2023年新设站点6处，五年累计新设站点15处。' },
      { text: '2021年至2023年，六年都没有换过的3台水泵先后换新。' },
      { text: '2020年、2021年和2022年各巡查31次，2023年巡查36次，以上四年均未超期。' },
    ],
    breaks: [
      { text: '补助期为三年，即2021年、2022年和2022年。', quote: '2022年' },
      { text: '2020年、2021年和2022年的巡查次数依次为31次、36次、40次，以上四年均未超期。', quote: '四年' },
      { text: '补助期为两年，即2021年、2022年和2023年。', quote: '两年' },
      {
        text: '三年共清淤：2021年清淤31公里，2022年清淤28公里，2022年清淤35公里。',
        quote: '2022年',
        repair: '2023年',
      },
      {
        text: '近三年巡查逐年增多，2020年31次，2020年34次，2022年38次。',
        quote: '2020年',
        repair: '2021年',
      },
      { text: '2021年至2023年分别巡查31次、36次、40次，四年累计107次。', quote: '四年' },
      { text: '2020年至2023年，每年清淤一次，六年都没有间断。', quote: '六年' },
      { text: '协议期五年（2020—2022年），现已到期。', quote: '五年' },
      { text: '档案楼建成于1998年，至2023年已使用35年。', quote: '35年' },
      { text: '水塔2008年10月投入使用，至2023年末已运行25年。', quote: '25年' },
    ],
  },
  find: (context) => [
    ...yearsTwiceInRow(context),
    ...stretchesOf(context).flatMap((stretch) => {
      const lists = listsOf(stretch);
      return [
        ...lists.flatMap((list) => {
          const again = doubled(list);
          return again.length > 0 ? again : countsOf(stretch, list);
        }),
        ...countsOfSpans(stretch),
        ...ages(stretch),
      ];
    }),
  ],
};
