import type { Fact, Metric, Period } from '../../types.js';
import type { Mention } from '../mentions/mention.js';
import { startsTermAt } from '../metric.js';
import type { Statement, StatementContext } from './statement.js';

export const periodOf = (
  mention: Mention,
  metric: Metric,
  inSentence: readonly Statement[],
  before: readonly Statement[],
  { fiscalYear, text, dictionary }: StatementContext,
): Period => {
  const named = /^(?:年初|上年)/.test(metric.name) ? 'start' : /^年末/.test(metric.name) ? 'end' : null;
  const date = mention.dates.at(-1);
  if (date) {
    const { year, offset, point, untilYear, part, month } = date.time;
    // A quarter or a month is a time of its own: no figure of the year.
    const partial = untilYear !== null || part !== null || (month !== null && point === 'during');
    const resolved = partial ? null : (year ?? (fiscalYear === null ? null : fiscalYear + (offset ?? 0)));
    const inName = startsTermAt(text, date.span.end - 2, dictionary);
    return { year: resolved, point: named ?? (inName ? 'during' : point), origin: 'clause', span: date.span };
  }
  // Behind a semicolon the sentence's own time counts, not that of the figure before it.
  const timed = inSentence.filter(({ isBase }) => !isBase);
  const near = mention.reach ? undefined : mention.division >= 3 ? timed[0] : timed.at(-1);
  if (near) {
    // The date in a name (年初结转和结余) is the name's own.
    const point = /^(?:年初|上年|年末)/.test(near.fact.metric.name) ? 'during' : near.fact.period.point;
    return { ...near.fact.period, point: named ?? point, origin: 'sentence' };
  }
  // A paragraph that has spoken of another year leaves the year of what follows open.
  const astray = before.some(({ fact }) => fact.period.span !== null && fact.period.year !== fiscalYear);
  return { year: astray ? null : fiscalYear, point: named ?? 'during', origin: 'report', span: null };
};

/** A change from a year leads to the year after it, and a change from the budget to the account of the year. */
export const afterBase = (period: Period, base: Fact['base'], fiscalYear: number | null): Period => {
  if (!base) return period;
  const year = base.kind === 'budget' ? fiscalYear : base.year === null ? null : base.year + 1;
  return { ...period, year: year ?? period.year };
};

/** A change that says not from what is from what its sentence compares with, else from the year before. */
export const baseAround = (previous: Statement | undefined, { year }: Period): Fact['base'] =>
  previous?.fact.base ?? { kind: 'period', year: year === null ? null : year - 1, stage: null };
