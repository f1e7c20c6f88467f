export { type ReadTable, readTables } from './read.js';
export type * from './types.js';
