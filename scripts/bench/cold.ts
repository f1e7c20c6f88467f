/**
 * What the audit of one .docx costs from a cold start: `pnpm bench:cold [RUNS]`. Prints, of the command as it is
 * published (`pnpm build` makes the bundle) and of the modules it is made of, the medians of the processor time of all its
 * processes and of the most memory that one of them held. Each run is a process of its own. The bundle keeps the code
 * that V8 compiled in the user's cache folder: `first` are runs that find none and keep it (one a day, a user and a
 * version), `bundle` those that find it, `without` those that are told to keep none. Needs GNU time, and Linux, where the
 * folder of a run can be said.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 9);
const at = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const report = at('fixtures/reports/affairs-center.docx');
const bundle = at('packages/cli/bundle/gouji.js');
const caches = mkdtempSync(path.join(tmpdir(), 'gouji-cold-'));

interface Way {
  readonly name: string;
  readonly program: string;
  readonly environment: (turn: number) => Readonly<Record<string, string>>;
}

const ways: readonly Way[] = [
  { name: 'bundle', program: bundle, environment: () => ({ XDG_CACHE_HOME: path.join(caches, 'kept') }) },
  {
    name: 'first',
    program: bundle,
    environment: (turn) => ({ XDG_CACHE_HOME: path.join(caches, `${turn}`) }),
  },
  { name: 'without', program: bundle, environment: () => ({ NODE_DISABLE_COMPILE_CACHE: '1' }) },
  { name: 'modules', program: at('packages/cli/dist/program.js'), environment: () => ({}) },
];

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

const costOf = ({ program, environment }: Way, turn: number): Cost => {
  const words = ['-q', '-f', '%U %S %M', process.execPath, program, 'audit', report, '--fail-on', 'never'];
  const { status, stderr } = spawnSync('/usr/bin/time', words, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment(turn) },
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  const [user = 0, system = 0, kilobytes = 0] = stderr.trim().split(' ').map(Number);
  return { seconds: user + system, megabytes: kilobytes / 1024 };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

// In turns, so that all meet the same machine; the first turn fills the caches of files.
const turns = Array.from({ length: runs + 1 }, (_, turn) =>
  ways.map((way) => ({ name: way.name, ...costOf(way, turn) })),
).slice(1);
rmSync(caches, { recursive: true });
for (const { name } of ways) {
  const own = turns.flat().filter((cost) => cost.name === name);
  const seconds = median(own.map((cost) => cost.seconds));
  const megabytes = median(own.map((cost) => cost.megabytes));
  console.log(`${name.padEnd(8)} ${seconds.toFixed(2)} s of processor time, ${megabytes.toFixed(0)} MiB`);
}
