import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureSentence, reportingSeeds, shortCount } from './measure.js';
import { scorePage } from './page.js';
import { summarise } from './summary.js';
import { printTally } from './tally.js';

/**
 * `pnpm score [--short] [--write]`: audits the generator's texts of reporting seeds and prints what was read. `--short`
 * takes seconds; `--write` brings `docs/score.md` up to date, and `fixtures/score/short.json` with `--short`, which a test
 * keeps from falling. `--failing` prints the seeds of texts accused and slips missed.
 */
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    failing: { type: 'boolean', default: false },
  },
});

const measured = [];
for (const seed of reportingSeeds(values.short ? shortCount : 2500))
  measured.push(await measureSentence(seed));

const summary = summarise(measured);
console.table(Object.fromEntries(Object.entries(summary).map(([name, tally]) => [name, printTally(tally)])));

if (values.failing) {
  for (const { seed, kind, clean, slips } of measured) {
    const missed = slips.filter(({ shown }) => shown === 'missed').length;
    if (clean.accused.length > 0)
      console.log(`${seed} ${kind} accused: ${clean.accused.map(({ message }) => message).join(' · ')}`);
    if (missed > 0)
      console.log(
        `${seed} ${kind} missed: ${slips.map(({ slip }) => `${slip.printed} for ${slip.right}`).join(' · ')}`,
      );
  }
}

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
if (values.write && !values.short) await writeFile(file('docs/score.md'), scorePage(measured));
if (values.write && values.short) {
  await writeFile(file('fixtures/score/short.json'), `${JSON.stringify(summary, null, 2)}\n`);
}
