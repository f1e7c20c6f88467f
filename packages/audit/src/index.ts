export { compareTold, crossFindings, crossRules, type Told, toldIn } from './across/index.js';
export { type AuditOptions, auditDocument } from './audit.js';
export { compareVersions } from './compare/versions.js';
export { acceptAll, crossWithoutAccepted, emptyBaseline, withoutAccepted } from './review/baseline.js';
export { type Baseline, baselineSchema } from './review/baseline-schema.js';
export {
  boundsIn,
  type Config,
  type ConfiguredBounds,
  type ConfiguredOptions,
  configJsonSchema,
  configSchema,
  initialConfig,
  optionsOf,
  parseConfig,
} from './review/config.js';
export { applyCrossSettings } from './review/settings.js';
export { type Profile, type RuleSettings, ruleSettingsSchema } from './review/settings-schema.js';
export { type DescribedOption, describedOptions } from './rules/described-options.js';
export { helpUriOf } from './rules/help-uri.js';
export { rules } from './rules/index.js';
export { type Question, questions } from './rules/questions.js';
export type { Bilingual, CrossRule, Rule } from './rules/rule.js';
export * from './schema.js';
export { schemaVersion } from './schema-version.js';
export { type FigureState, figureStates } from './state.js';
