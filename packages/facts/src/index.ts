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
export type * from './types.js';
