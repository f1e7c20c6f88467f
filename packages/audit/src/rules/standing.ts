import type { Span } from '@gouji/document';

/** Where words stand in a stretch of a text, one place behind the other. Linear, whatever the words. */
export const standing = (text: string, words: string, { start, end }: Span): Span[] => {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words, start); at >= 0 && at + words.length <= end; ) {
    found.push({ start: at, end: at + words.length });
    at = text.indexOf(words, at + words.length);
  }
  return found;
};
