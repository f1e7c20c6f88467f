export { type ExtractOptions, extract } from './extract.js';
export { isFormal, type Numeral, type NumeralOptions, parseNumeral } from './numerals.js';
export { format } from './print/format.js';
export { type ResolvedTime, resolve } from './resolve.js';
export type * from './types.js';
