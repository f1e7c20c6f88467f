import { traditionalLetters } from '../../../packages/lexicon/src/traditional/letters.js';
import type { Property } from '../property.js';

/** By a simplified letter, the first traditional one that is read as it. */
const letters = new Map<string, string>();
for (const [printed] of traditionalLetters.matchAll(/[^\n]{2}/gu)) {
  const [from = '', to = ''] = printed;
  if (!letters.has(to)) letters.set(to, from);
}

const written = (text: string): string => [...text].map((letter) => letters.get(letter) ?? letter).join('');

/** The whole report in traditional characters (億元 for 亿元). */
export const inTraditional: Property = {
  name: 'traditional',
  says: 'traditional characters',
  change: ({ title, heading, text, ...sentence }) => ({
    ...sentence,
    title: written(title),
    heading: heading === null ? null : written(heading),
    text: written(text),
  }),
};
