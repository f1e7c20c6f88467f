export type * from './document.js';
export { GoujiError, type GoujiErrorCode } from './error.js';
export { defaultLimits, type Limits } from './limits.js';
export { placesOf } from './places.js';
export { runPlacesOf } from './run-places.js';
export type { Span } from './span.js';
