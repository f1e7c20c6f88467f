export { grouped } from './grouped.js';
export { economicClassOf, itemKey } from './reading/economic-class.js';
export {
  type Dictionary,
  keyOf,
  type LabelMeaning,
  lengthOfOwnName,
  makeDictionary,
  readLabel,
  stageOf,
  standardDictionary,
  startsTermAt,
  termAtStart,
} from './reading/metric.js';
export { areOfTwoThings } from './reading/parallel.js';
export {
  findPhrases,
  lengthOfLead,
  lengthOfTrail,
  type PhraseHit,
  phraseAt,
  phraseAtEnd,
  wordsFrom,
  wordsTo,
} from './reading/phrases.js';
export {
  isAmountRole,
  type Statement,
  type StatementContext,
  type StatementParagraph,
} from './reading/statements/statement.js';
export type {
  UserForm,
  UserIdentity,
  UserKnowledge,
  UserRate,
  UserTerm,
} from './reading/user-knowledge.js';
export { isAmount, isInText, readingOf, relate, sumOf, unitFamily } from './relate.js';
export { countWhere } from './sorted.js';
export type * from './types.js';
