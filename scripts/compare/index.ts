/**
 * Compares what two builds say of all fixtures: relations, checks, facts, findings, repairs, messages.
 *
 *   pnpm compare OLD NEW [--all] [--json]
 *   pnpm compare CHECKOUT --save FILE.json
 *
 * OLD, NEW: checkouts of the project with their dependencies installed, or saved runs. The fixtures are this
 * checkout's. `--all` prints every difference of a group; `--json` prints them as JSON.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differences } from './difference.js';
import { printed } from './print.js';
import { runAt } from './runs.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    save: { type: 'string' },
  },
});
const [old, now] = positionals;

if (old !== undefined && values.save !== undefined) {
  writeFileSync(values.save, JSON.stringify(await runAt(old)));
} else if (old !== undefined && now !== undefined) {
  const [before, after] = await Promise.all([runAt(old), runAt(now)]);
  const found = differences(before, after);
  console.log(values.json ? JSON.stringify(found, null, 1) : printed(found, values.all));
} else {
  console.error('pnpm compare OLD NEW [--all] [--json] · pnpm compare CHECKOUT --save FILE.json');
  process.exitCode = 2;
}
