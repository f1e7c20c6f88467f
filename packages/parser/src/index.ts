export { parse } from './parse.js';
export { institutionIn } from './reports/entity.js';
export type * from './types.js';
