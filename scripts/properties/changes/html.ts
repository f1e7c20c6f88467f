import type { Property } from '../property.js';

/** The report as HTML. */
export const html: Property = {
  name: 'html',
  says: 'the report as .html',
  change: (sentence) => ({ ...sentence, format: 'html' }),
};
