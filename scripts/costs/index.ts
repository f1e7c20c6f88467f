import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { costsPage } from './page.js';
import { measureInProcesses } from './parts.js';

/**
 * `pnpm costs [--sentences N] [--skip N] [--most N] [--only PATH] [--step NATS] [--value PATH=NATS]… [--processes N] [--write]`: what each entry of
 * the table of costs tells apart on the generator's working seeds, and how often each origin, binding and margin was right.
 * Each entry is tried on so many sentences that ask for it (`--most`; 0: none, for the tables alone).
 * `--only slip.` measures the entries whose path begins so; `--value item.stop=3` reads with another value, so that one
 * found on some seeds can be tried on others (`--skip`). `--write` brings `docs/costs.md` up to date.
 */
const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: '60' },
    skip: { type: 'string', default: '0' },
    most: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    step: { type: 'string', default: '2' },
    value: { type: 'string', multiple: true, default: [] },
    processes: { type: 'string', default: String(availableParallelism()) },
    write: { type: 'boolean', default: false },
  },
});

const whole = (name: 'sentences' | 'skip' | 'most' | 'processes', least: number): number => {
  const given = Number(values[name]);
  if (!Number.isInteger(given) || given < least)
    throw new Error(`--${name} takes a whole number from ${least} up`);
  return given;
};

const changed = values.value.map((given): [string, number] => {
  const [path = '', nats = ''] = given.split('=');
  if (path === '' || nats === '' || Number.isNaN(Number(nats)))
    throw new Error('--value takes PATH=NATS, as item.stop=3');
  return [path, Number(nats)];
});
if (values.write && (values.only !== '' || changed.length > 0))
  throw new Error('--write records the table as it stands, without --only and --value');

const step = Number(values.step);
if (!(step > 0)) throw new Error('--step takes a number of nats above zero');

const measured = await measureInProcesses(
  {
    sentences: whole('sentences', 1),
    skip: whole('skip', 0),
    most: whole('most', 0),
    only: values.only,
    step,
    values: Object.fromEntries(changed),
  },
  whole('processes', 1),
);
const page = costsPage(measured, step);
console.log(page);
if (values.write) await writeFile(fileURLToPath(new URL('../../docs/costs.md', import.meta.url)), page);
