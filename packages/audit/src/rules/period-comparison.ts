import { againstAmount, againstYearEnd, ofAPart, ofOtherTime } from '@gouji/lexicon/phrases/year-lists';
import { paragraphsOf } from './paragraphs.js';
import type { Draft, Rule, RuleContext } from './rule.js';
import { type NamedYear, withYear, yearsIn } from './years/named-years.js';

/** Words of a title that look back on a year. */
const accounts = /决算|自评|评价/;
/** Whose comparisons all have one base: the form of 部门决算公开 sets each figure against the year before. */
const uniform = /(?:部门|单位)决算/;
/** The form's own words: 与2022年度相比. */
const formula = /^[）)]?(?:决算数?)?[相对]比/;
/** Words before a year that another is set against. */
const before = /(?:与|同|和|较|比)[（(]?$/;
/** What follows where the whole year is compared: no 年初, no 预算. */
const behind =
  /^[）)]?(?:决算数?)?(?:[相对]比|比较|相较|(?:有所|略有)?(?:增加|减少|增长|下降|上升|降低|持平))/;
/** Words of a sentence that speaks of a year to come, or of more years than one. */
const looksElsewhere = /明年|次年|下年|下一年|预计|计划|预算|累计|平均|年均|[两三四五]年|目标/;
const sentenceEnd = /[。；;\n]/;

interface Comparison {
  readonly base: NamedYear;
  /** The sentence up to the year and behind it. */
  readonly sentence: string;
  /** The other years that the sentence names. */
  readonly others: readonly number[];
  /** The other years that the paragraph names. */
  readonly paragraphYears: readonly number[];
}

const comparisons = ({ text, report }: RuleContext): Comparison[] =>
  paragraphsOf(text, report).flatMap(({ span, words }) => {
    const years = yearsIn(words, span.start);
    return years.flatMap((base): Comparison[] => {
      if (!before.test(text.slice(Math.max(span.start, base.span.start - 2), base.span.start))) return [];
      if (!behind.test(text.slice(base.span.end, Math.min(span.end, base.span.end + 12)))) return [];
      let [start, end] = [base.span.start, base.span.end];
      while (start > span.start && !sentenceEnd.test(text.charAt(start - 1))) start -= 1;
      while (end < span.end && !sentenceEnd.test(text.charAt(end))) end += 1;
      const rest = years.filter((other) => other !== base);
      const others = rest.filter(({ span: at }) => at.start >= start && at.end <= end);
      return [
        {
          base,
          sentence: text.slice(start, end),
          others: others.map(({ year }) => year),
          paragraphYears: rest.map(({ year }) => year),
        },
      ];
    });
  });

/** How often the year before must be the base elsewhere, before another base is a stranger. */
const fewestRegular = 2;

/** How something is set against the same of its own time: by the words that name the time again, and none of another. */
interface Itself {
  readonly again: RegExp;
  readonly otherwise: RegExp;
  /** Whether the sentence before tells of that time: of its year, or of the very day. */
  readonly isTold: (sentence: string, time: string) => boolean;
}

const itself: readonly Itself[] = [
  // 2023年度收入A万元，较2023年度的B万元增加
  { again: againstAmount, otherwise: ofAPart, isTold: (sentence) => yearsIn(sentence).length > 0 },
  // 2023年末资产A万元，较2023年末的B万元增加
  { again: againstYearEnd, otherwise: ofOtherTime, isTold: (sentence, time) => sentence.includes(time) },
];

/** What is told of a time, set against itself. */
const ofThemselves = ({ text, report }: RuleContext): Draft[] =>
  paragraphsOf(text, report).flatMap(({ span, words }) =>
    itself.flatMap(({ again, otherwise, isTold }) =>
      [...words.matchAll(again)].flatMap(({ index, 0: time }): Draft[] => {
        const sentence = words.slice(0, index).split(sentenceEnd).at(-1) ?? '';
        const rest = words.slice(index).split(sentenceEnd)[0] ?? '';
        const [base] = yearsIn(time, span.start + index);
        if (!base || !isTold(sentence, time)) return [];
        if (yearsIn(sentence).some(({ year }) => year !== base.year)) return [];
        return otherwise.test(sentence + rest) ? [] : [againstItself(base, base.year, text, true)];
      }),
    ),
  );

const againstItself = (base: NamedYear, year: number, text: string, sure: boolean): Draft => ({
  severity: sure ? 'error' : 'warning',
  confidence: 0.85,
  message: {
    zh: `${year}年度的数字与${year}年自身相比`,
    en: `A figure of ${year} is compared with ${year} itself`,
  },
  ...meant(base, year - 1, text),
});

/** The year that was meant instead. */
const meant = (
  { span }: NamedYear,
  year: number,
  text: string,
): Pick<Draft, 'evidence' | 'checks' | 'repair'> => ({
  evidence: [{ span, note: { zh: `疑为${year}年`, en: `probably ${year}` } }],
  checks: [],
  repair: { span, to: withYear(text.slice(span.start, span.end), year), restores: 0, breaks: 0 },
});

const find = (context: RuleContext): Draft[] => [...wholeYears(context), ...ofThemselves(context)];

const wholeYears = (context: RuleContext): Draft[] => {
  const { text, report } = context;
  const { title, fiscalYear } = report;
  if (fiscalYear === null || !accounts.test(title)) return [];
  if (yearsIn(title).some(({ year }) => year !== fiscalYear)) return [];
  const all = comparisons(context);
  const regular = all.filter(({ base }) => base.year === fiscalYear - 1).length;
  return all.flatMap(({ base, sentence, others, paragraphYears }): Draft[] => {
    if (looksElsewhere.test(sentence)) return [];
    const itself = base.year === fiscalYear && paragraphYears.every((year) => year === fiscalYear);
    const stranger =
      uniform.test(title) &&
      formula.test(text.slice(base.span.end, base.span.end + 12)) &&
      base.year !== fiscalYear &&
      base.year !== fiscalYear - 1 &&
      regular >= fewestRegular &&
      others.every((year) => year === fiscalYear) &&
      all.filter((other) => other.base.year === base.year).length === 1;
    if (!itself && !stranger) return [];
    if (itself) return [againstItself(base, fiscalYear, text, others.length > 0)];
    return [
      {
        severity: 'warning',
        confidence: 0.7,
        message: {
          zh: `此处与${base.year}年相比，全文其他各处均与${fiscalYear - 1}年相比`,
          en: `Here the year compared with is ${base.year}, elsewhere ${fiscalYear - 1}`,
        },
        ...meant(base, fiscalYear - 1, text),
      },
    ];
  });
};

export const periodComparison: Rule = {
  id: 'period/comparison',
  severity: 'error',
  title: { zh: '比较年度有误', en: 'Compared with the wrong year' },
  why: {
    zh: '决算与自评的增减以上年为比较基期；写成与本年自身相比，或独有一处与别的年份相比，多半是年份未更新。',
    en: 'Accounts are compared with the year before. A comparison with the year itself, or one alone with another year, is most often a year not renewed.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的内容准确',
    en: '财预〔2016〕143号, article 4: what is published is accurate',
  },
  advice: {
    zh: '核对比较的年度与所列增减数，改为上年。',
    en: 'Check the year compared with against the change told, and name the year before.',
  },
  examples: {
    holds: [
      { text: '2023年度收入80.20万元，与2022年度相比，增加3.10万元。' },
      { text: '2024年预计收入90.00万元，比2023年增加9.80万元。' },
      { text: '支出决算80.20万元，比2023年初预算增加3.10万元。' },
      { text: '2023年度收入80.20万元，较2022年度的77.10万元增加3.10万元。' },
      { text: '2023年四季度收入20.20万元，较2023年的季均17.10万元增加3.10万元。' },
      { text: '2023年决算80.20万元，比2023年预算数77.10万元增加3.10万元。' },
      { text: '2023年末存粮80.20吨，较2023年初的77.10吨增加3.10吨。' },
      { text: '2023年末资产总额80.20亿元，较2022年末的77.10亿元增加3.10亿元。' },
      { text: '2023年6月末存粮80.20万吨，比2023年末计划数少3.10万吨。' },
      { text: '截至2024年3月末贷款余额80.20亿元，较2023年末增加3.10亿元；2023年末为77.10亿元。' },
      { text: '2023年出生人口比2019年减少，比2022年减少。' },
      {
        text: '收入比2022年增加3.10万元。\n支出比2022年增加2.10万元。\n入库水量与2020年相比增加0.20万立方米。',
      },
    ],
    breaks: [
      {
        text: '2023年度收入80.20万元，较2023年度的77.10万元增加3.10万元。',
        quote: '2023年度',
        repair: '2022年度',
      },
      {
        text: '2023年末资产总额80.20亿元，较2023年末的77.10亿元增加3.10亿元。',
        quote: '2023年',
        repair: '2022年',
      },
      {
        text: '2023年度收入80.20万元，与2023年度相比，增加3.10万元。',
        quote: '2023年度',
        repair: '2022年度',
      },
    ],
  },
  find,
};
