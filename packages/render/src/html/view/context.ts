import type { AuditReport, AuditSection } from '@gouji/audit';
import type { Span } from '@gouji/document';
import type { Ledgers } from '../../ledger/ledger.js';
import type { Language } from '../../words.js';
import type { Words } from '../words/index.js';

/** What every part of a report's view is made from. */
export interface Context {
  readonly report: AuditReport;
  /** 1-based, among the reports of the file. */
  readonly index: number;
  readonly language: Language;
  readonly say: Words;
  readonly ledgers: Ledgers;
  /** The id that a stretch of the text has on the page; null where it is not marked. */
  readonly targetAt: (span: Span) => string | null;
}

/** A section's heading as printed. */
export const headingOf = ({ label, title }: AuditSection): string => (label ?? '') + title;

export const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
