export type { Audited } from '../audited.js';
export { type CommentOptions, commentedDocx } from './commented.js';
