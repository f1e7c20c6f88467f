import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Measured, measureAll, sizes } from './measure.js';
import { scorePage } from './page.js';
import { type Summary, summarise } from './summary.js';
import { printTally } from './tally.js';

/**
 * `pnpm score [--short] [--write] [--failing]`: audits the generator's texts of reporting seeds and prints what was
 * read. `--short` takes seconds and, with `--write`, records what a test keeps from falling in `fixtures/score/short.json`;
 * `--write` alone brings `docs/score.md` up to date. `--failing` names the texts accused and the slips missed.
 */
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    failing: { type: 'boolean', default: false },
  },
});

const print = (name: string, summary: Summary): void => {
  console.log(name);
  console.table(
    Object.fromEntries(Object.entries(summary).map(([what, tally]) => [what, printTally(tally)])),
  );
};

const printFailing = ({ seed, kind, format, clean, slips }: Measured): void => {
  const about = `${seed} ${kind} ${format}`;
  for (const { message } of clean.accused) console.log(`${about} accused: ${message}`);
  for (const { shown, slip } of slips) {
    if (shown === 'missed') console.log(`${about} missed: ${slip.kind} ${slip.printed} for ${slip.right}`);
  }
};

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const measured = await measureAll(values.short ? sizes.short : sizes.long);
const summary = { sentences: summarise(measured.sentences), reports: summarise(measured.reports) };
print('sentences', summary.sentences);
print('reports', summary.reports);
if (values.failing) for (const one of [...measured.sentences, ...measured.reports]) printFailing(one);
if (values.write && values.short) {
  await writeFile(file('fixtures/score/short.json'), `${JSON.stringify(summary, null, 2)}\n`);
} else if (values.write) {
  await writeFile(file('docs/score.md'), scorePage(measured.sentences, measured.reports));
}
