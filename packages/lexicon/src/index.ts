export { type BudgetStage, type Cover, type Cue, cueEntries } from './cues.js';
export { makeTrie, type Trie } from './trie.js';
export { restWords, wholes } from './wholes.js';
