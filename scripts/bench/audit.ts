/**
 * How the cost of an audit grows with the report: `pnpm bench:audit [RUNS]`. Measures the processor time of 100 KB and
 * 1 MB in turns and prints the medians, their ratio, and how much of the time each stage takes.
 */
import { auditDocument } from '../../packages/audit/src/index.js';
import { read } from '../../packages/ingest/src/index.js';
import { parse } from '../../packages/parser/src/index.js';
import { readFacts } from '../../packages/relations/src/index.js';
import { longReport } from './long-report.js';

const runs = Number(process.argv[2] ?? 5);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Times {
  readonly read: number;
  readonly parse: number;
  readonly facts: number;
  readonly audit: number;
}

const stages = ['read', 'parse', 'facts', 'audit'] as const;

/** Milliseconds of processor time so far. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};

const measure = async (bytes: Uint8Array): Promise<Times> => {
  const start = spent();
  const source = await read(bytes, { name: 'long.txt' });
  const readAt = spent();
  const parsed = parse(source);
  const parsedAt = spent();
  for (const report of parsed.reports) readFacts(source.text, report);
  const factsAt = spent();
  auditDocument(source, parsed, { file: 'long.txt' });
  const end = spent();
  // The audit reads the facts again; what it adds to them is its own.
  const facts = factsAt - parsedAt;
  return { read: readAt - start, parse: parsedAt - readAt, facts, audit: end - factsAt - facts };
};

const sizes = [
  { name: '100 KB', bytes: new TextEncoder().encode(longReport(100_000)) },
  { name: '1 MB', bytes: new TextEncoder().encode(longReport(1_000_000)) },
];
const times = new Map<string, Times[]>(sizes.map(({ name }) => [name, []]));
for (let run = -2; run < runs; run += 1) {
  for (const { name, bytes } of sizes) {
    const time = await measure(bytes);
    if (run >= 0) times.get(name)?.push(time);
  }
}

const totals = sizes.map(({ name, bytes }) => {
  const all = times.get(name) ?? [];
  const total = median(all.map((time) => stages.reduce((sum, stage) => sum + time[stage], 0)));
  const parts = stages.map((stage) => `${stage} ${median(all.map((time) => time[stage])).toFixed(0)} ms`);
  console.log(`${name} (${bytes.length} bytes): ${total.toFixed(0)} ms: ${parts.join(', ')}`);
  return total;
});
console.log(`1 MB takes ${((totals[1] ?? 0) / (totals[0] ?? 1)).toFixed(1)} times what 100 KB takes`);
