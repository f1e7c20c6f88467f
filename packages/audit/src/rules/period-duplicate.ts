import { areOfTwoThings, type Fact } from '@gouji/facts';
import type { Draft, Rule } from './rule.js';

/** What makes a printed time a date; a bare year (2018年) may be that of another holder's sentence. */
const endWords = /[末底初止截日]/;

/** Whether two facts of one paragraph have different values and the same year-end printed before each. */
export const sharesPrintedTime = (a: Fact, b: Fact, text: string): boolean => {
  const [one, two] = [a.period, b.period];
  return (
    a.paragraph === b.paragraph &&
    a.sentence !== b.sentence &&
    one.point !== 'during' &&
    one.span !== null &&
    two.span !== null &&
    endWords.test(text.slice(one.span.start, one.span.end)) &&
    one.span.start !== two.span.start &&
    text.slice(one.span.start, one.span.end) === text.slice(two.span.start, two.span.end) &&
    !a.quantity.value.eq(b.quantity.value) &&
    !areOfTwoThings(a, b, text)
  );
};

const sameThing = (a: Fact, b: Fact): boolean =>
  a.metric.name === b.metric.name &&
  a.metric.modifier === b.metric.modifier &&
  a.role === b.role &&
  a.entity === b.entity &&
  a.scope === b.scope;

const yearBefore = (time: string, year: number): string | null => {
  const printed = String(year);
  return time.includes(printed) ? time.replace(printed, String(year - 1)) : null;
};

export const periodDuplicate: Rule = {
  id: 'period/duplicate',
  severity: 'error',
  title: { zh: '同一时点重复出现而数值不同', en: 'One date stands twice with different balances' },
  why: {
    zh: '同一指标在同一时点只能有一个数值；前后两句写成同一年末，多半是前一句应为上年末。',
    en: 'A balance has one value at one date. Where two sentences give the same year-end, the first most often meant the year before.',
  },
  source: null,
  advice: {
    zh: '核对时点，改正写重的年份。',
    en: 'Check the dates and correct the year that stands twice.',
  },
  examples: {
    holds: [
      { text: '2022年末，固定资产原值247.85万元。2023年末，固定资产原值125.73万元。' },
      { text: '2023年末，固定资产原值247.85万元。2023年末，无形资产原值12万元。' },
    ],
    breaks: [
      {
        text: '2023年末，固定资产原值247.85万元，净值7.46万元。2023年末，固定资产原值125.73万元，净值7.46万元。',
        quote: '2023年末',
        repair: '2022年末',
      },
    ],
  },
  find: ({ facts, text }) => {
    const drafts: Draft[] = [];
    const claimed = new Set<number>();
    const dated = facts.filter(
      ({ period, quantity }) =>
        period.span !== null && period.point !== 'during' && quantity.kind === 'money',
    );
    dated.forEach((second, index) => {
      const first = dated
        .slice(Math.max(0, index - 12), index)
        .find((fact) => sameThing(fact, second) && sharesPrintedTime(fact, second, text));
      const [one, two] = [first?.period.span, second.period.span];
      if (!first || !one || !two || claimed.has(one.start) || second.period.year === null) return;
      const time = text.slice(one.start, one.end);
      const meant = yearBefore(time, second.period.year);
      // 二期投资…截至年底A万元。…二期投资…截至年底B万元: without a year, and by a name of the text's own, it may be of two things.
      if (meant === null && !second.metric.known) return;
      claimed.add(one.start);
      const { name } = second.metric;
      drafts.push({
        severity: meant === null ? 'warning' : 'error',
        confidence: 0.95,
        message: {
          zh: `“${time}”出现两次，而${name}分别为${first.quantity.text}和${second.quantity.text}${meant ? `；前一处疑为“${meant}”` : ''}`,
          en: `“${time}” stands twice, but ${name} is ${first.quantity.text} and ${second.quantity.text}${meant ? `; the first probably meant “${meant}”` : ''}`,
        },
        evidence: [
          {
            span: one,
            note: {
              zh: meant ? `疑为${meant}` : '时点重复',
              en: meant ? `probably meant ${meant}` : 'repeated date',
            },
          },
          { span: two, note: { zh: '同一时点', en: 'the same date' } },
          { span: first.quantity.span, note: { zh: name, en: name } },
          { span: second.quantity.span, note: { zh: name, en: name } },
        ],
        checks: [],
        repair: meant === null ? null : { span: one, to: meant, restores: 1, breaks: 0 },
      });
    });
    return drafts;
  },
};
