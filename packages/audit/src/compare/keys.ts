import type { AuditFact } from '../schema.js';

/** The end of one year is the start of the next. */
export const momentOf = (period: string | null): string | null => {
  const end = period === null ? null : /^(\d{4})-end$/.exec(period);
  return end ? `${Number(end[1]) + 1}-start` : period;
};

/** The moment stands in the metric's name: 年初结转和结余 and 年末结转和结余 are one account. */
const momentWords = /^(年初|年末|期初|期末)/;

/** A metric without the moment it is of. */
export const withoutMoment = (metric: string): string => metric.replace(momentWords, '');

/** 年末实有人员 of a year is of its end. */
const timeOf = ({ metric, period }: Pick<AuditFact, 'metric' | 'period'>): string | null => {
  const moment = momentWords.exec(metric)?.[1];
  if (moment === undefined || period === null || !/^\d{4}$/.test(period)) return period;
  return `${period}-${moment.endsWith('初') ? 'start' : 'end'}`;
};

/** What a figure is of: facts with one key say one thing. */
export const meaningOf = (fact: AuditFact): string => {
  const { metric, scope, role, stage, entity } = fact;
  return [withoutMoment(metric), momentOf(timeOf(fact)), scope, role, stage, entity].join('|');
};
