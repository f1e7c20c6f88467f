import type { Audit } from '@gouji/audit';
// Not by the package's door: that has the schemas of all that is written too, which no audit needs.
import { type AuditOptions, auditDocument } from '@gouji/audit/audit';
import { GoujiError, type Limits, type SourceDocument } from '@gouji/document';
import { read } from '@gouji/ingest';
import { type ParsedDocument, parse as parseDocument } from '@gouji/parser';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BoundedAuditor, Bounds } from './bounded/index.js';
import { bytesOf, type Input, saidOptions } from './input.js';

export interface DocumentOptions {
  /** The file's name: tells .md from .txt, and stands in errors and in the audit. No file is opened by it. */
  readonly name: string;
  /** Bounds on what is read. */
  readonly limits?: { readonly [limit in keyof Limits]?: Limits[limit] | undefined } | undefined;
  /**
   * Bounds on time and memory: the work is then done in a process of its own, which is ended where it passes them.
   * For many documents `createAuditor` of `gouji/bounded` keeps the processes.
   */
  readonly within?: Partial<Bounds> | undefined;
}

/** What JavaScript callers may also say as undefined. */
type Undefinable<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * `dictionary`: the built-in terms with the user's own, made once by `makeDictionary`, and not together with `within`;
 * `knowledge`: the same as plain data; `language` of messages and notes, Chinese unless given; `rules` that are off or
 * have another severity or options, and `profiles` of them; `rulePages`; `baseline` of findings accepted. What a
 * `gouji.config.json` says is given by `optionsOf(parseConfig(text, file))`.
 */
export type DocumentAuditOptions = DocumentOptions & Undefinable<Omit<AuditOptions, 'file'>>;

/**
 * Audits a document.
 *
 * @param document the content of a file of any format that `read` takes, as bytes
 * @returns the audit JSON of the contract: money in yuan, percentages as ratios, decimals as strings, spans in UTF-16 into `text`
 * @throws GoujiError where the bytes cannot be read, `usage` where they are none, `time-limit` or `memory-limit` where
 *   they pass `within`
 */
export const audit = async (document: Input, options: DocumentAuditOptions): Promise<Audit> => {
  const { within, ...said } = saidOptions(options);
  const bytes = bytesOf(document, said.name);
  if (!within) return (await auditBytes(bytes, said)).audit;
  if (said.dictionary) throw dictionaryWithin(said.name);
  return withinBounds(within, (auditor) => auditor.audit(bytes, said));
};

/** An audit and the document that it was made of: what an output needs that shows the document itself. */
export interface AuditedSource {
  readonly audit: Audit;
  readonly source: SourceDocument;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** As `audit`, with the document as it was read: its blocks, tables, pages and runs, whose spans count in the same text. */
export const auditWithSource = async (
  document: Input,
  options: DocumentAuditOptions,
): Promise<AuditedSource> => {
  const { within, ...said } = saidOptions(options);
  const bytes = bytesOf(document, said.name);
  if (!within) return { ...(await auditBytes(bytes, said)), sha256: bytesToHex(sha256(bytes)) };
  if (said.dictionary) throw dictionaryWithin(said.name);
  return withinBounds(within, (auditor) => auditor.auditWithSource(bytes, said));
};

const auditBytes = async (
  bytes: Uint8Array,
  { name, limits = {}, ...options }: Omit<DocumentAuditOptions, 'within'>,
): Promise<Omit<AuditedSource, 'sha256'>> => {
  const source = await read(bytes, { name, limits: saidOptions(limits) });
  return {
    audit: auditDocument(source, parseDocument(source), { ...saidOptions(options), file: name }),
    source,
  };
};

/** Reads a document's reports as trees of sections; spans count in the `text` returned. Throws GoujiError as `audit` does. */
export const parse = async (document: Input, options: DocumentOptions): Promise<ParsedDocument> => {
  const { within, ...said } = saidOptions(options);
  const bytes = bytesOf(document, said.name);
  if (within) return withinBounds(within, (auditor) => auditor.parse(bytes, said));
  return parseDocument(await read(bytes, { name: said.name, limits: saidOptions(said.limits ?? {}) }));
};

const withinBounds = async <T>(
  within: Partial<Bounds>,
  work: (auditor: BoundedAuditor) => Promise<T>,
): Promise<T> => {
  // Only here: where there are no processes (in a browser), the rest of this module still works.
  const { createAuditor } = await import('./bounded/index.js');
  const auditor = createAuditor({ workers: 1, within });
  return work(auditor).finally(auditor.close);
};

const dictionaryWithin = (name: string): GoujiError =>
  new GoujiError(
    'usage',
    '自定义词典不能与 within 同用：词典无法传给另一进程，请改用 knowledge',
    'A dictionary cannot be used together with `within`, as it cannot be told to another process: give `knowledge`',
    name,
  );
