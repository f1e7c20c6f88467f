/**
 * Makes fixtures/word: one small .docx for each feature of Word that reading must get right, what a person sees in
 * it (written by hand in the cases), and the text that LibreOffice prints of it.
 *
 *   pnpm fixtures:word           makes everything anew (needs LibreOffice)
 *   pnpm fixtures:word --table   writes docs/word-features.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cases } from './cases.js';
import { expectationOf } from './expectation.js';
import { featureTable } from './feature-table.js';
import { convert } from './libreoffice.js';

const folder = fileURLToPath(new URL('../../fixtures/word/', import.meta.url));
const tablePath = fileURLToPath(new URL('../../docs/word-features.md', import.meta.url));
const toText = 'txt:Text (encoded):UTF8,LF';

const textsOf = (files: ReadonlyMap<string, Uint8Array>): Map<string, string> =>
  new Map([...convert(files, toText)].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

if (process.argv.includes('--table')) {
  writeFileSync(tablePath, await featureTable(folder));
} else {
  const built = await Promise.all(cases.map(async ({ name, build }) => [name, await build()] as const));
  const resaved = new Map(built.filter(([name]) => cases.find((own) => own.name === name)?.resaved));
  const files = new Map<string, Uint8Array>(built);
  // By way of its own format, so that nothing is passed through unread.
  for (const [name, bytes] of convert(convert(resaved, 'odt'), 'docx', 'odt'))
    files.set(`${name}-libreoffice`, bytes);
  for (const [name, bytes] of files) writeFileSync(`${folder}${name}.docx`, bytes);
  for (const [name, text] of textsOf(files)) writeFileSync(`${folder}${name}.libreoffice.txt`, text);
  for (const own of cases)
    for (const name of own.resaved ? [own.name, `${own.name}-libreoffice`] : [own.name])
      writeFileSync(
        `${folder}${name}.expected.json`,
        `${JSON.stringify(expectationOf(own, name), null, 2)}\n`,
      );
  // The older and the printed formats of a table and of a report (the PDF needs a Chinese font, as fonts-wqy-zenhei).
  const report = fileURLToPath(new URL('../../fixtures/reports/government-office.docx', import.meta.url));
  const others = new Map<string, Uint8Array>([
    ['report', readFileSync(report)],
    ['table', readFileSync(`${folder}table-merged.docx`)],
  ]);
  for (const format of ['doc', 'pdf'])
    for (const [name, bytes] of convert(others, format)) writeFileSync(`${folder}${name}.${format}`, bytes);
  writeFileSync(tablePath, await featureTable(folder));
  console.log(`${files.size} fixtures in ${folder}`);
}
