import type { Audit, AuditReport } from '@gouji/audit';
import { type Figure, figuresOf } from '../figures.js';
import { type Ledgers, ledgersOf } from '../ledger/ledger.js';
import { type NumberedFinding, numberedFindings } from '../numbered.js';
import type { Language } from '../words.js';
import { type WorkbookWords, workbookWords } from './words.js';

/** A report with what its sheets are made of. */
export interface ReportContent {
  readonly report: AuditReport;
  readonly findings: readonly NumberedFinding[];
  readonly figures: readonly Figure[];
  readonly ledgers: Ledgers;
}

/** What all sheets are made of. */
export interface WorkbookContent {
  readonly audit: Audit;
  readonly language: Language;
  readonly say: WorkbookWords;
  readonly reports: readonly ReportContent[];
}

export const contentOf = (audit: Audit, language: Language): WorkbookContent => {
  const all = numberedFindings(audit);
  return {
    audit,
    language,
    say: workbookWords[language],
    reports: audit.reports.map((report) => {
      const findings = all.filter((found) => found.report === report);
      return { report, findings, figures: figuresOf(report, findings), ledgers: ledgersOf(report, language) };
    }),
  };
};
