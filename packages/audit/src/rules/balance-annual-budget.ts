import type { Absence, Fact } from '@gouji/facts';
import { basicHalves, projectSpending, wholeBudgets } from '@gouji/lexicon/accounts/judged';
import type { Decimal } from 'decimal.js';
import { sumOf, ulpsOf } from '../arithmetic/sums.js';
import { figureText, inUnitOf } from '../findings/wording.js';
import type { Draft, Rule, RuleContext } from './rule.js';

const isBudget = ({ role, quantity, paragraph }: Fact): boolean =>
  role === 'budget' && quantity.kind === 'money' && quantity.qualifier === null && paragraph >= 0;

/** The one budget of a name, of one year and stage; null where there is none, or several. */
const oneOf = (facts: readonly Fact[], isNamed: (fact: Fact) => boolean): Fact | null => {
  const [first, ...rest] = facts.filter(
    (fact) => isNamed(fact) && fact.entity === null && fact.metric.modifier === '',
  );
  return first && rest.every(({ quantity }) => quantity.value.eq(first.quantity.value)) ? first : null;
};

interface Budgets {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
  /** All other budgets told, which may fill what is left at most. */
  readonly others: Decimal;
}

const budgetsIn = (facts: readonly Fact[]): Budgets | null => {
  const whole = oneOf(facts, ({ metric }) => wholeBudgets.has(metric.name));
  const basic = basicHalves.map(({ name }) => oneOf(facts, ({ metric }) => metric.name === name));
  const projects = oneOf(facts, ({ metric }) => metric.name === projectSpending);
  const parts = [...basic, projects].filter((fact) => fact !== null);
  if (!whole || basic.includes(null)) return null;
  if (parts.some(({ period, stage }) => period.year !== whole.period.year || stage !== whole.stage))
    return null;
  const known = new Set<Fact>([whole, ...parts]);
  const others = facts.filter((fact) => !known.has(fact) && fact.period.year === whole.period.year);
  return { whole, parts, others: sumOf(others) };
};

/** Whether the text tells all there is of projects: their budget, or that there are none. */
const tellsProjects = (parts: readonly Fact[], absences: readonly Absence[]): boolean =>
  parts.some(({ metric }) => metric.name === projectSpending) ||
  absences.some(({ metric, entity }) => metric.name === projectSpending && entity === null);

const unmade = ({ facts, absences, checks }: RuleContext): Draft[] => {
  const budgets = budgetsIn(facts.filter(isBudget));
  if (!budgets) return [];
  const { whole, parts, others } = budgets;
  // What an equation already holds to its parts is that equation's to tell.
  const isChecked = checks.some(
    ({ result, reading }) => result === whole && reading.terms.some((term) => parts.includes(term)),
  );
  const made = sumOf(parts);
  const within = ulpsOf([whole, ...parts]).div(2);
  const gap = whole.quantity.value.minus(made);
  const tooMuch = gap.lt(within.neg());
  const tooLittle = gap.gt(others.plus(within)) && tellsProjects(parts, absences);
  if (isChecked || !(tooMuch || tooLittle)) return [];
  const told = parts.map((fact) => `${fact.metric.name}${figureText(fact)}`).join('、');
  const [sum, apart] = [inUnitOf(made, whole), inUnitOf(gap.abs(), whole)];
  const noProjects = parts.length === basicHalves.length && tooLittle;
  return [
    {
      severity: 'warning',
      confidence: 0.6,
      message: {
        zh: `年初预算为${figureText(whole)}，而${told}合计${sum}，相差${apart}${noProjects ? '，文中又称无项目支出' : ''}`,
        en: `The budget is ${figureText(whole)}, but its parts (${told}) come to ${sum}: ${apart} apart${noProjects ? ', and the text says that there were no projects' : ''}`,
      },
      evidence: [
        { span: whole.quantity.span, note: { zh: '全部预算', en: 'the whole budget' } },
        ...parts.map(({ quantity, metric }) => ({
          span: quantity.span,
          note: { zh: metric.name, en: metric.name },
        })),
      ],
      checks: [],
      repair: null,
    },
  ];
};

export const balanceAnnualBudget: Rule = {
  id: 'balance/annual-budget',
  severity: 'warning',
  title: {
    zh: '预算的组成与预算总额不符',
    en: 'The parts of the budget do not make the budget',
  },
  why: {
    zh: '单位的年初预算由人员经费、公用经费和项目支出组成。三者都已写明（或称无项目支出），合计应为预算总额。',
    en: 'The budget of an institution is made of staff costs, running costs and projects. Where all three are told, or the text says that there are no projects, they make the whole.',
  },
  source: {
    zh: '《中华人民共和国预算法实施条例》：部门支出分为基本支出和项目支出；部门预算公开表式',
    en: 'Regulations on the Budget Law: spending is basic or for projects; forms of published budgets',
  },
  advice: {
    zh: '对照批复的部门预算，补上漏写的部分或改正写错的数。',
    en: 'Compare with the approved budget; add the part left out or correct the figure.',
  },
  examples: {
    holds: [
      {
        text: '2023年度无项目支出。\n预算完成率：本年度年初预算420万元；人员经费年初预算330万元；公用经费年初预算90万元。',
      },
      {
        text: '预算完成率：本年度年初预算620万元；人员经费年初预算330万元；公用经费年初预算90万元。',
      },
    ],
    breaks: [
      {
        text: '2023年度无项目支出。\n预算完成率：本年度年初预算420万元；人员经费年初预算310万元；公用经费年初预算60万元。',
        quote: '420万元',
      },
    ],
  },
  find: unmade,
};
