import { createRequire } from 'node:module';

/** What is used of nodejieba. */
export interface Jieba {
  readonly insertWord: (word: string) => boolean;
  readonly tag: (text: string) => { word: string; tag: string }[];
}

/** Loads the native add-on; null where it is missing. A page from disk has none (`#jieba`). */
export const loadJieba = (): Jieba | null => {
  const require = createRequire(import.meta.url);
  try {
    // nodejieba looks for its binary at the first cut only; asked here, a missing one is known at once.
    require('nodejieba/build/Release/nodejieba.node');
    return require('nodejieba') as Jieba;
  } catch {
    return null;
  }
};
