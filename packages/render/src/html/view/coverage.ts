import type { AuditReport } from '@gouji/audit';
import { countStates } from '../../figures.js';
import { stateOrder } from '../../words.js';
import type { CoverageView } from './types.js';

/** The width of the bar, its gaps included. */
export const barWidth = 220;

const gap = 1;
/** A part of the bar narrower than this cannot be seen. */
const narrowest = 4;

/** The five states with their counts, which add up to the total, and the bar that shows them. */
export const coverageView = (report: AuditReport): CoverageView => {
  const counts = countStates(report);
  const widths = widthsOf(stateOrder.map((state) => counts[state]));
  let from = 0;
  return {
    total: report.coverage.quantities,
    states: stateOrder.map((state, index) => {
      const width = widths[index] ?? 0;
      const part = { state, count: counts[state], from: tenth(from), width: tenth(width) };
      if (width > 0) from += width + gap;
      return part;
    }),
  };
};

/** Shares of the bar: none is too narrow to be seen, and what that takes comes off the widest. */
const widthsOf = (counts: readonly number[]): number[] => {
  const some = counts.filter((count) => count > 0);
  const total = some.reduce((sum, count) => sum + count, 0);
  const room = barWidth - gap * Math.max(0, some.length - 1);
  const shares = counts.map((count) => (count === 0 ? 0 : Math.max(narrowest, (count / total) * room)));
  const excess = shares.reduce((sum, share) => sum + share, 0) - room;
  const widest = shares.indexOf(Math.max(...shares));
  return shares.map((share, index) => (index === widest && excess > 0 ? share - excess : share));
};

const tenth = (length: number): number => Math.round(length * 10) / 10;
