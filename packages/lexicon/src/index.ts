export { type BudgetStage, type Cover, type Cue, cueEntries } from './cues.js';
export { makeTrie, type Trie } from './trie.js';
export {
  accountHeads,
  dividing,
  groupingEnds,
  groupingLeads,
  overlapping,
  restWords,
  totalPrefixes,
  wholes,
  withinEnds,
} from './wholes.js';
