export { explainRule } from './explain.js';
export { batchEnd, batchItem, batchStart, toJson, toJsonLine } from './json.js';
export { addTallies, emptyTally, type Tally, tallyAudit, tallyReport } from './tally.js';
export { prettyAudit, prettyEnd } from './terminal/pretty.js';
export { printable } from './terminal/printable.js';
export type { PrettyOptions } from './terminal/style.js';
export type { Language } from './words.js';
