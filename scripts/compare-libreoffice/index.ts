/**
 * Compares what is read of .docx files with what LibreOffice prints of the same files: the fixtures of fixtures/word
 * (but for what LibreOffice is known to print otherwise), the four reports that Word numbers, and random lists.
 *
 *   pnpm compare:libreoffice [COUNT [SEED]]
 *
 * Without LibreOffice (`soffice`, of Debian's libreoffice-writer-nogui) it says so and ends well: the tests still
 * compare the fixtures with the text that LibreOffice printed when they were made.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { read } from '../../packages/ingest/src/index.js';
import type { Expectation } from '../make-word-fixtures/expectation.js';
import { convert } from '../make-word-fixtures/libreoffice.js';
import { bareLines } from '../make-word-fixtures/observe.js';
import { randomLists } from './random-lists.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const count = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 20260101);

const docxIn = (folder: string): [string, Uint8Array][] =>
  readdirSync(`${fixtures}${folder}`)
    .filter((file) => file.endsWith('.docx'))
    .map((file) => [file.slice(0, -'.docx'.length), readFileSync(`${fixtures}${folder}/${file}`)]);

const isComparable = (name: string): boolean => {
  const expected: Expectation = JSON.parse(readFileSync(`${fixtures}word/${name}.expected.json`, 'utf8'));
  return expected.notInLibreOffice === null;
};

const compare = async (files: ReadonlyMap<string, Uint8Array>): Promise<string[]> => {
  const printed = convert(files, 'txt:Text (encoded):UTF8,LF');
  const differing: string[] = [];
  for (const [name, bytes] of files) {
    const ours = bareLines((await read(bytes, { name })).text);
    const theirs = bareLines(new TextDecoder().decode(printed.get(name)));
    if (isDeepStrictEqual(ours, theirs)) continue;
    const at = ours.findIndex((line, index) => line !== theirs[index]);
    differing.push(name);
    console.error(`${name}: read “${ours[at]}”, LibreOffice prints “${theirs[at]}”`);
  }
  return differing;
};

if (spawnSync('soffice', ['--version']).status !== 0) {
  console.log('LibreOffice is not installed: compared with nothing');
} else {
  const files = new Map([
    ...docxIn('word').filter(([name]) => isComparable(name)),
    ...docxIn('reports-auto-numbered'),
    ...randomLists(count, seed),
  ]);
  const differing = await compare(files);
  console.log(`${files.size - differing.length} of ${files.size} files read as LibreOffice prints them`);
  process.exitCode = differing.length > 0 ? 1 : 0;
}
