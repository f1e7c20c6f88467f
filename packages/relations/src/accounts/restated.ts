import type { Quantity } from '@gouji/amounts';
import {
  type Fact,
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
  sumOf,
  unitFamily,
} from '@gouji/facts';
import {
  alwaysFiscal,
  ambiguousTotals,
  fiscalScopes,
  fundTotals,
  isRecurring,
  surpluses,
  totalsOf,
  unitCounts,
  wholeLabels,
  wholeYear,
} from '@gouji/lexicon/accounts/restatements';
import { joiners } from '@gouji/lexicon/particles';
import { grandTotals } from '@gouji/lexicon/terms/metrics';
import { bounds } from './bounds.js';

/**
 * One metric, period, fund, unit and role stated more than once: each statement against the one most often made.
 *
 * @param wholes parts of lists, with what each is a part of
 */
export const restated = (
  paragraphs: readonly StatementParagraph[],
  wholes: ReadonlyMap<Quantity, Fact>,
  text: string,
): Relation[] => {
  const groups = new Map<string, Restated[]>();
  for (const [paragraph, { statements, item, quantities }] of paragraphs.entries()) {
    let fund: string | null = null;
    statements.forEach((statement, at) => {
      fund = statement.fact.scope ?? fund;
      const identity = identityOf(statement);
      if (identity === null) return;
      const key = `${identity}|${partOfYear(statement.fact.quantity, quantities, text)}|${yearSpokenOf(statement.fact, quantities)}`;
      const firm = isFirm(
        statement,
        statements.slice(Math.max(0, at - bounds.farthestName), at),
        wholes.get(statement.fact.quantity),
        text,
      );
      // 2.共支出86.4万元，用于…: all that the item's thing cost.
      const ofItem = item !== null && statement.generic;
      const { sentence } = statement.mention;
      const one = { fact: statement.fact, firm: firm && !ofItem, fund, paragraph, sentence };
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    });
  }
  const told = [...groups.values()];
  return told.flatMap((group) => againstMostFrequent(group, told));
};

interface Restated {
  readonly fact: Fact;
  /** Whether the words leave no doubt that it is the metric's whole value. */
  readonly firm: boolean;
  /** The fund that its paragraph speaks of; null where it names none. */
  readonly fund: string | null;
  /** Where it stands, by the place of its paragraph, and of its sentence in that. */
  readonly paragraph: number;
  readonly sentence: number;
}

/** What a statement is of, as a key; null where it is of nothing that has one value. */
const identityOf = ({ fact, mention }: Statement): string | null => {
  const { metric, period, quantity, role, stage } = fact;
  if (!metric.known || metric.modifier !== '' || quantity.qualifier !== null || quantity.upper !== null)
    return null;
  if (mention.each || mention.target) return null;
  const counted = role === 'count' && quantity.kind === 'count' && unitCounts.has(metric.name);
  const amount = quantity.kind === 'money' && (role === 'level' || role === 'budget');
  if (!counted && !amount) return null;
  if (role === 'budget' && stage === null) return null;
  return [
    fundTotals.get(metric.name) ?? metric.name,
    // Where the report names no year, all of it is of one.
    period.year ?? '',
    period.point,
    role,
    stage ?? '',
    // 财政补助收入 is no other than that of its fund, where no words name one.
    scopeOf(fact) || (fundTotals.has(metric.name) ? metric.name : ''),
    fact.entity ?? '',
    counted ? unitFamily(quantity.unit) : '',
  ].join('|');
};

/**
 * 1-6月完成A万元。1-11月完成B万元，全年完成C万元: the months that the last time before a figure in its paragraph tells, where it tells some and
 * no word of the whole year stands between.
 */
const partOfYear = ({ span }: Quantity, quantities: readonly Quantity[], text: string): string => {
  const told = quantities.findLast(
    (one) =>
      one.kind === 'date' &&
      one.span.end <= span.start &&
      !one.time.samePeriod &&
      (one.time.untilMonth !== null || one.time.part !== null),
  );
  if (told?.kind !== 'date' || text.slice(told.span.end, span.start).includes(wholeYear)) return '';
  const { month, untilMonth, part } = told.time;
  return [month, untilMonth, part].join('-');
};

/** 第二，关于2025年。…人员支出A万元: the year that its paragraph begins with, where the fact's own is no more than the report's. */
const yearSpokenOf = ({ period }: Fact, quantities: readonly Quantity[]): string => {
  const first = quantities.find((one) => one.kind === 'date' && one.time.year !== null);
  const year = first?.kind === 'date' ? first.time.year : null;
  return period.origin === 'report' && year !== null && year !== period.year ? String(year) : '';
};

const scopeOf = ({ scope, metric }: Fact): string =>
  scope !== null && alwaysFiscal.has(metric.name) && fiscalScopes.has(scope) ? '' : (scope ?? '');

const isFirm = (
  { fact, mention, generic, isBase }: Statement,
  earlier: readonly Statement[],
  total: Fact | undefined,
  text: string,
): boolean => {
  const { name } = fact.metric;
  if (isBase || isRecurring(name) || isJoined(mention, earlier, text)) return false;
  // 公务接待费 among the parts of a project is not all that the unit spent on it.
  const parent = total?.metric.name ?? '';
  if (total && parent !== name && !totalsOf(name).has(parent) && !grandTotals.has(parent)) return false;
  const words = mention.label ? text.slice(mention.label.start, mention.label.end) + mention.totalWord : '';
  // 总收入 is said with and without what was carried in.
  if ((grandTotals.has(name) || fundTotals.has(name)) && ambiguousTotals.some((word) => words.includes(word)))
    return false;
  const whole = wholeLabels.some((word) => words.includes(word));
  if (fact.role === 'count') return whole && fact.entity === null;
  const inSentence = earlier.filter((other) => other.mention.sentence === mention.sentence);
  // 春节慰问经费年初预算2.7万元，全年支出2.7万元: where the sentence speaks of one thing, 支出 is that thing's.
  const general = inSentence.every(({ fact: other }) => other.metric.known && other.metric.modifier === '');
  // 某项公益金收入A万元，支出B万元，结转下年C万元: what is left of one fund is not all that is left.
  if ((fact.period.point === 'end' || surpluses.has(name)) && !general) return false;
  if (fact.metric.origin === 'clause') return !generic || (whole && general && grandTotals.has(name));
  // 公务接待费较上年下降18%，全年支出26.4万元: the first amount of a sentence that names what it speaks of.
  const before = inSentence.at(-1);
  return (
    whole &&
    before !== undefined &&
    before.fact.metric.name === name &&
    before.fact.metric.origin === 'clause' &&
    (before.fact.role === 'change-rate' || before.fact.role === 'rate')
  );
};

/** Words, and no marks, that join two names. */
const joinWords = [...joiners].filter((one) => /\p{Script=Han}/u.test(one));

/** 补助收入A万元与经营收入合计B万元: what is joined to an amount before it is told with it, not by itself. */
const isJoined = ({ label }: Statement['mention'], earlier: readonly Statement[], text: string): boolean => {
  const before = earlier.at(-1)?.mention.quantity.span.end;
  if (!label || before === undefined || before > label.start) return false;
  const words = text.slice(before, label.end).trim();
  return joinWords.some((word) => words.startsWith(word));
};

const againstMostFrequent = (
  group: readonly Restated[],
  told: readonly (readonly Restated[])[],
): Relation[] => {
  if (group.length < 2) return [];
  const firm = group.filter((one) => one.firm);
  const counts = new Map<string, number>();
  for (const { fact } of firm.length > 0 ? firm : group) {
    const value = fact.quantity.value.toString();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const anchor = group.find(({ fact }) => counts.get(fact.quantity.value.toString()) === most);
  if (!anchor) return [];
  // One figure mistyped leaves the others alike; three that all differ are figures of different things.
  const alike = most > 1 || firm.length < 3;
  return group
    .filter((one) => one !== anchor && !areOfOtherFunds(one, anchor) && !areOfOthers(one, anchor, told))
    .map(({ fact, firm: sure }) =>
      relate('same', fact, [sumOf([anchor.fact])], {
        strength: sure && anchor.firm && alike ? 'likely' : 'tentative',
      }),
    );
};

/** 一般公共预算…，上级补助收入A。政府性基金…，上级补助收入B: one name in two funds. */
const areOfOtherFunds = (a: Restated, b: Restated): boolean =>
  a.fund !== null && b.fund !== null && a.fund !== b.fund;

/**
 * （一）企业。资产总额A，负债总额B。（二）金融企业。资产总额C，负债总额D: paragraphs that tell several measures, none of them alike, speak of two
 * things, and so do sentences of one. One slip of the pen is in one of them.
 */
const areOfOthers = (a: Restated, b: Restated, told: readonly (readonly Restated[])[]): boolean => {
  if (a.fact.quantity.value.eq(b.fact.quantity.value)) return false;
  const isBeside = (one: Restated, other: Restated): boolean =>
    one.paragraph === other.paragraph && (a.paragraph !== b.paragraph || one.sentence === other.sentence);
  const valuesBeside = (group: readonly Restated[], place: Restated): string[] =>
    group.filter((one) => isBeside(one, place)).map(({ fact }) => fact.quantity.value.toString());
  const both = told
    .map((group) => [valuesBeside(group, a), valuesBeside(group, b)] as const)
    .filter(([here, there]) => here.length > 0 && there.length > 0);
  return both.length > 1 && both.every(([here, there]) => !here.some((value) => there.includes(value)));
};
