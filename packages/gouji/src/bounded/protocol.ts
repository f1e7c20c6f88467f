import type { Audit } from '@gouji/audit';
import type { GoujiErrorCode } from '@gouji/ingest/error';
import type { ParsedDocument } from '@gouji/parser';
import type { AuditedSource, DocumentAuditOptions } from '../index.js';

/** What can be told to another process: all but a dictionary, which holds functions. */
export type RequestOptions = Omit<DocumentAuditOptions, 'within' | 'dictionary'>;

/** What a child is asked to do with one file. */
export interface Request {
  readonly work: keyof Results;
  readonly bytes: Uint8Array;
  readonly options: RequestOptions;
}

export interface Results {
  readonly audit: Audit;
  readonly auditWithSource: AuditedSource;
  readonly parse: ParsedDocument;
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
  | { readonly result: Results[keyof Results] }
  | { readonly refusal: Refusal }
  | { readonly fault: string };

/** The signals by which a child's guard ends it, so that its owner knows why. */
export const signals = { time: 'SIGTERM', memory: 'SIGKILL' } as const;
