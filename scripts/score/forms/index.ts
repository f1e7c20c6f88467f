import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CleanDocument, documents, measureClean, measureSlip, type SlippedDocument } from './measure.js';
import { formsPage, summaryRows } from './page.js';

/**
 * `pnpm score:forms [--clean N] [--slips N] [--working] [--failing] [--write]`: audits whole final accounts and
 * self-evaluations with their tables, as .docx and as .pdf, clean and with one slip each. Seeds for reporting, unless
 * `--working`; `--failing` names what was accused and missed; `--write` brings docs/score-forms.md up to date.
 */
const { values } = parseArgs({
  options: {
    clean: { type: 'string', default: '100' },
    slips: { type: 'string', default: '2000' },
    working: { type: 'boolean', default: false },
    failing: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const chosen = documents(Number(values.clean), !values.working);

const clean: CleanDocument[] = [];
for (const document of chosen) {
  const one = await measureClean(document);
  clean.push(one);
  if (!values.failing) continue;
  for (const { severity, rule, message } of one.accused)
    console.log(
      `${one.seed} ${one.kind} ${one.layout} ${one.format} accused: ${severity} ${rule} ${message.slice(0, 220)}`,
    );
}

const slipped: SlippedDocument[] = [];
for (let at = 0; at < Number(values.slips); at += 1) {
  const document = chosen[at % chosen.length];
  const one = document && (await measureSlip(document, Math.floor(at / chosen.length)));
  if (!one) continue;
  slipped.push(one);
  const { slip, shown, kind } = one.score;
  if (values.failing && shown !== 'first')
    console.log(
      `${one.seed} ${one.kind} ${one.layout} ${one.format} ${shown}${one.told ? ' told' : ''}: ${kind} ${slip.kind} ${slip.printed} for ${slip.right} in ${one.line.slice(0, 160).replaceAll('\t', '|')}`,
    );
}

for (const row of summaryRows(clean, slipped)) console.log(row.join(' · '));
if (values.write) {
  const page = fileURLToPath(new URL('../../../docs/score-forms.md', import.meta.url));
  await writeFile(page, formsPage(clean, slipped));
}
