import type { ReadingWarning, SourceDocument } from '@gouji/document';
import {
  type Dictionary,
  makeDictionary,
  type ReportFacts,
  standardDictionary,
  type UserKnowledge,
} from '@gouji/facts';
import type { ParsedDocument, Report } from '@gouji/parser';
import { type FactsOptions, readFacts } from '@gouji/relations';
import { evaluateAll } from './arithmetic/check.js';
import { diagnose } from './causes/diagnose.js';
import { coverageOf } from './coverage.js';
import { toFindings } from './findings/to-findings.js';
import { checksByFigure } from './findings/witnesses.js';
import { emptyBaseline, withoutAccepted } from './review/baseline.js';
import type { Baseline } from './review/baseline-schema.js';
import { applySettings, optionsFor, type Settings, settingsFor } from './review/settings.js';
import type { Profile, RuleSettings } from './review/settings-schema.js';
import { helpUriOf } from './rules/help-uri.js';
import { rules as allRules } from './rules/index.js';
import type { Audit, AuditReport } from './schema.js';
import { schemaVersion } from './schema-version.js';
import { identify, toChecks, toFacts, toQuantities, toSections } from './to-json.js';

export interface AuditOptions extends FactsOptions {
  /** The name to put into the audit; nothing is read from it. */
  readonly file: string;
  /** Terms, identities, rates and forms of the user's own, as plain data; a `dictionary` made of them wins. */
  readonly knowledge?: UserKnowledge;
  /** Language of messages and notes; Chinese unless given. */
  readonly language?: 'zh' | 'en';
  /** Rules that are off, or have a severity or options of the user's own. */
  readonly rules?: RuleSettings;
  /** Kinds of reports, told by their titles, with settings of their own. */
  readonly profiles?: readonly Profile[];
  /** Folder or address of the rules' pages, for `helpUri`; the project's own `docs/rules` unless given. */
  readonly rulePages?: string;
  /** Findings accepted for `file`, which are left out. */
  readonly baseline?: Baseline;
}

/**
 * Audits every report of a document.
 *
 * @returns the audit JSON, as `auditSchema` describes it: spans are UTF-16 into `text`, decimals are strings, money in yuan
 * @throws GoujiError `usage` where options of a rule are not as the rule declares them, or `knowledge` is wrong
 */
export const auditDocument = (
  source: SourceDocument,
  parsed: ParsedDocument,
  options: AuditOptions,
): Audit => {
  const { language = 'zh', rules = {}, profiles = [], baseline = emptyBaseline } = options;
  const settings = { rules, profiles };
  const dictionary = options.dictionary ?? dictionaryOf(options.knowledge);
  const audit: Audit = {
    schemaVersion,
    file: options.file,
    text: source.text,
    ...(source.pages.length > 0
      ? { pages: source.pages.map(({ number, width, height }) => ({ number, width, height })) }
      : {}),
    reports: parsed.reports.map((report) =>
      auditReport(source, report, readFacts(source.text, report, { ...options, dictionary }), {
        ...options,
        language,
        settings,
      }),
    ),
    warnings: [...source.warnings, ...segmenterWarnings(dictionary)].map(
      ({ code, message, messageEn, span }) => ({
        code,
        message: language === 'zh' ? message : messageEn,
        span,
      }),
    ),
  };
  return withoutAccepted(applySettings(audit, settings), options.file, baseline);
};

const dictionaryOf = (knowledge: UserKnowledge | undefined): Dictionary =>
  knowledge ? makeDictionary(knowledge) : standardDictionary;

/** Without nodejieba names are cut less well; the audit says so. */
const segmenterWarnings = (dictionary: Dictionary): readonly ReadingWarning[] =>
  dictionary.segmenter.native
    ? []
    : [
        {
          code: 'segmenter-missing',
          message: '分词组件 nodejieba 未能加载，仅按内置词典分词，个别指标名称可能不够准确',
          messageEn:
            'The segmenter nodejieba could not be loaded; names are cut by the dictionary alone and may be less exact',
          span: null,
        },
      ];

const auditReport = (
  source: SourceDocument,
  report: Report,
  read: ReportFacts,
  {
    language,
    rulePages,
    settings,
  }: Pick<AuditOptions, 'rulePages'> & { readonly language: 'zh' | 'en'; readonly settings: Settings },
): AuditReport => {
  const evaluated = evaluateAll(read.relations);
  const diagnoses = diagnose(evaluated, read.quantities);
  const context = { text: source.text, report, ...read, checks: evaluated.checks, diagnoses };
  const set = settingsFor(report, settings);
  const drafts = allRules.flatMap((rule) =>
    rule.find(context, optionsFor(set, rule)).map((draft) => ({ rule, draft })),
  );
  const ids = identify(read.quantities);
  const audited = {
    title: report.title,
    entity: report.entity,
    fiscalYear: report.fiscalYear,
    span: report.span,
    sections: toSections(report.sections, source),
    quantities: toQuantities(read.quantities, ids, source),
    facts: toFacts(read.facts, ids),
    checks: toChecks(evaluated.checks),
    findings: toFindings(drafts, {
      source,
      report,
      language,
      checksAt: checksByFigure(evaluated.checks),
      helpUri: (rule) => helpUriOf(rule, rulePages),
    }),
  };
  return {
    ...audited,
    coverage: coverageOf(
      audited,
      source.unreadTables.filter(
        ({ span }) => span.start >= report.span.start && span.end <= report.span.end,
      ),
    ),
  };
};
