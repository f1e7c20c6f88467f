import { fileURLToPath } from 'node:url';
import { ownFolder } from './case.js';

/** What passes and fails of `fixtures/cases`. */
export const caseRecord = `${ownFolder}known-failures.json`;
/** What is met of the documents of ../shared/cases. */
export const documentRecord = fileURLToPath(
  new URL('../../fixtures/outside/case-documents.json', import.meta.url),
);
