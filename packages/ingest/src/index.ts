export { GoujiError, type GoujiErrorCode } from './error.js';
export { defaultLimits, type Limits } from './limits.js';
export { placesOf } from './pages/places.js';
export { type ReadOptions, read } from './read.js';
export { readableExtensions } from './sniff.js';
export type * from './types.js';
export { runPlacesOf } from './word/run-places.js';
