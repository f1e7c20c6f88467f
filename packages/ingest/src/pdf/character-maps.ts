import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Reads one of the CMaps that pdfjs-dist ships, by its file's name. A page from disk brings its own (`#character-maps`). */
export const readCharacterMap = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(folder(), file)));

const folder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
