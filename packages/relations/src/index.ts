export type { Likeness, ReadName } from './sayings/names.js';
export { likeness } from './sayings/names.js';
export { readSayings } from './sayings/read.js';
export type { Base, Column, Name, Saying } from './sayings/saying.js';
export type { Equation, Formula } from './search/equation.js';
export { type Knowledge, understand, type Understanding } from './search/search.js';
export type { Entry, State, Taken } from './search/state.js';
export type { Token } from './tokens/token.js';
export { tokenize } from './tokens/tokenize.js';
