export { type NamedRate, namedRates } from './accounts/named-rates.js';
export { type BudgetStage, type Cover, type Cue, cueEntries } from './cues.js';
export { absentEnds, absentLeads } from './phrases/absence.js';
export { makeTrie, type Trie } from './trie.js';
export {
  type Account,
  accountHeads,
  deductions,
  dividing,
  exclusive,
  gatheredUnits,
  groupingEnds,
  groupingLeads,
  overlapping,
  restWords,
  scoreUnit,
  standardWords,
  totalPrefixes,
  totalWords,
  ungrouped,
  wholes,
  withinEnds,
} from './wholes.js';
