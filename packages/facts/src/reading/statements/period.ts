import type { DateQuantity } from '@gouji/amounts';
import { oldValueLetters, relativeEnd, relativeYear } from '@gouji/lexicon/phrases/clauses';
import { flowWords, movementCues } from '@gouji/lexicon/phrases/movements';
import { plannedHeading } from '@gouji/lexicon/phrases/settings';
import { yearSpans } from '@gouji/lexicon/phrases/times';
import { closingTerm, datedTerm, heldTerm, openingTerm } from '@gouji/lexicon/terms/term-patterns';
import type { ComparisonBase, Fact, Metric, Period } from '../../types.js';
import type { FlowParagraph } from '../flow.js';
import type { Mention } from '../mentions/mention.js';
import { startsTermAt } from '../metric.js';
import { findPhrases, lengthOfLead } from '../phrases.js';
import type { Statement, StatementContext } from './statement.js';

/** What is held, not what flows: undated, it is as at the year's end. */
const isHolding = ({ name }: Metric): boolean => heldTerm.test(name);

/** The time a figure is for: its own printed time, else that of its sentence, else the report's year. */
export const periodOf = (
  mention: Mention,
  metric: Metric,
  inSentence: readonly Statement[],
  before: readonly Statement[],
  paragraph: Pick<FlowParagraph, 'headings'>,
  context: StatementContext,
): Period => {
  const year = plannedYear(paragraph, context);
  const period = statedPeriod(
    mention,
    metric,
    inSentence,
    before,
    year === null ? context : { ...context, fiscalYear: year },
  );
  const held =
    isHolding(metric) && (mention.direction === null || mention.reach) && !isFlow(mention, context.text);
  const undated = period.origin !== 'clause' && period.point === 'during' && period.year !== null;
  return held && undated ? { ...period, point: 'end' } : period;
};

/** The year that the nearest heading plans for; null where none does. */
const plannedYear = (
  { headings }: Pick<FlowParagraph, 'headings'>,
  { text }: StatementContext,
): number | null => {
  for (const { start, end } of headings) {
    const [, year] = plannedHeading.exec(text.slice(start, end)) ?? [];
    if (year !== undefined) return Number(year);
  }
  return null;
};

const statedPeriod = (
  mention: Mention,
  metric: Metric,
  inSentence: readonly Statement[],
  before: readonly Statement[],
  context: StatementContext,
): Period => {
  const { fiscalYear, text, dictionary } = context;
  // A name carried over brings its time along, but not past a time printed beside the figure.
  const name = metric.origin === 'clause' || mention.dates.length === 0 ? metric.name : '';
  const named = openingTerm.test(name) ? 'start' : closingTerm.test(name) ? 'end' : null;
  const timed = inSentence.filter(({ isBase }) => !isBase);
  const date = mention.dates.at(-1);
  if (date) {
    const { untilYear, trailingYears, point, part, month } = date.time;
    // A quarter or a month is a time of its own: no figure of the year.
    const partial =
      untilYear !== null ||
      trailingYears !== null ||
      part !== null ||
      (month !== null && (point === 'during' || month !== 12));
    const year = partial ? null : yearOf(date, mention.dates, timed, context);
    const inName = startsTermAt(text, date.span.end - 2, dictionary);
    return { year, point: named ?? (inName ? 'during' : point), origin: 'clause', span: date.span };
  }
  if (mention.label && speaksOfYears(text.slice(mention.label.start, mention.label.end))) {
    return { year: null, point: 'during', origin: 'clause', span: null };
  }
  // 由上年的5万元降至4万元: what a move arrives at is of the year reported on.
  if (mention.reach && startsMove(inSentence.at(-1), text)) {
    const from = inSentence.at(-1)?.fact.period;
    const printed = from?.span ? from.year : null;
    const year = fiscalYear !== null && printed !== null && printed >= fiscalYear ? printed + 1 : fiscalYear;
    return { year, point: named ?? 'during', origin: 'sentence', span: null };
  }
  // Behind a semicolon the sentence's own time counts, not that of the figure before it; what has come to the year's end
  // does not go back to its start.
  const latest = timed.at(-1);
  const arrived = latest?.fact.period.point === 'end' && timed[0]?.fact.period.point === 'start';
  const near = mention.reach ? undefined : mention.division >= 3 && !arrived ? timed[0] : latest;
  if (near) {
    // The date in a name (年初结转和结余) is the name's own.
    const dated = datedTerm.test(near.fact.metric.name);
    const point = dated || isFlow(mention, text) ? 'during' : near.fact.period.point;
    return { ...near.fact.period, point: named ?? point, origin: 'sentence' };
  }
  return { year: yearAround(before, fiscalYear), point: named ?? 'during', origin: 'report', span: null };
};

/**
 * The year of what names none: the report's, else the one that its paragraph has spoken of. A paragraph that has spoken of
 * another year, or of several, leaves it open.
 */
const yearAround = (before: readonly Statement[], fiscalYear: number | null): number | null => {
  const spoken = new Set(
    before.flatMap(({ fact: { period } }) => (period.span === null ? [] : [period.year])),
  );
  const [only = null, ...others] = spoken;
  if (spoken.size === 0) return fiscalYear;
  if (others.length > 0) return null;
  return fiscalYear === null || only === fiscalYear ? only : null;
};

const clauseMarks = /[，,；;。、\n：:（(）)]/;

/** What moved in the year (当期收回, 新购) is of the year, whatever date the holding beside it has. */
const isFlow = ({ span, quantity }: Mention, text: string): boolean => {
  const clause = text.slice(span.start, quantity.span.start).split(clauseMarks).at(-1) ?? '';
  return [...findPhrases(clause, movementCues), ...findPhrases(clause, flowWords)].some(
    ({ value }) => value !== null,
  );
};

/** 三年累计支出: of no single year. */
const speaksOfYears = (label: string): boolean => lengthOfLead(label.trim(), yearSpans) > 0;

/**
 * 上年 is the year before the one spoken of, 当年 that year itself, where the sentence has named it (2021年…，上年…); so is 年末, unless
 * what was named is an end of a year (2021年末…，年末…).
 */
const yearOf = (
  { time, span }: DateQuantity,
  dates: readonly DateQuantity[],
  timed: readonly Statement[],
  { fiscalYear, text }: StatementContext,
): number | null => {
  if (time.year !== null) return time.year;
  const words = text.slice(span.start, span.end);
  const isEnd = relativeEnd.test(words) && timed.at(-1)?.fact.period.point !== 'end';
  const spokenOf =
    relativeYear.test(words) || isEnd
      ? (dates.findLast((date) => date.span.end <= span.start && date.time.year !== null)?.time.year ??
        timed.findLast(({ fact }) => hasPrintedYear(fact))?.fact.period.year)
      : null;
  const from = spokenOf ?? fiscalYear;
  return from === null ? null : from + (time.offset ?? 0);
};

const hasPrintedYear = ({ period }: Fact): boolean => period.span !== null && period.year !== null;

/** Whether a figure's words start a move (由5万元降至…). */
export const startsMove = (statement: Statement | undefined, text: string): boolean => {
  if (!statement) return false;
  const { label, span, quantity } = statement.mention;
  const from = Math.max(span.start, (label ?? span).start - 2);
  return oldValueLetters.test(text.slice(from, quantity.span.start));
};

/** What a change is measured from, and the year that it leads to. */
export interface ChangeTime {
  readonly base: ComparisonBase;
  readonly period: Period;
}

/**
 * The time of a change. It leads to the latest year of which its sentence gives a level of the same thing, else to the
 * year that `stands`; it starts from what it is compared with, else from the year before.
 */
export const changeTime = (
  comparison: ComparisonBase | null,
  metric: Metric,
  stands: Period,
  inSentence: readonly Statement[],
  fiscalYear: number | null,
): ChangeTime => {
  const levels = inSentence.filter(({ fact, isBase }) => !isBase && isLevelOf(fact, metric));
  const accounts = levels.filter(({ fact }) => fact.role !== 'budget');
  const years = [
    ...new Set((accounts.length > 0 ? accounts : levels).flatMap(({ fact }) => fact.period.year ?? [])),
  ].sort((a, b) => b - a);
  const own = stands.origin === 'clause' ? stands.year : null;
  const latest = own ?? years[0] ?? null;
  if (comparison?.kind === 'budget') {
    return { base: comparison, period: { ...stands, year: latest ?? fiscalYear } };
  }
  const carried = inSentence.at(-1)?.fact.base ?? null;
  const compared = comparison ?? (years.length > 1 ? null : carried);
  if (compared?.kind === 'budget')
    return { base: compared, period: { ...stands, year: latest ?? fiscalYear } };
  if (compared && !compared.relative) {
    const after = latest !== null && (compared.year === null || latest > compared.year) ? latest : null;
    const year =
      after ?? (stands.year === null || stands.year === compared.year ? yearAfter(compared) : stands.year);
    return { base: compared, period: { ...stands, year } };
  }
  const year = latest ?? stands.year ?? fiscalYear;
  const previous = compared === null ? years.find((other) => year !== null && other < year) : undefined;
  const before = previous ?? (year === null ? null : year - 1);
  return {
    base: { kind: 'period', year: before, relative: true, stage: null },
    period: { ...stands, year },
  };
};

/** The year of the figure compared with: 上年 is the year before the one spoken of. */
export const yearOfBase = (base: ComparisonBase, { year }: Period): number | null =>
  base.relative && year !== null ? year - 1 : base.year;

const yearAfter = ({ year }: ComparisonBase): number | null => (year === null ? null : year + 1);

const isLevelOf = ({ role, metric }: Fact, { name, modifier }: Metric): boolean =>
  role !== 'change' && role !== 'change-rate' && metric.name === name && metric.modifier === modifier;
