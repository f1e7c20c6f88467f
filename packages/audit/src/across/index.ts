import type { Audit, CrossFinding } from '../schema.js';
import { compareTold } from './compare.js';
import { toldIn } from './told.js';

export { compareTold } from './compare.js';
export { crossRules } from './rules.js';
export { type Told, toldIn } from './told.js';

/**
 * The facts that the reports of several files tell differently of one institution and time (`cross/*`). Where files are
 * too many to hold, keep `toldIn` of each and give them to `compareTold`.
 */
export const crossFindings = (audits: readonly Audit[], language: 'zh' | 'en' = 'zh'): CrossFinding[] =>
  compareTold(audits.flatMap(toldIn), language);
