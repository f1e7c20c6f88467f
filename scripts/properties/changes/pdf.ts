import type { Property } from '../property.js';

/** The report as a PDF. */
export const pdf: Property = {
  name: 'pdf',
  says: 'the report as .pdf',
  change: (sentence) => ({ ...sentence, format: 'pdf' }),
};
