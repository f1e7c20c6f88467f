export { type ReadOptions, read } from './read.js';
export { readableExtensions } from './sniff.js';
