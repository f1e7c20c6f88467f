import type { AuditFact } from '../schema.js';

/** The end of one year is the start of the next. */
export const momentOf = (period: string | null): string | null => {
  const end = period === null ? null : /^(\d{4})-end$/.exec(period);
  return end ? `${Number(end[1]) + 1}-start` : period;
};

/** The moment stands in the period: 年初结转和结余 and 年末结转和结余 are one account. */
const momentWords = /^(?:年初|年末|期初|期末)/;

/** What a figure is of: facts with one key say one thing. */
export const meaningOf = ({ metric, period, scope, role, stage, entity }: AuditFact): string =>
  [metric.replace(momentWords, ''), momentOf(period), scope, role, stage, entity].join('|');
