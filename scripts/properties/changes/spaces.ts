import { ofText } from '../property.js';

/** A space between each figure and its unit, as PDF files have it. */
export const spaces = ofText('spaces', 'spaces between figures and units', (text) =>
  text.replace(/(?<=\d)(?=[万亿]?元|[%％]|[个名人辆户])/gu, ' '),
);
