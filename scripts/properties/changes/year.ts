import type { Property } from '../property.js';

const earlier = (text: string): string => text.replace(/20\d{2}(?=年)/gu, (year) => String(Number(year) - 1));

/** Every year one earlier, in the title too. */
export const year: Property = {
  name: 'year',
  says: 'all years one earlier',
  change: (sentence) => ({
    ...sentence,
    title: earlier(sentence.title),
    heading: sentence.heading && earlier(sentence.heading),
    text: earlier(sentence.text),
  }),
};
