import type { Property } from '../property.js';

/** The report's title with the name of who reports. */
export const titled: Property = {
  name: 'titled',
  says: 'the title with a name',
  change: (sentence) =>
    /^20\d{2}年/u.test(sentence.title) ? { ...sentence, title: `临川县水利局${sentence.title}` } : null,
};
