export { type FactsOptions, readFacts, standardDictionary } from './read.js';
export { type Dictionary, makeDictionary, readLabel } from './reading/metric.js';
export type {
  UserForm,
  UserIdentity,
  UserKnowledge,
  UserRate,
  UserTerm,
} from './reading/user-knowledge.js';
export { denials } from './relations/presence.js';
export {
  assetBalances,
  type Balance,
  balances,
  type SumIdentity,
  sumIdentities,
} from './tables/identities.js';
export {
  type DictionarySource,
  dictionarySources,
  type MetricEntry,
  metricEntries,
} from './tables/metrics.js';
export { type Occurrence, occurrences } from './tables/occurrences.js';
export { fundTotals } from './tables/restatements.js';
export type * from './types.js';
