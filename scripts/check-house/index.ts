/**
 * Checks the house, by the syntax trees of the packages: `pnpm house [--write]`.
 *
 *   words    Chinese by which reports are read stands in the lexicon, and not in code
 *   road     packages import only those above them in CONTRIBUTING.md; what reads facts opens no files
 *   numbers  a constant number stands in a table of costs or of bounds, and not where it is used
 *
 * What is left of old stands in `record.json`, by file. A file may not have more than that; `--write` records that it
 * has less, or that what it had has moved.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { numberFaults } from './numbers.js';
import { type Counts, grown, nextHouse, readHouse, sumOf, writeHouse } from './record.js';
import { roadFaults, roadOf } from './road.js';
import type { Fault, Module } from './syntax.js';
import { wordFaults } from './words.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');

const modules: Module[] = readdirSync(`${root}packages`).flatMap((name) =>
  readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:d|generated)\.ts$/.test(file))
    .map((file) => `packages/${name}/src/${file.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, text: read(path) })),
);

/** The packages that one declares, by their folders' names. */
const declaredBy = (name: string): ReadonlySet<string> => {
  const { dependencies = {} } = JSON.parse(read(`packages/${name}/package.json`)) as {
    dependencies?: Record<string, string>;
  };
  return new Set(Object.keys(dependencies).map((one) => one.replace('@gouji/', '')));
};

const road = roadOf(read('CONTRIBUTING.md'));
const checks: Readonly<Record<string, (module: Module) => Fault[]>> = {
  words: wordFaults,
  road: (module) => roadFaults(module, road, declaredBy),
  numbers: numberFaults,
};

const known = readHouse();
const found: Record<string, Counts> = {};
let more = 0;
for (const [kind, check] of Object.entries(checks)) {
  const faults = new Map(modules.map((module) => [module.path, check(module)] as const));
  const counts = Object.fromEntries(
    [...faults].filter(([, list]) => list.length > 0).map(([path, list]) => [path, list.length]),
  );
  found[kind] = counts;
  const before = known[kind] ?? {};
  for (const path of grown(before, counts)) {
    more += 1;
    console.error(`${kind}: ${path} has ${counts[path]}, known are ${before[path] ?? 0}:`);
    for (const { place, words } of faults.get(path) ?? []) console.error(`  ${place} ${words}`);
  }
  console.log(`${kind}: ${sumOf(counts)} in ${Object.keys(counts).length} files, known ${sumOf(before)}`);
}
if (process.argv.includes('--write')) writeHouse(nextHouse(known, found));
else if (more > 0) process.exitCode = 1;
