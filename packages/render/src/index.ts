export { explainRule } from './explain.js';
export { toBatch, toJson, toJsonLines } from './json.js';
export { type PrettyOptions, toPretty } from './pretty.js';
export type { Language } from './words.js';
