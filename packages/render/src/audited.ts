import type { Audit } from '@gouji/audit';
import type { SourceDocument } from '@gouji/document';

/** An audited document: the audit, and what `read` gave of the document, whose spans count in the same text. */
export interface Audited {
  readonly audit: Audit;
  readonly source: SourceDocument;
}
