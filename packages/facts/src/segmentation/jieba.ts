import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What is used of nodejieba: cuts a text into words with their parts of speech, by a dictionary that never changes. */
export interface Jieba {
  readonly tag: (text: string) => { word: string; tag: string }[];
}

/** The add-on itself, as its binary offers it. */
interface Addon extends Jieba {
  readonly load: (words: string, model: string, own: string, weights: string, stops: string) => boolean;
}

const fileOf = (name: string): string => fileURLToPath(new URL(`../../dictionary/${name}`, import.meta.url));

// `pnpm dictionary` writes them. The add-on ends the process where one is missing, or has no line.
const words = fileOf('words.utf8');
const terms = fileOf('terms.utf8');
const model = fileOf('no-model.utf8');
const keywords = fileOf('no-keywords.utf8');

/**
 * Opens the add-on; null where it or its dictionary is missing. The instance is our own: nodejieba's one has a dictionary
 * that all who use it in a process share, so that theirs would cut our texts, and ours theirs.
 */
const openAddon = (): Addon | null => {
  const own: { exports: unknown } = { exports: {} };
  try {
    process.dlopen(own, createRequire(import.meta.url).resolve('nodejieba/build/Release/nodejieba.node'));
  } catch {
    return null;
  }
  return [words, model, terms, keywords].every((file) => existsSync(file)) ? (own.exports as Addon) : null;
};

const makeJieba = (): Jieba | null => {
  const addon = openAddon();
  if (!addon) return null;
  let ready = false;
  return {
    tag: (text) => {
      if (!ready) ready = addon.load(words, model, terms, keywords, keywords);
      return addon.tag(text);
    },
  };
};

let shared: Jieba | null | undefined;

/**
 * The segmenter nodejieba with a small dictionary of our own; null where it is missing. A page from disk has none
 * (`#jieba`). One for the process, since nothing is ever added to its dictionary; it is loaded at the first cut.
 */
export const loadJieba = (): Jieba | null => {
  shared ??= makeJieba();
  return shared;
};
