/** Writes the golden audits of `fixtures/reports` and `fixtures/tables`. Run by `pnpm golden`; a change needs its reason in the commit message. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit } from 'gouji';

const reports = fileURLToPath(new URL('../fixtures/reports', import.meta.url));
const tables = fileURLToPath(new URL('../fixtures/tables', import.meta.url));
const expected = fileURLToPath(new URL('../fixtures/expected', import.meta.url));

await mkdir(expected, { recursive: true });
const write = async (folder: string, isGolden: (name: string) => boolean): Promise<void> => {
  for (const name of (await readdir(folder)).filter(isGolden).sort()) {
    const result = await audit(await readFile(path.join(folder, name)), { name });
    const { name: stem } = path.parse(name);
    await writeFile(path.join(expected, `${stem}.json`), `${JSON.stringify(result, null, 2)}\n`);
  }
};

await write(reports, (name) => name.endsWith('.docx'));
await write(tables, (name) => /\.(?:md|docx)$/.test(name));
