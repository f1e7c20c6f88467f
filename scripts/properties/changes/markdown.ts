import type { Property } from '../property.js';

/** The report as Markdown. Texts whose marks Markdown would take for its own are left out. */
export const markdown: Property = {
  name: 'markdown',
  says: 'the report as .md',
  change: (sentence) =>
    /[*_#|`<>[\]\\]|^\s*(?:[-+]|\d+[.)])/mu.test(sentence.text) ? null : { ...sentence, format: 'md' },
};
