import type { Audit, AuditReport, Finding } from '@gouji/audit';

/** A finding under the number that it has in every format. */
export interface NumberedFinding {
  /** Its order in the text, over all reports of the file; from 1. */
  readonly number: number;
  readonly finding: Finding;
  readonly report: AuditReport;
}

/** All findings of a file in the order of the figures that they accuse. */
export const numberedFindings = ({ reports }: Pick<Audit, 'reports'>): NumberedFinding[] =>
  reports
    .flatMap((report) => report.findings.map((finding) => ({ finding, report })))
    .sort((a, b) => startOf(a.finding) - startOf(b.finding))
    .map((found, index) => ({ number: index + 1, ...found }));

const startOf = ({ evidence: [first] }: Finding): number => first?.span.start ?? 0;
