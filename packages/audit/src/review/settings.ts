import { z } from 'zod';
import { type Audit, type CrossFinding, severitySchema } from '../schema.js';

/** What is done with a rule's findings: left out, or given a severity of the user's own. */
export const ruleSettingSchema = z.union([z.literal('off'), severitySchema]);

/** By rule (`sum/components`) or by family (`numbering/*`); the rule's own setting wins. */
export const ruleSettingsSchema = z.record(
  z.string().regex(/^[a-z-]+\/(?:[a-z-]+|\*)$/, 'family/name or family/*'),
  ruleSettingSchema,
);

export type RuleSettings = z.infer<typeof ruleSettingsSchema>;

const settingOf = (rules: RuleSettings, rule: string) => rules[rule] ?? rules[`${rule.split('/')[0]}/*`];

/** The audit with the findings of rules that are off left out, and the severities set. Checks and coverage stay. */
export const applySettings = (audit: Audit, rules: RuleSettings): Audit => ({
  ...audit,
  reports: audit.reports.map((report) => ({
    ...report,
    findings: report.findings.flatMap((finding) => {
      const setting = settingOf(rules, finding.rule);
      if (setting === 'off') return [];
      return [setting === undefined ? finding : { ...finding, severity: setting }];
    }),
  })),
});

/**
 * What reports tell differently, by the settings of the files it stands in: left out where the rule is off for one of
 * them; of severities set the last one wins.
 */
export const applyCrossSettings = (
  cross: readonly CrossFinding[],
  settingsOf: (file: string) => RuleSettings,
): CrossFinding[] =>
  cross.flatMap((finding) => {
    const set = finding.evidence.flatMap(({ file }) => settingOf(settingsOf(file), finding.rule) ?? []);
    const severity = set.at(-1);
    if (set.includes('off')) return [];
    return [severity === undefined || severity === 'off' ? finding : { ...finding, severity }];
  });
