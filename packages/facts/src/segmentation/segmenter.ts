import { type Jieba, loadJieba } from '#jieba';
import { findPhrases, phraseAt } from '../reading/phrases.js';

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
 * Makes a segmenter. nodejieba is a native add-on and may be missing; then words are cut by the terms alone.
 *
 * @param terms every term by its key; the built-in ones stand in nodejieba's dictionary
 * @param own the user's own among them. They are found before nodejieba cuts what lies between them, and never put into
 *   its dictionary, which is the whole process's: other users' texts are cut without them.
 */
export const makeSegmenter = (
  terms: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string> = new Map(),
  load: () => Jieba | null = loadJieba,
): Segmenter => {
  const jieba = load();
  if (!jieba) return byDictionary(terms);
  const general = (text: string): Word[] =>
    text === ''
      ? []
      : jieba.tag(text).map(({ word, tag }) => ({ text: word, tag: terms.has(word) ? 'n' : tag }));
  return {
    native: true,
    cut: (text) => {
      const words: Word[] = [];
      let at = 0;
      for (const { start, end } of findPhrases(text, own)) {
        words.push(...general(text.slice(at, start)), { text: text.slice(start, end), tag: 'n' });
        at = end;
      }
      return [...words, ...general(text.slice(at))];
    },
  };
};
