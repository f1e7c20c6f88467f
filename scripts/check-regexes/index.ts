/**
 * Checks that every regular expression of the packages matches in time linear in the text: `pnpm regexes`. Literals are
 * found in the syntax trees; what `new RegExp` builds is recorded as the modules load, so it must be built then.
 * The judge is recheck: by automata wherever they can express the pattern, else by seeded search for a slow text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtBy } from './built.js';
import { faultOf } from './judge.js';
import type { Pattern } from './pattern.js';
import { writtenIn } from './written.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const sources = readdirSync(`${root}packages`).flatMap((name) =>
  readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `packages/${name}/src/${file}`),
);

/** One pattern a text and flags, with all its places. */
const distinct = (patterns: readonly Pattern[]): Pattern[] => {
  const byText = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const key = `/${pattern.source}/${pattern.flags}`;
    const known = byText.get(key);
    byText.set(key, known ? { ...known, place: `${known.place}, ${pattern.place}` } : pattern);
  }
  return [...byText.values()];
};

const written = sources.map((path) => ({ path, ...writtenIn(path, readFileSync(root + path, 'utf8')) }));
const built = await builtBy(
  written.filter(({ builders }) => builders.length > 0).map(({ path }) => root + path),
);
const recorded = new Set(built.map(({ place }) => place));
const unseen = written.flatMap(({ builders }) => builders.filter((place) => !recorded.has(place)));

const patterns = distinct([...written.flatMap(({ literals }) => literals), ...built]);
const faults = unseen.map(
  (place) => `${place}: builds a pattern where no check sees it; build it as the module loads`,
);
for (const pattern of patterns) {
  const fault = await faultOf(pattern);
  if (fault !== null) faults.push(fault);
}

for (const fault of faults) console.error(fault);
console.log(`${patterns.length} regular expressions in ${sources.length} files, ${faults.length} at fault`);
// The judge's own process would keep this one alive.
process.exit(faults.length > 0 ? 1 : 0);
