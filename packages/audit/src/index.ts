export { type AuditOptions, auditDocument } from './audit.js';
export { rules } from './rules/index.js';
export type { Bilingual, Rule } from './rules/rule.js';
export * from './schema.js';
export { type FigureState, figureStates } from './state.js';
