import { availableParallelism } from 'node:os';
import type { Audit } from '@gouji/audit';
import { GoujiError } from '@gouji/document';
import type { ParsedDocument } from '@gouji/parser';
import type { AnnotateOptions } from '../annotate.js';
import type { AuditedSource } from '../documents.js';
import { bytesOf, type Input } from '../input.js';
import { type Bounds, boundsOf } from './bounds.js';
import { createPool } from './pool.js';
import type { RequestOptions, Work, Works } from './protocol.js';

export { type Bounds, defaultBounds } from './bounds.js';
export type { RequestOptions } from './protocol.js';

/** Audits documents in processes of their own, each within bounds of time and memory. */
export interface BoundedAuditor {
  /**
   * As `audit`, in a child process.
   *
   * @throws GoujiError as `audit`, and `time-limit`, `memory-limit` or `broken-off` where the document passed its
   *   bounds or broke its process; other documents are not touched by it
   */
  readonly audit: (document: Input, options: RequestOptions) => Promise<Audit>;
  /** As `auditWithSource`, likewise. */
  readonly auditWithSource: (document: Input, options: RequestOptions) => Promise<AuditedSource>;
  /** As `annotate`, likewise. */
  readonly annotate: (document: Input, options: AnnotateOptions) => Promise<Uint8Array>;
  /** As `parse`, likewise. */
  readonly parse: (document: Input, options: RequestOptions) => Promise<ParsedDocument>;
  /** Ends the processes, which otherwise keep the program alive; work under way is broken off. */
  readonly close: () => void;
}

export interface BoundedOptions {
  /** How many documents are worked on at once; as many as there are processors unless given. */
  readonly workers?: number | undefined;
  readonly within?: Partial<Bounds> | undefined;
}

export const createAuditor = ({ workers, within = {} }: BoundedOptions = {}): BoundedAuditor => {
  const pool = createPool(workers ?? availableParallelism(), boundsOf(within));
  const run = async <W extends Work>(
    work: W,
    document: Input,
    options: Works[W]['options'],
  ): Promise<Works[W]['result']> => {
    const reply = await pool.run({ work, bytes: bytesOf(document, options.name), options });
    if ('result' in reply) return reply.result as Works[W]['result'];
    if ('fault' in reply) throw new Error(reply.fault);
    const { code, message, messageEn, file } = reply.refusal;
    throw new GoujiError(code, message, messageEn, file);
  };
  return {
    annotate: (document, options) => run('annotate', document, options),
    audit: (document, options) => run('audit', document, options),
    auditWithSource: (document, options) => run('auditWithSource', document, options),
    parse: (document, options) => run('parse', document, options),
    close: pool.close,
  };
};
