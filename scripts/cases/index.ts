/**
 * Runs the cases: `fixtures/cases`, and those of ../shared/cases where that folder is there; prints by kind the
 * contradictions reported, the true texts left alone and what was said instead.
 *
 *   pnpm cases [--failing] [--json] [--write] [FILTER…]
 *
 * FILTER: only cases whose id or kind holds one of these words. `--failing` lists what fails, with the messages;
 * `--json` prints every judgement; `--write` brings the known failures and `docs/cases.md` up to date.
 */
import { type Examined, examineAll } from '../documents/demand.js';
import { printed } from '../documents/print.js';
import { fallen, nextRecord, type Outcome, readRecord, writeRecord } from '../record.js';
import { sharedFolder } from '../shared.js';
import { ownFolder, readCases } from './case.js';
import { documents } from './documents.js';
import { type Judgement, judge, outcomeOf } from './judge.js';
import { writePage } from './page.js';
import { failures, table } from './print.js';
import { caseRecord, documentRecord } from './records.js';

const options = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const filters = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isAsked = (...names: string[]): boolean =>
  filters.length === 0 || filters.some((word) => names.some((name) => name.includes(word)));

const own = readCases(ownFolder);
const shared = sharedFolder('cases');
const others = shared === null ? [] : readCases(shared, 'shared/');
const judgements: Judgement[] = [];
for (const one of [...own, ...others].filter(({ id, kind }) => isAsked(id, kind)))
  judgements.push(await judge(one));
const examined: Examined[] =
  shared === null
    ? []
    : await examineAll(
        `${shared}/documents`,
        documents.filter(({ file }) => isAsked(file)),
      );

if (options.has('--json'))
  console.log(
    JSON.stringify(
      [
        ...judgements.map((judgement) => ({
          ...outcomeOf(judgement),
          kind: judgement.of.kind,
          instead: judgement.instead.map(({ severity, rule, message }) => ({ severity, rule, message })),
        })),
        ...examined.flatMap(({ outcomes }) => outcomes),
      ],
      null,
      1,
    ),
  );
else {
  if (options.has('--failing')) console.log(`${failures(judgements)}\n`);
  console.log(`${table(judgements)}\n\ndocuments\n${printed(examined, options.has('--failing'))}`);
}

const ownIds = new Set(own.map(({ id }) => id));
const watched: readonly (readonly [string, readonly Outcome[]])[] = [
  [caseRecord, judgements.filter(({ of }) => ownIds.has(of.id)).map(outcomeOf)],
  ...(shared === null ? [] : [[documentRecord, examined.flatMap(({ outcomes }) => outcomes)] as const]),
];
if (options.has('--write')) {
  if (filters.length > 0) throw new Error('--write needs all cases: give no filter');
  for (const [file, outcomes] of watched) writeRecord(file, nextRecord(readRecord(file), outcomes));
  if (shared === null) console.error('docs/cases.md stays as it is: ../shared/cases is not there');
  else writePage(judgements, examined);
} else {
  const broken = watched.flatMap(([file, outcomes]) => fallen(readRecord(file), outcomes));
  for (const id of broken) console.error(`passed before and fails now: ${id}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
