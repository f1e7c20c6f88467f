export { type AuditOptions, auditDocument } from './audit.js';
export { crossFindings } from './compare/cross.js';
export { compareVersions } from './compare/versions.js';
export {
  acceptAll,
  type Baseline,
  baselineSchema,
  emptyBaseline,
  withoutAccepted,
} from './review/baseline.js';
export { type Config, configJsonSchema, initialConfig, parseConfig } from './review/config.js';
export { applySettings, type RuleSettings, ruleSettingsSchema } from './review/settings.js';
export { helpUriOf } from './rules/help-uri.js';
export { rules } from './rules/index.js';
export type { Bilingual, Rule } from './rules/rule.js';
export * from './schema.js';
export { type FigureState, figureStates } from './state.js';
