/**
 * Properties that need no expected value: changes that leave what is true as it is, and one wrong digit.
 *
 *   pnpm properties [--every N] [--only NAME] [--cannot-fail] [--json] [--write]
 *
 * `--every` takes each N-th sentence (all take minutes); `--only` lists what one change did to which sentence; `--cannot-fail` names the
 * relations in which no wrong digit is reported; `--write` brings `docs/properties.md` and the record up to date.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { page } from './page.js';
import { runInParts } from './parts.js';
import { recordFile, shortEvery } from './record.js';
import { type Results, run } from './run.js';
import { sentences } from './sentence.js';
import { type Table, tableOf } from './table.js';

const docs = fileURLToPath(new URL('../../docs/properties.md', import.meta.url));

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    only: { type: 'string' },
    'cannot-fail': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const every = Number(values.every);
if (!Number.isInteger(every) || every < 1) throw new Error('--every takes a whole number');
const count = sentences(every).length;
const results = await runInParts(every, values.only);
const table = tableOf(results);

const details = ({ pairs, digits }: Results): string[] => [
  ...(values.only === undefined ? [] : pairs).flatMap(({ sentence, accused, lost }) => [
    ...accused.map((what) => `${sentence} + ${what}`),
    ...lost.map((what) => `${sentence} − ${what}`),
  ]),
  ...(values['cannot-fail'] ? digits : [])
    .filter(({ figures, reported }) => figures > 0 && reported === 0)
    .map(({ sentence, key }) => `${sentence} cannot fail: ${key}`),
];

const print = (shown: Table): void => {
  for (const line of details(results)) console.log(line);
  console.log(values.json ? JSON.stringify(shown, null, 1) : page(shown, results.pairs, count, every));
};

if (values.write) {
  if (values.only !== undefined) throw new Error('--write runs every property: no --only');
  const short = tableOf(await run(sentences(shortEvery)));
  writeFileSync(recordFile, `${JSON.stringify(short, null, 1)}\n`);
  writeFileSync(docs, page(table, results.pairs, count, every));
} else print(table);
