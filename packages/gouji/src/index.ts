import { type ExtractOptions, extract as extractQuantities, type Quantity } from '@gouji/amounts';
import { type Audit, type AuditOptions, auditDocument } from '@gouji/audit';
import { type FactsOptions, type ReportFacts, readFacts } from '@gouji/facts';
import { type Limits, read } from '@gouji/ingest';
import { type ParsedDocument, parse as parseDocument, type Report } from '@gouji/parser';

export type { Quantity } from '@gouji/amounts';
export { type Audit, auditSchema, type Finding, type Rule, rules } from '@gouji/audit';
export {
  type Dictionary,
  type Fact,
  type FactsOptions,
  makeDictionary,
  type Relation,
  type ReportFacts,
  type UserTerm,
} from '@gouji/facts';
export { GoujiError, type GoujiErrorCode, type Limits, type Span } from '@gouji/ingest';
export type { ParsedDocument, Report, Section } from '@gouji/parser';

export interface DocumentOptions {
  /** The file's name: tells .md from .txt, and stands in errors and in the audit. No file is opened by it. */
  readonly name: string;
  /** Bounds on what is read. */
  readonly limits?: Partial<Limits>;
}

/**
 * Audits a document.
 *
 * @param bytes the content of a .docx, .md or .txt file
 * @param options `name`: see `DocumentOptions`; `dictionary`: the built-in terms with the user's own, made once by
 *   `makeDictionary`; `language` of the messages
 * @returns the audit JSON of the contract: money in yuan, percentages as ratios, decimals as strings, spans in UTF-16 into `text`
 * @throws GoujiError where the bytes cannot be read
 */
export const audit = async (
  bytes: Uint8Array,
  { name, limits = {}, ...options }: DocumentOptions & Omit<AuditOptions, 'file'>,
): Promise<Audit> => {
  const source = await read(bytes, { name, limits });
  return auditDocument(source, parseDocument(source), { ...options, file: name });
};

/** Reads a document's reports as trees of sections; spans count in the `text` returned. Throws GoujiError as `audit` does. */
export const parse = async (
  bytes: Uint8Array,
  { name, limits = {} }: DocumentOptions,
): Promise<ParsedDocument> => parseDocument(await read(bytes, { name, limits }));

/** Extracts the quantities of a plain text: money in yuan, percentages as ratios; spans count in the text given. */
export const extract = (text: string, options?: ExtractOptions): Quantity[] =>
  extractQuantities(text, options);

/**
 * Reads one report's facts and the relations between them, as `audit` checks them.
 *
 * @param options `dictionary`: terms of the user's own, as for `audit`
 */
export const facts = (document: ParsedDocument, report: Report, options: FactsOptions = {}): ReportFacts =>
  readFacts(document.text, report, options);
