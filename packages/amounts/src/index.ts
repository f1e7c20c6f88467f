export { type ExtractOptions, extract } from './extract.js';
export { format } from './format.js';
export { type Numeral, parseNumeral } from './numerals.js';
export { resolveTime } from './scan/time.js';
export type * from './types.js';
