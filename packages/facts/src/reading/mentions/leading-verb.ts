import type { DateQuantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { changeObjects, leadingVerbs, reasonLeads } from '@gouji/lexicon/phrases/changes';
import { leadWords } from '@gouji/lexicon/phrases/fillers';
import { lengthOfLead, phraseAt } from '../phrases.js';

/**
 * The verb of a change before its name (较上年减少公务接待费5万元, 节约资金14万元): what it says, and what is left as the
 * name. Null unless a term of the dictionary, or a word like 资金, follows the verb.
 */
export const leadingVerb = (
  text: string,
  label: Span,
  dates: readonly DateQuantity[],
  startsTerm: (at: number) => boolean,
): { direction: 1 | -1; at: Span; label: Span } | null => {
  const at = startOfWords(text, label, dates);
  const verb = phraseAt(text, at, leadingVerbs);
  if (!verb || verb.value === null || verb.end >= label.end) return null;
  const found = { direction: verb.value, at: { start: verb.start, end: verb.end } };
  if (changeObjects.includes(text.slice(verb.end, label.end).trim()))
    return { ...found, label: { start: label.end, end: label.end } };
  return startsTerm(verb.end) ? { ...found, label: { start: verb.end, end: label.end } } : null;
};

/** Where a label starts behind its times and the words that only lead up to it. */
const startOfWords = (text: string, label: Span, dates: readonly DateQuantity[]): number => {
  let at = label.start;
  while (at < label.end) {
    const date = dates.find(({ span }) => span.start === at);
    const words = text.slice(at, label.end);
    const length = date
      ? date.span.end - at
      : lengthOfLead(words, reasonLeads) ||
        (phraseAt(text, at, leadingVerbs) ? 0 : lengthOfLead(words, leadWords));
    if (length === 0) break;
    at += length;
  }
  return at;
};
