import { type Fact, type Relation, type Statement, unitFamily } from '@gouji/facts';
import { contraries, rateEndings } from '@gouji/lexicon';
import { completionRates, doneWords, plannedWords } from '@gouji/lexicon/accounts/rates';
import {
  before,
  inSegment,
  quotientsOf,
  type RateContext,
  rateRelation,
  says,
  wordsAround,
} from './terms.js';

const mostTerms = 3;

const isCount = ({ fact }: Statement): boolean => fact.quantity.kind === 'count' && fact.role === 'count';

const sameUnit = (a: Statement, b: Statement): boolean =>
  unitFamily(a.fact.quantity.unit) === unitFamily(b.fact.quantity.unit);

const facts = (list: readonly Statement[]): Fact[] => list.slice(0, mostTerms).map(({ fact }) => fact);

/** 受理3701件，已办结3678件，办结率…: the numerator's words hold the rate's stem, what stands before it is the whole. */
export const countRate = (
  statements: readonly Statement[],
  at: number,
  label: string,
  { text }: RateContext,
): Relation[] => {
  const rate = statements[at];
  const stem = stemOf(label);
  if (!rate || stem === null) return [];
  const near = inSegment(statements, at).filter(isCount);
  const numerator = near.find((statement) => isCalled(statement, stem, text));
  if (numerator) {
    const isWhole = (other: Statement): boolean => isCount(other) && sameUnit(other, numerator);
    const denominators = near.slice(near.indexOf(numerator) + 1).filter(isWhole);
    if (denominators.length > 0)
      return rateRelation(rate.fact, quotientsOf([numerator.fact], facts(denominators)), 'exact');
    // 立案1268起，…；破案634起，破案率50%: the whole before a semicolon.
    const sentence = before(statements, at).filter(
      ({ mention }) => mention.sentence === rate.mention.sentence,
    );
    const earlier = sentence.slice(sentence.indexOf(numerator) + 1).filter(isWhole);
    if (earlier.length > 0)
      return rateRelation(rate.fact, quotientsOf([numerator.fact], facts(earlier)), 'likely');
  }
  if (completionRates.some((name) => label.endsWith(name))) return plannedRate(rate.fact, near, text);
  // 培训1140人次，发放证书1083本，取证率95%: the count right before its rate by one before that.
  const [last, ...earlier] = before(statements, at).filter(isCount);
  const adjacent = last === statements[at - 1] && rate.mention.division <= 2;
  return last && adjacent
    ? rateRelation(rate.fact, quotientsOf([last.fact], facts(earlier)), 'tentative')
    : [];
};

const isPlanned = (statement: Statement, text: string): boolean =>
  says(statement, plannedWords, text) && !says(statement, doneWords, text);

/** 计划培训1200人次，实际培训1140人次，计划完成率95%. */
const plannedRate = (rate: Fact, near: readonly Statement[], text: string): Relation[] => {
  const planned = near.find((statement) => isPlanned(statement, text));
  const done = near.find(
    (statement) => says(statement, doneWords, text) && !says(statement, plannedWords, text),
  );
  if (!planned || !done || !sameUnit(planned, done)) return [];
  return rateRelation(rate, quotientsOf([done.fact], [planned.fact]), 'exact');
};

/** 比预算节约12.8万元，节约率40%; 审减34万元，审减率1.34%: of money, by the sums that stand before it. */
export const moneyRate = (
  statements: readonly Statement[],
  at: number,
  label: string,
  { text }: RateContext,
): Relation[] => {
  const rate = statements[at];
  const stem = stemOf(label);
  if (!rate || stem === null) return [];
  const isMoneyHere = ({ fact, mention }: Statement): boolean =>
    fact.quantity.kind === 'money' && !mention.each;
  const near = inSegment(statements, at).filter(
    (statement) => isMoneyHere(statement) && statement.mention.sentence === rate.mention.sentence,
  );
  // 调整后预算631.8万元。…实际到位578.6万元，到位率91.58%: the budget in the sentence before.
  const budgets = before(statements, at).filter(
    (statement) => isMoneyHere(statement) && statement.fact.role === 'budget' && !near.includes(statement),
  );
  const readings = near
    .filter((statement) => isNamedBy(statement, stem, text) && !isPlanned(statement, text))
    .slice(0, mostTerms)
    .flatMap((numerator) => {
      const at = near.indexOf(numerator);
      const wholes = [...near.slice(at + 1), ...near.slice(0, at), ...budgets].filter(
        ({ fact }) => fact.role !== 'change' && fact.period.year === numerator.fact.period.year,
      );
      return quotientsOf([numerator.fact], facts(wholes.sort(plansFirst)));
    });
  return rateRelation(rate.fact, readings, 'likely');
};

/** What is saved or cut is measured by the plan, else by the larger figure (送审1200万元，审定1080万元，审减120万元). */
const plansFirst = (a: Statement, b: Statement): number =>
  Number(b.fact.role === 'budget') - Number(a.fact.role === 'budget') ||
  b.fact.quantity.value.cmp(a.fact.quantity.value);

/** The two letters that a rate's name shares with its numerator (办结 of 办结率); null where there are none. */
const stemOf = (label: string): string | null => {
  const ending = rateEndings.find((word) => label.endsWith(word));
  const stem = ending === undefined ? '' : label.slice(0, -ending.length).slice(-2);
  return /^[\u4e00-\u9fff]{2}$/.test(stem) ? stem : null;
};

/** Whether a count is called by the stem, at the end of its label or the front of what follows it; not its contrary (不合格). */
const isCalled = ({ mention }: Statement, stem: string, text: string): boolean => {
  const label = mention.label ? text.slice(mention.label.start, mention.label.end) : '';
  const called = label.replace(/[的了数]$/, '');
  const isContrary = contraries.includes(called.charAt(called.length - stem.length - 1) || '*');
  if (called.endsWith(stem) && !isContrary) return true;
  return mention.after !== null && text.slice(mention.after.start, mention.after.end).startsWith(stem);
};

/** Whether the words of an amount hold the stem (比预算节约12.8万元, 年末结转结余资金41.5万元). */
const isNamedBy = (statement: Statement, stem: string, text: string): boolean => {
  const { before: words } = wordsAround(statement, text);
  const clause = words.slice(Math.max(...[...'，。；：、（,;:('].map((mark) => words.lastIndexOf(mark))) + 1);
  const at = clause.lastIndexOf(stem);
  return at >= 0 && !(at > 0 && contraries.includes(clause.charAt(at - 1)));
};
