import { type Fact, isInText } from '@gouji/facts';
import { sumIdentities } from '@gouji/lexicon/accounts/identities';
import { type Composition, closedCompositions } from '@gouji/lexicon/accounts/judged';
import { sumOf, ulpsOf } from '../arithmetic/sums.js';
import { severityOf } from '../findings/severity.js';
import { figureText, inUnitOf, nameOf } from '../findings/wording.js';
import { bounds } from './bounds.js';
import type { Draft, Rule, RuleContext } from './rule.js';

/** Changes and rates go both ways: those of the parts are not those of the total added up. */
const isStanding = ({ role }: Fact): boolean => role === 'level' || role === 'budget' || role === 'count';

const isPlain = (fact: Fact): boolean =>
  isInText(fact) &&
  isStanding(fact) &&
  fact.metric.modifier === '' &&
  fact.quantity.qualifier === null &&
  fact.quantity.upper === null;

const isAlike = (one: Fact, other: Fact): boolean =>
  one.role === other.role &&
  one.stage === other.stage &&
  one.entity === other.entity &&
  one.period.year === other.period.year &&
  one.quantity.kind === other.quantity.kind;

/** The parts told of a total behind it in its sentence's list; null where one of them stands twice. */
const listedOf = (
  total: Fact,
  at: number,
  facts: readonly Fact[],
  parts: readonly string[],
): Fact[] | null => {
  const listed: Fact[] = [];
  for (let next = at + 1; next < facts.length; next += 1) {
    const fact = facts[next];
    if (fact?.paragraph !== total.paragraph) break;
    if (!isAlike(fact, total)) continue;
    if (fact.metric.name === total.metric.name) break;
    if (!parts.includes(fact.metric.name)) continue;
    if (!isPlain(fact) || listed.some(({ metric }) => metric.name === fact.metric.name)) return null;
    listed.push(fact);
  }
  return listed;
};

const partsOf = (name: string): readonly string[] =>
  sumIdentities.filter(({ total }) => total === name).flatMap(({ parts }) => parts);

const shortOf = (total: Fact, at: number, facts: readonly Fact[], { parts }: Composition): Draft[] => {
  const listed = listedOf(total, at, facts, parts);
  if (!listed || listed.length < bounds.fewestListed || listed.length >= parts.length) return [];
  const missing = parts.filter((name) => !listed.some(({ metric }) => metric.name === name));
  // What the text tells elsewhere, or by what it is made of itself, is not left out; what only a table tells is.
  const names = new Set([...missing, ...missing.flatMap(partsOf)]);
  if (facts.some((fact) => isInText(fact) && names.has(fact.metric.name) && isAlike(fact, total))) return [];
  const sum = sumOf(listed);
  const within = ulpsOf([total, ...listed]);
  const gap = total.quantity.value.minus(sum);
  if (gap.lte(total.quantity.kind === 'money' ? within.div(2) : 0)) return [];
  // A part whose name was not read is told all the same.
  const isTold = facts.some(
    (fact) =>
      fact.paragraph === total.paragraph &&
      fact.quantity.kind === total.quantity.kind &&
      fact.quantity.value.minus(gap).abs().lte(within),
  );
  if (isTold) return [];
  const told = listed.map((fact) => `${nameOf(fact)}${figureText(fact)}`).join('、');
  const left = missing.join('、');
  const finest = [total, ...listed].reduce((a, b) => (b.quantity.ulp.lt(a.quantity.ulp) ? b : a));
  const rest = inUnitOf(gap, finest);
  return [
    {
      severity: 'warning',
      confidence: 0.7,
      message: {
        zh: `${nameOf(total)}${figureText(total)}，所列${told}合计${inUnitOf(sum, finest)}，少${rest}：或漏列${left}，或数据有误`,
        en: `${nameOf(total)} is ${figureText(total)}; ${told} come to ${inUnitOf(sum, finest)}, ${rest} less: ${left} is left out, or a figure is wrong`,
      },
      evidence: [
        { span: total.quantity.span, note: { zh: '总额', en: 'the total' } },
        ...listed.map(({ quantity, metric }) => ({
          span: quantity.span,
          note: { zh: metric.name, en: metric.name },
        })),
      ],
      checks: [],
      repair: null,
    },
  ];
};

/** Lists that fall short of a total whose parts are known. */
export const shortLists = ({ facts, diagnoses }: Pick<RuleContext, 'facts' | 'diagnoses'>): Draft[] => {
  // A total that an equation accuses already is told as that; one that it only wonders about is told here.
  const accused = new Set(
    diagnoses
      .filter((diagnosis) => severityOf(diagnosis) !== 'info')
      .flatMap(({ checks }) => checks.map(({ result }) => result.quantity)),
  );
  return closedCompositions.flatMap((composition) =>
    facts.flatMap((fact, at) =>
      fact.metric.name === composition.total && isPlain(fact) && !accused.has(fact.quantity)
        ? shortOf(fact, at, facts, composition)
        : [],
    ),
  );
};

export const sumKnownParts: Rule = {
  id: 'sum/known-parts',
  severity: 'warning',
  title: {
    zh: '总额的组成未列全，所列合计不足',
    en: 'A list that leaves out a part of what its total is known to be made of',
  },
  why: {
    zh: '“三公”经费、政府采购等由哪几部分组成是固定的。列出其中两项以上而合计少于总额，全文又未写其余一项的，不是漏列，就是数据有误。',
    en: 'What makes up the official expenses or government procurement is fixed. Where two parts or more are listed, fall short of the total, and the rest stands nowhere, a part is left out or a figure is wrong.',
  },
  source: {
    zh: '部门决算公开“三公”经费支出决算表；部门决算报表政府采购情况表',
    en: 'Forms of published final accounts: official expenses; government procurement',
  },
  advice: {
    zh: '补上漏列的一项（没有的写明为0），或改正写错的数。',
    en: 'Add the part left out (saying 0 where there is none), or correct the figure.',
  },
  examples: {
    holds: [
      {
        text: '政府采购支出总额190万元，其中：政府采购货物支出51.26万元、政府采购工程支出84.85万元、政府采购服务支出53.89万元。',
      },
      { text: '政府采购支出总额105.15万元，其中：政府采购货物支出51.26万元、政府采购服务支出53.89万元。' },
      { text: '核定编制70名，其中行政编制59名、工勤编制6名。' },
    ],
    breaks: [
      {
        text: '政府采购支出总额190万元，其中：政府采购货物支出51.26万元；政府采购服务支出53.89万元。',
        quote: '190万元',
      },
      {
        text: '政府采购支出总额190万元，具体构成为：政府采购货物支出51.26万元；政府采购服务支出53.89万元。',
        quote: '190万元',
      },
    ],
  },
  find: shortLists,
};
