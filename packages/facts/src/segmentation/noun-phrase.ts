import type { Segmenter } from './segmenter.js';

/** Parts of speech that may stand in the name of a thing: nouns, verbal nouns, adjectives, abbreviations, unknown words. */
const nominal = /^(?:n|vn|an|a|b|j|l|i|x|eng|nz|nt|ns|nr|g|k|h)/;

/**
 * The name at the end of a label: `我县目前共监管维护政务新媒体` names 政务新媒体. Words are taken from the end for as long as
 * they can be part of a name, and verbs before them are left out. The label itself where segmentation says nothing.
 */
export const nameAtEnd = (label: string, segmenter: Segmenter): string => {
  if (!segmenter.native || label.length < 4) return label;
  const words = segmenter.cut(label);
  let from = words.length;
  while (from > 0 && nominal.test(words[from - 1]?.tag ?? '')) from -= 1;
  // Behind 目前 or 共 a verbal noun is the verb of the sentence (共/d 监管/vn 政务新媒体).
  if (from === 0) return label;
  while (from < words.length && /^v/.test(words[from]?.tag ?? '') && from < words.length - 1) from += 1;
  const name = words
    .slice(from)
    .map(({ text }) => text)
    .join('');
  return name.length >= 2 ? name : label;
};
