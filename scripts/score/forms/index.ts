import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CleanDocument, documents, type Place, type SlippedDocument } from './measure.js';
import { formsPage, summaryRows } from './page.js';
import { measureInParts } from './parts.js';

/**
 * `pnpm score:forms [--clean N] [--slips N] [--working] [--in text|cells] [--failing] [--write] [--processes N]`: audits
 * whole final accounts and self-evaluations with their tables, as .docx and as .pdf, clean and with one slip each. Seeds
 * for reporting, unless `--working`; `--in` keeps to slips in text or in cells; `--failing` names what was accused and
 * missed; `--write` brings docs/score-forms.md up to date.
 */
const { values } = parseArgs({
  options: {
    clean: { type: 'string', default: '100' },
    slips: { type: 'string', default: '2000' },
    processes: { type: 'string', default: String(availableParallelism()) },
    working: { type: 'boolean', default: false },
    in: { type: 'string' },
    failing: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const isPlace = (word: string | undefined): word is Place => word === 'text' || word === 'cells';
if (values.in !== undefined && !isPlace(values.in)) throw new Error('--in takes text or cells');
const where = isPlace(values.in) ? values.in : null;

const about = ({ seed, kind, layout, format }: CleanDocument | SlippedDocument): string =>
  `${seed} ${kind} ${layout} ${format}`;

const accusedIn = (one: CleanDocument): string[] =>
  one.accused.map(
    ({ severity, rule, message }) => `${about(one)} accused: ${severity} ${rule} ${message.slice(0, 220)}`,
  );

const oneLine = (words: string): string =>
  words.slice(0, longestShown).replaceAll('\n', '¶').replaceAll('\t', '|');
const longestShown = 200;

const missedIn = (one: SlippedDocument): string[] => {
  const { slip, shown, kind } = one.score;
  if (shown === 'first') return [];
  const [printed, right] = [slip.printed, slip.right].map(oneLine);
  return [
    `${about(one)} ${shown}${one.told ? ' told' : ''}: ${kind} ${slip.kind} ${printed} for ${right} in ${oneLine(one.line)}`,
  ];
};

const chosen = documents(Number(values.clean), !values.working);
const slips = Number(values.slips);
const measured = await measureInParts(
  chosen.map((document, at) => ({
    document,
    variants: Math.floor(slips / chosen.length) + (at < slips % chosen.length ? 1 : 0),
    where,
  })),
  Number(values.processes),
);
const clean = measured.map((one) => one.clean);
const slipped = measured.flatMap((one) => one.slipped);

if (values.failing)
  for (const line of [...clean.flatMap(accusedIn), ...slipped.flatMap(missedIn)]) console.log(line);
for (const row of summaryRows(clean, slipped)) console.log(row.join(' · '));
if (values.write) {
  const page = fileURLToPath(new URL('../../../docs/score-forms.md', import.meta.url));
  await writeFile(page, formsPage(clean, slipped));
}
