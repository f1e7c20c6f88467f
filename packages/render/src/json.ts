import type { Audit, AuditReport, Batch, Failure } from '@gouji/audit';

/** Printed with two blanks of indent, ended by a line end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One audit a line. */
export const toJsonLines = (audits: readonly Audit[]): string =>
  audits.map((audit) => `${JSON.stringify(audit)}\n`).join('');

/** Several audits with what could not be read and the sums of both. */
export const toBatch = (audits: readonly Audit[], failures: readonly Failure[]): Batch => {
  const reports: AuditReport[] = audits.flatMap((audit) => audit.reports);
  const count = (severity: string): number =>
    reports.reduce(
      (sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length,
      0,
    );
  return {
    audits: [...audits],
    failures: [...failures],
    summary: {
      files: audits.length + failures.length,
      reports: reports.length,
      failures: failures.length,
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
    },
  };
};
