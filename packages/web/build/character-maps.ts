import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const name = 'virtual:character-maps';

/** Those of Chinese fonts. Japanese and Korean ones are half of all, and no report is written in them. */
const isWanted = (file: string): boolean =>
  /^(?:Adobe-(?:GB1|CNS1)|GB|UniGB|UniCNS|ETen|B5pc|HKscs|Identity)/.test(file);

/** The CMaps that pdfjs-dist ships as one module: each file's name with its bytes in base64. */
export const characterMaps = (): Plugin => ({
  name: 'character-maps',
  resolveId: (id) => (id === name ? id : null),
  load: async (id) => {
    if (id !== name) return null;
    const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
    const files = (await readdir(folder)).filter(isWanted).sort();
    const maps = await Promise.all(
      files.map(async (file) => [file, (await readFile(join(folder, file))).toString('base64')]),
    );
    return `export default ${JSON.stringify(Object.fromEntries(maps))};`;
  },
});
