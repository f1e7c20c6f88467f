import type { Audit } from '@gouji/audit';
import type { SourceDocument } from '@gouji/document';
import type { Language } from '@gouji/render';

/** A file audited, with the document that it was made of. */
export interface Audited {
  readonly audit: Audit;
  readonly source: SourceDocument;
  readonly sha256: string;
  /** What the findings can be written into: the PDF itself, else a Word document. */
  readonly annotated: 'docx' | 'pdf';
}

/** What can be taken home. */
export type Output = 'docx' | 'pdf' | 'html' | 'json' | 'xlsx';

/** What the page asks of the worker; one thing at a time. */
export type Request =
  | { readonly work: 'audit'; readonly bytes: Uint8Array; readonly name: string; readonly language: Language }
  | {
      readonly work: 'render';
      readonly audited: Audited;
      /** The file itself, where the output is a copy of it. */
      readonly bytes: Uint8Array;
      readonly output: Output;
      readonly language: Language;
    };

/** What the worker says: how far it is, and at last what came of it. */
export type Reply =
  | { readonly kind: 'step'; readonly step: 'reading' | 'checking' }
  | { readonly kind: 'audited'; readonly audited: Audited }
  | { readonly kind: 'rendered'; readonly content: string | Uint8Array }
  | { readonly kind: 'failed'; readonly message: string };
