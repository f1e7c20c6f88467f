export { GoujiError, type GoujiErrorCode } from './error.js';
export { defaultLimits, type Limits } from './limits.js';
export { type ReadOptions, read, readableExtensions } from './read.js';
export type * from './types.js';
