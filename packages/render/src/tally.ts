import type { Audit, AuditReport, Batch } from '@gouji/audit';

/** What a summary counts, of a report, a file or a batch. */
export interface Tally {
  readonly reports: number;
  readonly findings: Batch['summary']['findings'];
  /** 核对覆盖率: money amounts and percentages, those in a check, those in a check that holds. */
  readonly coverage: Pick<AuditReport['coverage'], 'quantities' | 'inChecks' | 'verified'>;
}

export const emptyTally: Tally = {
  reports: 0,
  findings: { error: 0, warning: 0, info: 0 },
  coverage: { quantities: 0, inChecks: 0, verified: 0 },
};

export const tallyReport = ({ findings, coverage }: AuditReport): Tally => {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return { reports: 1, findings: count, coverage };
};

export const addTallies = (a: Tally, b: Tally): Tally => ({
  reports: a.reports + b.reports,
  findings: {
    error: a.findings.error + b.findings.error,
    warning: a.findings.warning + b.findings.warning,
    info: a.findings.info + b.findings.info,
  },
  coverage: {
    quantities: a.coverage.quantities + b.coverage.quantities,
    inChecks: a.coverage.inChecks + b.coverage.inChecks,
    verified: a.coverage.verified + b.coverage.verified,
  },
});

/** The tally of all reports of a file. */
export const tallyAudit = ({ reports }: Audit): Tally =>
  reports.map(tallyReport).reduce(addTallies, emptyTally);
