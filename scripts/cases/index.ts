/**
 * Runs the cases: `fixtures/cases`, and those of ../shared/cases where that folder is there; prints by kind the
 * contradictions reported, the true texts left alone and what was said instead.
 *
 *   pnpm cases [--failing] [--json] [--write] [FILTER…]
 *
 * FILTER: only cases whose id or kind holds one of these words. `--failing` lists what fails, with the messages;
 * `--json` prints every judgement; `--write` brings `fixtures/cases/known-failures.json` and `docs/cases.md` up to date.
 */
import { sharedFolder } from '../shared.js';
import { ownFolder, readCases } from './case.js';
import { type Judgement, judge, passes } from './judge.js';
import { writePage } from './page.js';
import { failures, table } from './print.js';
import { failureOf, fallen, nextRecord, readRecord, writeRecord } from './record.js';

const options = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const filters = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isAsked = ({ id, kind }: { readonly id: string; readonly kind: string }): boolean =>
  filters.length === 0 || filters.some((word) => id.includes(word) || kind.includes(word));

const own = readCases(ownFolder);
const shared = sharedFolder('cases');
const asked = [...own, ...(shared === null ? [] : readCases(shared, 'shared/'))].filter(isAsked);
const judgements: Judgement[] = [];
for (const one of asked) judgements.push(await judge(one));

if (options.has('--json'))
  console.log(
    JSON.stringify(
      judgements.map((judgement) => ({
        id: judgement.of.id,
        kind: judgement.of.kind,
        passes: passes(judgement),
        failure: failureOf(judgement),
        instead: judgement.instead.map(({ severity, rule, message }) => ({ severity, rule, message })),
      })),
      null,
      1,
    ),
  );
else {
  if (options.has('--failing')) console.log(`${failures(judgements)}\n`);
  console.log(table(judgements));
}

const ownIds = new Set(own.map(({ id }) => id));
const ofOwn = judgements.filter(({ of }) => ownIds.has(of.id));
if (options.has('--write')) {
  if (filters.length > 0) throw new Error('--write needs all cases: give no filter');
  writeRecord(nextRecord(readRecord(), ofOwn));
  if (shared === null) console.error('docs/cases.md stays as it is: ../shared/cases is not there');
  else writePage(judgements);
} else {
  const broken = fallen(readRecord(), ofOwn);
  for (const { of } of broken) console.error(`${of.id} passed before and fails now`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
