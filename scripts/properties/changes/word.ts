import type { Property } from '../property.js';

/** The report as a Word document. */
export const word: Property = {
  name: 'word',
  says: 'the report as .docx',
  change: (sentence) => ({ ...sentence, format: 'docx' }),
};
