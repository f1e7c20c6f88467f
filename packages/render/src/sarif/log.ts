import type { Audit, CrossFinding, CrossRule, Failure, Rule } from '@gouji/audit';
import type { Artifact, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { numberedFindings } from '../numbered.js';
import type { Language } from '../words.js';
import { crossResult } from './cross-result.js';
import { message } from './message.js';
import { resultsOf } from './result.js';
import { ruleDescriptor } from './rules.js';
import { uriOf } from './uri.js';

/** What a run of SARIF says of one audit: without its text, so that a folder's need not be held all at once. */
export interface SarifPart {
  readonly artifact: Artifact;
  readonly results: readonly Result[];
  readonly notifications: readonly Notification[];
}

export interface SarifOptions {
  readonly rules: readonly (Rule | CrossRule)[];
  /** Where a rule is documented, by its id; told where it is an address, as SARIF has no relative ones. */
  readonly helpUriOf: (rule: string) => string;
  /** Of this program. */
  readonly version: string;
  readonly language: Language;
}

/** `index`: how many audits went before. */
export const sarifPart = (audit: Audit, index: number): SarifPart => {
  const findings = numberedFindings(audit);
  return {
    artifact: {
      location: { uri: uriOf(audit.file), index },
      roles: ['analysisTarget'],
      properties: { coverage: audit.reports.map(({ title, coverage }) => ({ title, ...coverage })) },
    },
    results: resultsOf(audit, findings, index),
    notifications: audit.warnings.map(({ code, message: words }) => ({
      level: 'warning',
      descriptor: { id: code },
      message: message(words),
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(audit.file), index } } }],
    })),
  };
};

/**
 * One run over all audits, after SARIF 2.1.0. Lines, columns and offsets count in UTF-16 units of the text that Gouji
 * reads (`text` of the audit), which of a .txt file is the file itself.
 */
export const sarifLog = (
  parts: readonly SarifPart[],
  { failures, cross }: { readonly failures: readonly Failure[]; readonly cross: readonly CrossFinding[] },
  { rules, helpUriOf, version, language }: SarifOptions,
): Log => {
  const places = new Map(parts.map(({ artifact }, at) => [artifact.location?.uri, at]));
  const results = [
    ...parts.flatMap((part) => part.results),
    ...cross.map((found) => crossResult(found, places)),
  ];
  const descriptors = rules.map((rule) => ruleDescriptor(rule, helpUriOf(rule.id), language));
  const ruleIndex = new Map(descriptors.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(version, descriptors) },
        language: language === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: [
              ...parts.flatMap(({ notifications }) => notifications),
              ...failures.map(failureNotification),
            ],
          },
        ],
        artifacts: parts.map(({ artifact }) => artifact),
        results: results.map((result) => ({ ...result, ...indexOf(ruleIndex, result.ruleId ?? '') })),
      },
    ],
  };
};

const driverOf = (version: string, rules: ReportingDescriptor[]) => ({
  name: 'Gouji',
  fullName: `Gouji 勾稽 ${version}`,
  version,
  semanticVersion: version,
  informationUri: 'https://github.com/gouji/gouji',
  rules,
});

/** A rule of a config file's own severity is still among the rules; one that is not is named by its id alone. */
const indexOf = (indices: ReadonlyMap<string, number>, rule: string): { ruleIndex?: number } => {
  const ruleIndex = indices.get(rule);
  return ruleIndex === undefined ? {} : { ruleIndex };
};

const failureNotification = ({ file, code, message: words }: Failure): Notification => ({
  level: 'error',
  descriptor: { id: code },
  message: message(words),
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
});
