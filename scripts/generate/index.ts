import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { report } from './reports/index.js';
import { type Format, formats, printReport } from './reports/print/index.js';
import { isReporting, sentence } from './sentence.js';

/**
 * `pnpm generate`: sentences, one JSON a line (`--plain`: the text alone), or with `--reports` whole reports, each with
 * its truth beside it, into the folder `--out`. Says on standard error how long it took.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20' },
    from: { type: 'string', default: '0' },
    slips: { type: 'string', default: '0' },
    seeds: { type: 'string', default: 'working' },
    plain: { type: 'boolean', default: false },
    reports: { type: 'boolean', default: false },
    format: { type: 'string', default: 'txt' },
    out: { type: 'string', default: 'generated' },
  },
});

const slips = Number(values.slips);

const seeds: number[] = [];
for (let seed = Number(values.from); seeds.length < Number(values.count); seed += 1) {
  if (values.seeds === 'all' || isReporting(seed) === (values.seeds === 'reporting')) seeds.push(seed);
}

const printSentence = (seed: number): void => {
  const truth = sentence(seed, slips);
  console.log(values.plain ? `[${truth.kind} ${truth.depth}] ${truth.text}` : JSON.stringify(truth));
};

const writeReport = async (seed: number, format: Format): Promise<void> => {
  const made = report(seed, slips);
  const name = path.join(values.out, `report-${seed}`);
  await writeFile(`${name}.${format}`, await printReport(made, format));
  await writeFile(`${name}.truth.json`, `${JSON.stringify(made.truth)}\n`);
};

if (values.reports) {
  const format = formats.find((one) => one === values.format);
  if (format === undefined) throw new RangeError(`--format is one of ${formats.join(', ')}`);
  await mkdir(values.out, { recursive: true });
  for (const seed of seeds) await writeReport(seed, format);
} else {
  for (const seed of seeds) printSentence(seed);
}

const { user, system } = process.cpuUsage();
console.error(
  `${seeds.length} ${values.reports ? 'reports' : 'sentences'} in ${(performance.now() / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time`,
);
