export type { Audited } from '../audited.js';
export { type AnnotateOptions, annotatedPdf } from './annotated.js';
