import { GoujiError } from '@gouji/document';
import { crossRules } from '../across/rules.js';
import { rules as allRules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import type { Audit, AuditReport, CrossFinding } from '../schema.js';
import type { Profile, RuleSettings } from './settings-schema.js';

export interface Settings {
  readonly rules: RuleSettings;
  readonly profiles: readonly Profile[];
}

/** The settings for one report: those for all, and over them those of the first profile that its title is of. */
export const settingsFor = (
  { title }: Pick<AuditReport, 'title'>,
  { rules, profiles }: Settings,
): RuleSettings => {
  const words = title.replace(/\s/g, '');
  const profile = profiles.find(({ titles }) => titles.some((one) => words.includes(one)));
  return profile ? { ...rules, ...profile.rules } : rules;
};

/** What is set of one rule: its own setting over that of its family. */
const settingOf = (rules: RuleSettings, rule: string) => {
  const [family, own] = [rules[`${rule.split('/')[0]}/*`], rules[rule]].map((setting) =>
    typeof setting === 'object' ? setting : { severity: setting, options: undefined },
  );
  return { severity: own?.severity ?? family?.severity, options: own?.options };
};

/** The severity that a user gives a rule's findings; undefined where none is set. */
export const severityFor = (rules: RuleSettings, rule: string) => settingOf(rules, rule).severity;

/** The options that a user sets of a rule. @throws GoujiError `usage` where they are not as the rule declares them */
export const optionsFor = (rules: RuleSettings, rule: Rule): unknown => {
  const { options } = settingOf(rules, rule.id);
  const [fault] = faultsOfOptions(rule, options);
  if (fault === undefined) return options;
  throw new GoujiError(
    'usage',
    `规则 ${rule.id} 的选项有误：${fault}`,
    `The options of rule ${rule.id} are wrong: ${fault}`,
  );
};

const faultsOfOptions = ({ options: schema }: Pick<Rule, 'options'>, options: unknown): string[] => {
  if (options === undefined) return [];
  if (!schema) return ['has no options'];
  return (
    schema.safeParse(options).error?.issues.map(({ path, message }) => [...path, message].join(' ')) ?? []
  );
};

/** What is wrong with settings beyond their form: rules that there are not, options that rules do not have. */
export const faultsIn = (settings: RuleSettings): { readonly rule: string; readonly message: string }[] => {
  const known = new Map<string, Pick<Rule, 'options'>>([
    ...allRules.map((rule) => [rule.id, rule] as const),
    ...crossRules.map(({ id }) => [id, {}] as const),
  ]);
  const families = new Set([...known.keys()].map((id) => `${id.split('/')[0]}/*`));
  return Object.entries(settings).flatMap(([rule, setting]) => {
    const own = known.get(rule);
    if (!own && !families.has(rule)) return [{ rule, message: 'no such rule: gouji explain lists them all' }];
    const options = typeof setting === 'object' ? setting.options : undefined;
    return faultsOfOptions(own ?? {}, options).map((message) => ({ rule, message }));
  });
};

/** The audit with the findings of rules that are off left out, and the severities set. Checks and coverage stay. */
export const applySettings = (audit: Audit, settings: Settings): Audit => ({
  ...audit,
  reports: audit.reports.map((report) => {
    const rules = settingsFor(report, settings);
    return {
      ...report,
      findings: report.findings.flatMap((finding) => {
        const severity = severityFor(rules, finding.rule);
        if (severity === 'off') return [];
        return [severity === undefined ? finding : { ...finding, severity }];
      }),
    };
  }),
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
    const set = finding.evidence.flatMap(({ file }) => severityFor(settingsOf(file), finding.rule) ?? []);
    const severity = set.at(-1);
    if (set.includes('off')) return [];
    return [severity === undefined || severity === 'off' ? finding : { ...finding, severity }];
  });
