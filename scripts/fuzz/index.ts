/**
 * Audits documents that were changed by chance: `pnpm fuzz [COUNT] [SEED] [FROM]`. Each must end as an audit whose
 * spans are what was printed or as a `GoujiError` that blames the document, twice the same, within bounds. Prints what
 * does not, leaves its document in the folder for temporary files, and exits with 1.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { createAuditor } from 'gouji/bounded';
import { fuzzCase } from './cases.js';
import { faultsOf, type Outcome, outcomeOf } from './check.js';

const [count = 20_000, seed = 1, from = 0] = process.argv.slice(2).map(Number);

const workers = availableParallelism();
const auditor = createAuditor({ workers, within: { seconds: 10, megabytes: 1024 } });
const kinds = new Map<string, number>();
let failed = 0;
let folder: string | null = null;

const record = (outcome: Outcome, name: string): void => {
  const kind = `${path.extname(name)} ${'audit' in outcome ? 'audited' : outcome.code}`;
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
};

const runCase = async (number: number): Promise<void> => {
  const { name, bytes } = fuzzCase(seed, number);
  const first = await outcomeOf(() => auditor.audit(bytes, { name }));
  const second = await outcomeOf(() => auditor.audit(bytes, { name }));
  record(first, name);
  const faults = faultsOf(first, second);
  if (faults.length === 0) return;
  failed += 1;
  folder ??= mkdtempSync(path.join(tmpdir(), 'gouji-fuzz-'));
  const file = path.join(folder, `${number}-${name}`);
  writeFileSync(file, bytes);
  console.log(`${file}\n  ${faults.slice(0, 5).join('\n  ')}`);
};

let next = from;
const run = async (): Promise<void> => {
  while (next < from + count) {
    const number = next;
    next += 1;
    await runCase(number);
  }
};
await Promise.all(Array.from({ length: workers }, run));
auditor.close();

for (const [kind, times] of [...kinds].sort()) console.log(`${String(times).padStart(7)} ${kind}`);
console.log(`${count} cases from seed ${seed}: ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
