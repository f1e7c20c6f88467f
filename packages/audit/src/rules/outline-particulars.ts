import type { Fact } from '@gouji/facts';
import {
  ofForeigners,
  type Particular,
  particulars,
  titleOfExpenses,
} from '@gouji/lexicon/accounts/particulars';
import type { Report, Section } from '@gouji/parser';
import { figureText } from '../findings/wording.js';
import { paragraphsOf } from './paragraphs.js';
import type { Draft, Rule, RuleContext } from './rule.js';

/** What tells a section's particulars: its paragraphs, and what is no paragraph in the report (heads and cells of tables). */
interface Lines {
  readonly prose: readonly string[];
  readonly rest: readonly string[];
}

const linesOf = (text: string, report: Report, section: Section): Lines => {
  const paragraphs = paragraphsOf(text, report);
  const rest: string[] = [];
  let from = report.span.start;
  for (const { span } of paragraphs) {
    rest.push(...text.slice(from, span.start).split('\n'));
    from = Math.max(from, span.end);
  }
  rest.push(...text.slice(from, report.span.end).split('\n'));
  const own = paragraphs.filter(
    ({ span }) => section.span.start <= span.start && span.end <= section.span.end,
  );
  return { prose: own.map(({ words }) => words), rest };
};

const isTold = ({ line, told, head }: Particular, { prose, rest }: Lines): boolean => {
  const own = (words: string): string => words.replace(ofForeigners, '');
  return (
    prose.some((words) => line.test(words) && told.test(own(words))) ||
    (head !== undefined && rest.some((words) => line.test(words) && head.test(own(words))))
  );
};

/** Amounts of this year that the section tells of an expense. */
const amountsOf = (
  names: readonly string[],
  { span }: Section,
  { facts, report }: RuleContext,
): readonly Fact[] =>
  facts.filter(
    ({ metric, role, quantity, period, entity }) =>
      role === 'level' &&
      quantity.kind === 'money' &&
      entity === null &&
      metric.modifier === '' &&
      names.includes(metric.name) &&
      (period.year === null || period.year === report.fiscalYear) &&
      quantity.span.start >= span.start &&
      quantity.span.end <= span.end,
  );

/** What a section leaves out, by the amount that asks for it. */
interface Omission {
  readonly amount: Fact;
  readonly parts: readonly Particular[];
  /** Whether a part of it is told (外宾批次) and the whole is not. */
  readonly halved: boolean;
}

const omissionsIn = (section: Section, lines: Lines, context: RuleContext): Omission[] => {
  const byAmount = new Map<Fact, Particular[]>();
  const halved = new Set<Fact>();
  const untold = particulars.filter((each) => !isTold(each, lines));
  // A text that tells none of them is no published account, or a piece of one.
  if (untold.length === particulars.length) return [];
  for (const one of untold) {
    const amounts = amountsOf(one.expenses, section, context);
    const { among } = one;
    const asked = among !== undefined && lines.prose.some((words) => among.test(words));
    // Told as some here and as none there, one of the two is wrong.
    const none = amounts.some(({ quantity }) => quantity.value.isZero());
    const amount = none && !asked ? undefined : amounts.at(-1);
    if (amount && asked) halved.add(amount);
    if (amount) byAmount.set(amount, [...(byAmount.get(amount) ?? []), one]);
  }
  return [...byAmount].map(([amount, parts]) => ({ amount, parts, halved: halved.has(amount) }));
};

const draftOf = ({ amount, parts, halved }: Omission): Draft => {
  const names = parts.map(({ name }) => name).join('、');
  return {
    // Half of the form's sentence was deleted; what is not told at all many leave out.
    severity: halved ? 'warning' : 'info',
    confidence: 0.7,
    message: {
      zh: `${amount.metric.name}为${figureText(amount)}，说明中未见${names}`,
      en: `${amount.metric.name} is ${figureText(amount)}; not told: ${parts.map(({ english }) => english).join(', ')}`,
    },
    evidence: [{ span: amount.quantity.span, note: { zh: `未说明${names}`, en: 'not told in full' } }],
    checks: [],
    repair: null,
  };
};

export const outlineParticulars: Rule = {
  id: 'outline/particulars',
  severity: 'warning',
  title: { zh: '“三公”经费未按规定细化说明', en: 'What must be told of 三公经费 is left out' },
  why: {
    zh: '决算公开除金额外，还应说明因公出国（境）团组数及人数、公务用车购置数及保有量、国内公务接待的批次和人数，公务用车经费应分列购置费和运行维护费。',
    en: 'Beside the amounts, published accounts tell groups and people sent abroad, vehicles bought and held, domestic receptions and people received, and what was spent on buying and on running vehicles.',
  },
  source: {
    zh: '财政部《地方预决算公开操作规程》（财预〔2016〕143号）',
    en: 'Ministry of Finance: rules for publishing budgets and accounts (2016)',
  },
  advice: {
    zh: '补写缺少的数量或分项金额；没有发生的，写明没有。',
    en: 'Add the numbers or amounts left out; where there were none, say so.',
  },
  examples: {
    holds: [
      {
        text: '一、三公经费支出决算情况说明\n公务接待费支出0.80万元。国内公务接待4批次、36人次，外宾接待0批次、0人次。',
      },
      {
        text: '一、三公经费支出决算情况说明\n公务用车保有量2辆。公务接待费支出0.80万元，接待来访团组4个、来宾36人。',
      },
      { text: '一、三公经费支出决算情况说明\n公务接待费支出0.80万元，较上年略有减少。' },
      { text: '一、三公经费支出决算情况说明\n公务接待费支出0万元，较上年持平。' },
      {
        text: '一、三公经费支出决算情况说明\n公务用车购置及运行维护费支出21.00万元，其中：公务用车购置费18.00万元，更新公务用车1辆；公务用车运行维护费3.00万元。',
      },
      { text: '一、三公经费预算情况说明\n公务接待费预算0.80万元。' },
    ],
    breaks: [
      {
        text: '一、三公经费支出决算情况说明\n公务用车保有量2辆。公务接待费支出0.80万元，主要用于接待调研单位。',
        quote: '0.80万元',
      },
      {
        text: '一、三公经费支出决算情况说明\n公务用车保有量2辆。公务接待费支出0.00万元，其中：接待外宾0批次、0人次。',
        quote: '0.00万元',
      },
      {
        text: '一、三公经费支出决算情况说明\n因公出国（境）费支出12.50万元，出访人员共3人。',
        quote: '12.50万元',
      },
      {
        text: '一、三公经费支出决算情况说明\n公务用车购置费支出21.00万元。公务接待费0.80万元，接待4批次、36人次。',
        quote: '21.00万元',
      },
    ],
  },
  find: (context) =>
    topmost(context.report.sections).flatMap((section) =>
      omissionsIn(section, linesOf(context.text, context.report, section), context).map(draftOf),
    ),
};

/** Sections that explain these expenses, none within another. */
const topmost = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => {
    if (section.explainsTerms) return [];
    return titleOfExpenses.every((word) => section.title.includes(word))
      ? [section]
      : topmost(section.children);
  });
