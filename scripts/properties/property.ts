import type { Sentence } from './sentence.js';

/** A change of a text that changes nothing of what is true in it. */
export interface Property {
  readonly name: string;
  /** What is changed, for the table. */
  readonly says: string;
  /** The changed sentence; null where it has nothing of the kind to change. */
  readonly change: (sentence: Sentence) => Sentence | null;
}

/** A property that changes the text alone; the same text, or null, where there is nothing to change. */
export const ofText = (name: string, says: string, change: (text: string) => string | null): Property => ({
  name,
  says,
  change: (sentence) => {
    const text = change(sentence.text);
    return text === null || text === sentence.text ? null : { ...sentence, text };
  },
});
