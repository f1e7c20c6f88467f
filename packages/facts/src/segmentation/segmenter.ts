import { type Jieba, loadJieba } from '#jieba';
import { phraseAt } from '../reading/phrases.js';

/** One word of a segmented text, with its part of speech as ICTCLAS names it; '' where that is not known. */
export interface Word {
  readonly text: string;
  readonly tag: string;
}

/** 分词: cuts a label into words. */
export interface Segmenter {
  /** Whether nodejieba does the cutting; by the dictionary alone otherwise. */
  readonly native: boolean;
  readonly cut: (text: string) => Word[];
}

/** Longest match over the terms; what is no term is cut into single characters. */
const byDictionary = (terms: ReadonlyMap<string, string>): Segmenter => ({
  native: false,
  cut: (text) => {
    const words: Word[] = [];
    for (let at = 0; at < text.length; ) {
      const hit = phraseAt(text, at, terms);
      const word = hit ? hit.phrase : text.charAt(at);
      words.push({ text: word, tag: hit ? 'n' : '' });
      at += word.length;
    }
    return words;
  },
});

/**
 * Makes a segmenter with the terms as its user dictionary. nodejieba is a native add-on and may be missing; its
 * dictionary takes about a second to load, so it is loaded at the first cut and not before.
 */
export const makeSegmenter = (
  terms: ReadonlyMap<string, string>,
  load: () => Jieba | null = loadJieba,
): Segmenter => {
  const jieba = load();
  if (!jieba) return byDictionary(terms);
  let ready = false;
  return {
    native: true,
    cut: (text) => {
      if (!ready) for (const term of terms.keys()) if (term.length > 1) jieba.insertWord(term);
      ready = true;
      return jieba.tag(text).map(({ word, tag }) => ({ text: word, tag: terms.has(word) ? 'n' : tag }));
    },
  };
};
