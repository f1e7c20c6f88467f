import type { CrossRule, Rule, Severity } from '@gouji/audit';
import type { ReportingConfiguration, ReportingDescriptor } from 'sarif';
import { explainRule } from '../explain.js';
import type { Language } from '../words.js';
import { message } from './message.js';

export const levels = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, ReportingConfiguration['level']>;

/** A rule with its help, as plain text and as the page that `gouji explain` prints. */
export const ruleDescriptor = (
  rule: Rule | CrossRule,
  helpUri: string,
  language: Language,
): ReportingDescriptor => ({
  id: rule.id,
  name: rule.id.replace(/(?:^|[-/])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: message(rule.title[language]),
  fullDescription: message(rule.why[language]),
  help: {
    ...message(`${rule.why[language]} ${rule.advice[language]}`),
    markdown: explainRule(rule, language),
  },
  ...(URL.canParse(helpUri) && { helpUri }),
  defaultConfiguration: { level: levels[rule.severity] },
});
