import type { Audit } from '@gouji/audit';
import type { GoujiErrorCode } from '@gouji/document';
import type { ParsedDocument } from '@gouji/parser';
import type { AnnotateOptions } from '../annotate.js';
import type { AuditedSource, DocumentAuditOptions } from '../documents.js';

/** What can be told to another process: all but a dictionary, which holds functions. */
export type RequestOptions = Omit<DocumentAuditOptions, 'within' | 'dictionary'>;

/** What a child can be asked to do with one file: what it is told, and what it gives. */
export interface Works {
  readonly annotate: { readonly options: AnnotateOptions; readonly result: Uint8Array };
  readonly audit: { readonly options: RequestOptions; readonly result: Audit };
  readonly auditWithSource: { readonly options: RequestOptions; readonly result: AuditedSource };
  readonly parse: { readonly options: RequestOptions; readonly result: ParsedDocument };
}

export type Work = keyof Works;

export interface Request<W extends Work = Work> {
  readonly work: W;
  readonly bytes: Uint8Array;
  readonly options: Works[W]['options'];
}

/** A `GoujiError` in parts, since an error loses its class on the way between processes. */
export interface Refusal {
  readonly code: GoujiErrorCode;
  readonly message: string;
  readonly messageEn: string;
  readonly file: string | null;
}

/** What a child answers; `fault` is an error that was not foreseen. */
export type Reply =
  | { readonly result: Works[Work]['result'] }
  | { readonly refusal: Refusal }
  | { readonly fault: string };

/** An answer, and whether the child takes no further file. */
export interface Answer {
  readonly reply: Reply;
  readonly isLast: boolean;
}

/** The signals by which a child's guard ends it, so that its owner knows why. */
export const signals = { time: 'SIGTERM', memory: 'SIGKILL' } as const;
