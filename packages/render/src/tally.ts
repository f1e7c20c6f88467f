import type { Audit, AuditReport, Batch, FigureState } from '@gouji/audit';
import { countStates } from './figures.js';
import { stateOrder } from './words.js';

/** What a summary counts, of a report, a file or a batch. */
export interface Tally {
  readonly reports: number;
  readonly findings: Batch['summary']['findings'];
  /** Money amounts and percentages by what is known of them. */
  readonly states: Readonly<Record<FigureState, number>>;
}

export const emptyTally: Tally = {
  reports: 0,
  findings: { error: 0, warning: 0, info: 0 },
  states: { verified: 0, rounding: 0, contradicted: 0, seen: 0, unchecked: 0 },
};

export const tallyReport = (report: AuditReport): Tally => {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of report.findings) count[severity] += 1;
  return { reports: 1, findings: count, states: countStates(report) };
};

export const addTallies = (a: Tally, b: Tally): Tally => ({
  reports: a.reports + b.reports,
  findings: {
    error: a.findings.error + b.findings.error,
    warning: a.findings.warning + b.findings.warning,
    info: a.findings.info + b.findings.info,
  },
  states: Object.fromEntries(
    stateOrder.map((state) => [state, a.states[state] + b.states[state]]),
  ) as Tally['states'],
});

/** The tally of all reports of a file. */
export const tallyAudit = ({ reports }: Audit): Tally =>
  reports.map(tallyReport).reduce(addTallies, emptyTally);
