import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Measured, sizes } from './measure.js';
import { scorePage } from './page.js';
import { measureInParts } from './parts.js';
import { kindRows, placeRows, ruleRows, slipTable } from './slip-tables.js';
import { summarise, type Tallies, talliesOf } from './summary.js';
import { printTally } from './tally.js';

/**
 * `pnpm score [--short] [--write] [--by slip|rule] [--sentences N] [--reports N] [--relations-per-slip N] [--pairs N]
 * [--processes N] [--working] [--failing]`: audits the generator's texts of reporting seeds, clean, with single slips and
 * with pairs of slips, and prints what was read, by place and, with `--by`, by slip or rule. `--short` takes seconds and,
 * with `--write`, records what a test keeps from falling in `fixtures/score/short.json`; `--write` alone brings
 * `docs/score.md` up to date. `--working` takes the seeds for working; `--failing` names what was accused and missed, of
 * these alone.
 */
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    by: { type: 'string' },
    sentences: { type: 'string' },
    reports: { type: 'string' },
    'relations-per-slip': { type: 'string' },
    pairs: { type: 'string' },
    processes: { type: 'string' },
    working: { type: 'boolean', default: false },
    failing: { type: 'boolean', default: false },
  },
});

const rowsBy = { slip: kindRows, rule: ruleRows } as const;

const reporting = !values.working && !values.failing;
if (values.write && !reporting)
  throw new Error('--write records seeds for reporting, without --working and --failing');
const by = values.by === undefined ? undefined : rowsBy[values.by as keyof typeof rowsBy];
if (values.by !== undefined && by === undefined) throw new Error('--by takes slip or rule');

const given = (
  name: 'sentences' | 'reports' | 'relations-per-slip' | 'pairs' | 'processes',
  size: number,
  least = 0,
): number => {
  const wanted = Number(values[name] ?? size);
  if (!Number.isInteger(wanted) || wanted < least)
    throw new Error(`--${name} takes a whole number from ${least} up`);
  return wanted;
};

const preset = values.short ? sizes.short : sizes.long;
const wanted = {
  sentences: given('sentences', preset.sentences),
  reports: given('reports', preset.reports),
  relationsPerSlip: given('relations-per-slip', preset.relationsPerSlip, 1),
  pairs: given('pairs', preset.pairs),
};

const print = (name: string, all: Tallies): void => {
  console.log(name);
  const tallies = Object.entries(all);
  console.table(Object.fromEntries(tallies.map(([what, tally]) => [what, printTally(tally)])));
};

const printFailing = ({ seed, kind, format, clean, singles, pairs }: Measured): void => {
  const about = `${seed} ${kind} ${format}`;
  for (const { message } of clean.accused) console.log(`${about} accused: ${message}`);
  for (const { shown, slip } of [...singles, ...pairs].flatMap(({ slips }) => slips)) {
    if (shown === 'missed') console.log(`${about} missed: ${slip.kind} ${slip.printed} for ${slip.right}`);
  }
};

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const score = await measureInParts(wanted, reporting, given('processes', availableParallelism(), 1));
const summary = {
  sentences: talliesOf(summarise(score.sentences)),
  reports: talliesOf(summarise(score.reports)),
};
print('sentences', summary.sentences);
print('reports', summary.reports);
console.log(slipTable('', placeRows(score)).join('\n'));
if (by) console.log(slipTable(values.by ?? '', by(score)).join('\n'));
if (values.failing) for (const one of [...score.sentences, ...score.reports]) printFailing(one);
if (values.write && values.short) {
  await writeFile(file('fixtures/score/short.json'), `${JSON.stringify(summary, null, 2)}\n`);
} else if (values.write) {
  await writeFile(file('docs/score.md'), scorePage(score));
}
