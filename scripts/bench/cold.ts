/**
 * What the audit of one .docx costs from a cold start: `pnpm bench:cold [RUNS]`. Prints, of the command as it is
 * published (`pnpm build` makes the bundle) and of the modules it is made of, the medians of the processor time of all its
 * processes and of the most memory that one of them held. Needs GNU time.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 9);
const at = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const report = at('fixtures/reports/affairs-center.docx');
const programs = {
  bundle: at('packages/cli/bundle/gouji.js'),
  modules: at('packages/cli/dist/program.js'),
};

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

const costOf = (program: string): Cost => {
  const words = ['-q', '-f', '%U %S %M', process.execPath, program, 'audit', report, '--fail-on', 'never'];
  const { status, stderr } = spawnSync('/usr/bin/time', words, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  const [user = 0, system = 0, kilobytes = 0] = stderr.trim().split(' ').map(Number);
  return { seconds: user + system, megabytes: kilobytes / 1024 };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

// In turns, so that both meet the same machine; the first turn fills the caches of files.
const turns = Array.from({ length: runs + 1 }, () =>
  Object.entries(programs).map(([name, program]) => ({ name, ...costOf(program) })),
).slice(1);
for (const name of Object.keys(programs)) {
  const own = turns.flat().filter((cost) => cost.name === name);
  const seconds = median(own.map((cost) => cost.seconds));
  const megabytes = median(own.map((cost) => cost.megabytes));
  console.log(`${name.padEnd(8)} ${seconds.toFixed(2)} s of processor time, ${megabytes.toFixed(0)} MiB`);
}
