/** What is printed as text, and what all formats share: it loads fast. What a terminal shows is in `terminal`, the formats of
 * documents in `index.ts`. */
export { explainRule } from './explain.js';
export {
  factRows,
  factsColumnsDoc,
  factsCsv,
  factsCsvHead,
  factsJsonLines,
} from './facts-table/facts-table.js';
export { countStates, type Figure, figuresOf, isCovered } from './figures.js';
export { batchEnd, batchItem, batchStart, toJson, toJsonLine } from './json.js';
export { differenceText, formulaText, shownTerms } from './ledger/formula.js';
export { type Ledger, type LedgerRole, type LedgerRow, type Ledgers, ledgersOf } from './ledger/ledger.js';
export { type NumberedFinding, numberedFindings } from './numbered.js';
export { printable } from './printable.js';
export { type SarifOptions, type SarifPart, sarifLog, sarifPart } from './sarif/log.js';
export { sectionName, sectionPath, sectionsAt } from './sections.js';
export { addTallies, emptyTally, type Tally, tallyAudit, tallyReport } from './tally.js';
export type { PrettyOptions } from './terminal/style.js';
export * from './words.js';
