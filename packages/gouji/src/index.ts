import { type ExtractOptions, extract as extractQuantities, type Quantity } from '@gouji/amounts';
import { GoujiError } from '@gouji/document';
import type { ReportFacts } from '@gouji/facts';
import type { ParsedDocument, Report } from '@gouji/parser';
import { type FactsOptions, readFacts } from '@gouji/relations';
import { saidOptions } from './input.js';

export type { Quantity } from '@gouji/amounts';
export {
  type Audit,
  acceptAll,
  auditSchema,
  type Baseline,
  baselineSchema,
  boundsIn,
  type Config,
  type CrossFinding,
  compareTold,
  compareVersions,
  configSchema,
  crossFindings,
  emptyBaseline,
  type Finding,
  figureStates,
  optionsOf,
  type Profile,
  parseConfig,
  type Rule,
  type RuleSettings,
  ruleSettingsSchema,
  rules,
  type Told,
  toldIn,
  withoutAccepted,
} from '@gouji/audit';
export {
  GoujiError,
  type GoujiErrorCode,
  type Limits,
  type SourceDocument,
  type Span,
} from '@gouji/document';
export {
  type Dictionary,
  type Fact,
  makeDictionary,
  type Relation,
  type ReportFacts,
  type UserForm,
  type UserIdentity,
  type UserKnowledge,
  type UserRate,
  type UserTerm,
} from '@gouji/facts';
export type { ParsedDocument, Report, Section } from '@gouji/parser';
export type { FactsOptions } from '@gouji/relations';
export { type AnnotateOptions, annotate } from './annotate.js';
export type { Bounds } from './bounded/index.js';
export {
  type AuditedSource,
  audit,
  auditWithSource,
  type DocumentAuditOptions,
  type DocumentOptions,
  parse,
} from './documents.js';
export type { Input } from './input.js';

/**
 * Extracts the quantities of a plain text: money in yuan, percentages as ratios; spans count in the text given.
 *
 * @throws GoujiError `usage` for what is no text
 */
export const extract = (text: string, options?: ExtractOptions): Quantity[] => {
  if (typeof text !== 'string')
    throw new GoujiError(
      'usage',
      `extract 需要文字，得到的是 ${typeof text}；文件请用 audit 或 parse`,
      `extract takes a text, not ${typeof text}: use audit or parse for a file`,
    );
  return extractQuantities(text, options && saidOptions(options));
};

/**
 * Reads one report's facts and the relations between them, as `audit` checks them.
 *
 * @param options `dictionary`: terms of the user's own, as for `audit`
 */
export const facts = (document: ParsedDocument, report: Report, options: FactsOptions = {}): ReportFacts =>
  readFacts(document.text, report, options);
