export { GoujiError, type GoujiErrorCode } from './error.js';
export type * from './types.js';
