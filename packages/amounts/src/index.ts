export { type ExtractOptions, extract } from './extract.js';
export { format } from './format.js';
export { type Numeral, type NumeralOptions, parseNumeral } from './numerals.js';
export { type ResolvedTime, resolve } from './resolve.js';
export type * from './types.js';
