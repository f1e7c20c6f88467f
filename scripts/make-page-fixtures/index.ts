/**
 * Makes `fixtures/pages`: the same contents as .docx, and as PDF and OFD of many kinds. The results are committed, so
 * no test needs it.
 *
 *   pnpm fixtures:pages          needs Debian's libreoffice-writer-nogui, chromium and fonts-noto-cjk
 *   pnpm fixtures:pages --table  writes docs/pages.md
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convert } from '../make-word-fixtures/libreoffice.js';
import { contents } from './content.js';
import { docxOf } from './docx.js';
import { kinds } from './kinds.js';
import { folder } from './measure.js';
import { pagesTable } from './table.js';

const filter = 'pdf:writer_pdf_Export';

const makeFixtures = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(contents))
    writeFileSync(`${folder}${name}.docx`, await docxOf(content));
  const offices = { plain: new Map<string, Uint8Array>(), tagged: new Map<string, Uint8Array>() };
  for (const { name, made } of kinds)
    if (made.by === 'libreoffice')
      offices[made.tagged ? 'tagged' : 'plain'].set(name.replace(/\.pdf$/, ''), await made.docx());
    else writeFileSync(`${folder}${name}`, made.bytes());
  for (const [tagged, files] of [
    [false, offices.plain],
    [true, offices.tagged],
  ] as const) {
    const options = { UseTaggedPDF: { type: 'boolean', value: `${tagged}` } };
    for (const [name, bytes] of convert(files, `${filter}:${JSON.stringify(options)}`))
      writeFileSync(`${folder}${name}.pdf`, bytes);
  }
};

if (process.argv.includes('--table'))
  writeFileSync(fileURLToPath(new URL('../../docs/pages.md', import.meta.url)), await pagesTable());
else await makeFixtures();
