/**
 * Writes `packages/facts/dictionary`, what nodejieba cuts words by: `pnpm dictionary`. The common words are cut from
 * nodejieba's own dictionary (jieba, MIT licence; counts of words in texts of newspapers and novels); the terms are the
 * built-in ones of our tables. What we do not use of nodejieba is left as empty as it allows.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { keyOf } from '../packages/facts/src/reading/metric.js';
import { governingVerbs } from '../packages/lexicon/src/phrases/verbs.js';
import { metricEntries } from '../packages/lexicon/src/terms/metrics.js';

/** Words counted less often than this are left out: with it the dictionary loads in some 60 ms. */
const leastCount = 150;
/** Names of persons: reports name few, and most letters of theirs are words. */
const person = /^nr/;

/** The commonest words of a dictionary of jieba's (word, count, part of speech), in its order. */
export const commonWords = (dictionary: string): string =>
  `${dictionary
    .trim()
    .split('\n')
    .filter((line) => {
      const [, count, tag = ''] = line.split(' ');
      return Number(count) >= leastCount && !person.test(tag);
    })
    .join('\n')}\n`;

/** The built-in terms and the verbs that govern counted things, each with its part of speech. */
export const ownTerms = (): string => {
  const terms = metricEntries.flatMap(({ name, aliases }) => [name, ...aliases].map(keyOf));
  const nouns = [...new Set(terms)].filter((term) => term.length > 1);
  const lines = [...nouns.map((term) => `${term} n`), ...[...governingVerbs].map((verb) => `${verb} v`)];
  return `${lines.join('\n')}\n`;
};

/** A model of unknown words that knows none: every letter stands by itself (states B, E, M, S; natural logarithms). */
export const noModel = (): string => {
  const never = '-3.14e+100';
  const alone = [never, never, never, '0'].join(' ');
  return [
    '# letters outside of the dictionary stand by themselves: starts, passages, then a letter for each state',
    ...Array<string>(5).fill(alone),
    ...Array<string>(4).fill('的:-1'),
    '',
  ].join('\n');
};

/** Weights of key words and stop words in one: nodejieba wants a line of each, and we ask for no key words. */
export const noKeywords = (): string => '的 1\n';

/** nodejieba's own dictionary. */
export const jiebaDictionary = (): Promise<string> => {
  const require = createRequire(new URL('../packages/facts/package.json', import.meta.url));
  return readFile(require.resolve('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8');
};

export const dictionaryFiles = async (): Promise<Readonly<Record<string, string>>> => ({
  'words.utf8': commonWords(await jiebaDictionary()),
  'terms.utf8': ownTerms(),
  'no-model.utf8': noModel(),
  'no-keywords.utf8': noKeywords(),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../packages/facts/dictionary/', import.meta.url);
  for (const [name, text] of Object.entries(await dictionaryFiles()))
    await writeFile(new URL(name, folder), text);
}
