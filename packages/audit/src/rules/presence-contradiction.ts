import type { Absence, Fact } from '@gouji/facts';
import { occurrences } from '@gouji/lexicon/accounts/occurrences';
import { denials } from '@gouji/relations';
import { figureText } from '../findings/wording.js';
import type { Draft, Rule } from './rule.js';

export const presenceContradiction: Rule = {
  id: 'presence/contradiction',
  severity: 'warning',
  title: { zh: '称无此项而另处有金额', en: 'Said to be none, yet given an amount' },
  why: {
    zh: '文中称没有某项收支或预算，而另一处列有该项（或其构成部分）大于零的金额。期间、资金口径、单位相同才作比较。',
    en: 'The text says that there is none of something, and gives an amount of it, or of a part of it, elsewhere: of the same period, fund and unit.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的内容准确',
    en: '财预〔2016〕143号, article 4: what is published is accurate',
  },
  advice: {
    zh: '确认是否有此项收支，改正相反的一处表述。',
    en: 'Find out whether there was any, and correct the statement that denies the other.',
  },
  examples: {
    holds: [
      { text: '2023年度无项目支出。\n项目支出0万元。' },
      { text: '2023年度无项目支出。\n2022年项目支出20万元。' },
      { text: '一般公共预算未安排公务用车购置，单位自有资金购置公务用车支出15.8万元。' },
      { text: '除项目结转4.5万元外，无其他结转结余。' },
      { text: '因公出国（境）费支出0万元，全年安排出国（境）团组0个，累计0人次。' },
      { text: '公务用车购置费0万元，公务用车保有量3辆。' },
      {
        text: '公务接待费支出1.20万元，其中：国内公务接待费1.20万元，国（境）外接待费0万元。2022年公务接待费0万元。',
      },
    ],
    breaks: [
      { text: '2023年度无项目支出。\n本年度安排项目支出2.7万元，用于春节慰问。', quote: '无项目支出' },
      { text: '公务接待0批次0人次，公务接待费支出1.2万元。', quote: '公务接待0批次' },
      { text: '因公出国（境）费支出0万元。全年安排出国（境）团组1个，累计4人次。', quote: '0万元' },
      { text: '公务接待费支出1.20万元。其中：公务接待费支出0万元，占0%。', quote: '0万元' },
      {
        text: '没有使用政府性基金预算财政拨款安排的支出，政府性基金支出80万元用于路灯改造。',
        quote: '没有使用政府性基金预算财政拨款安排的支出',
      },
    ],
  },
  find: ({ absences, facts, text }) => [
    ...deniedAbsences(absences, facts, text),
    ...facts.flatMap((fact, at) => freeOccurrence(fact, facts.slice(at + 1, at + 1 + reach), text)),
    ...facts.flatMap((fact, at) => nothingOrSome(fact, facts.slice(at + 1, at + 1 + retold))),
  ],
};

// What a paragraph tells again it tells within so many figures.
const retold = 8;

/** An expense that is told as nothing and as some in one paragraph, of one year and fund. */
const nothingOrSome = (fact: Fact, behind: readonly Fact[]): Draft[] => {
  if (!isOutright(fact)) return [];
  const other = behind.find(
    (one) =>
      isOutright(one) &&
      one.paragraph === fact.paragraph &&
      one.metric.name === fact.metric.name &&
      one.scope === fact.scope &&
      one.period.year === fact.period.year &&
      one.quantity.value.isZero() !== fact.quantity.value.isZero(),
  );
  if (!other) return [];
  const [a, b] = [figureText(fact), figureText(other)];
  const { name } = fact.metric;
  return [
    {
      severity: 'warning',
      confidence: 0.7,
      message: { zh: `${name}一处为${a}，另一处为${b}`, en: `${name} is ${a} here and ${b} there` },
      evidence: [
        { span: other.quantity.span, note: { zh: name, en: name } },
        { span: fact.quantity.span, note: { zh: name, en: name } },
      ],
      checks: [],
      repair: null,
    },
  ];
};

const isOutright = ({ metric, quantity, role, entity }: Fact): boolean =>
  role === 'level' &&
  quantity.kind === 'money' &&
  entity === null &&
  metric.known &&
  metric.modifier === '' &&
  metric.origin === 'clause' &&
  occurrences.some(({ expense }) => metric.name.includes(expense));

// The number of times is told right behind the expense.
const reach = 4;

/** 因公出国（境）费支出0万元。全年安排出国团组2个: something took place, and cost nothing. */
const freeOccurrence = (expense: Fact, behind: readonly Fact[], text: string): Draft[] => {
  const { quantity, metric, role } = expense;
  if (quantity.kind !== 'money' || !quantity.value.isZero() || role !== 'level') return [];
  const kind = occurrences.find(({ expense: word }) => metric.name.includes(word));
  const next = behind.findIndex((fact) => fact.quantity.kind === 'money');
  const counts = next < 0 ? behind : behind.slice(0, next);
  const took = counts.find(
    (fact) =>
      fact.paragraph === expense.paragraph &&
      fact.quantity.kind === 'count' &&
      fact.quantity.value.gt(0) &&
      kind?.units.includes(fact.quantity.unit) === true &&
      kind.words.some((word) => clauseBefore(text, fact.quantity.span.start).includes(word)),
  );
  if (!took) return [];
  return [
    {
      severity: 'warning',
      confidence: 0.7,
      message: {
        zh: `${metric.name}为${figureText(expense)}，而后文列有${figureText(took)}`,
        en: `${metric.name} is ${figureText(expense)}, but ${figureText(took)} follow`,
      },
      evidence: [
        { span: quantity.span, note: { zh: metric.name, en: metric.name } },
        { span: took.quantity.span, note: { zh: '有此事项', en: 'it took place' } },
      ],
      checks: [],
      repair: null,
    },
  ];
};

const clauseBefore = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - longestClause), end)
    .split(/[，。；,;]/)
    .at(-1) ?? '';

const longestClause = 24;

const deniedAbsences = (absences: readonly Absence[], facts: readonly Fact[], text: string): Draft[] => {
  const denialOf = denials(facts);
  return absences.flatMap((absence) => {
    const present = denialOf(absence);
    if (!present) return [];
    const said = text.slice(absence.span.start, absence.span.end);
    return [
      {
        severity: 'warning' as const,
        confidence: 0.7,
        message: {
          zh: `文中称“${said}”，另一处${present.metric.name}为${figureText(present)}`,
          en: `The text says “${said}”, but gives ${present.metric.name} as ${figureText(present)}`,
        },
        evidence: [
          { span: absence.span, note: { zh: '称无此项', en: 'said to be none' } },
          { span: present.quantity.span, note: { zh: present.metric.name, en: present.metric.name } },
        ],
        checks: [],
        repair: null,
      },
    ];
  });
};
