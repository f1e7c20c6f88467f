/** Writes the golden audits of `fixtures/reports`. Run by `pnpm golden`; a change needs its reason in the commit message. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit } from 'gouji';

const reports = fileURLToPath(new URL('../fixtures/reports', import.meta.url));
const expected = fileURLToPath(new URL('../fixtures/expected', import.meta.url));

await mkdir(expected, { recursive: true });
for (const name of (await readdir(reports)).filter((file) => file.endsWith('.docx')).sort()) {
  const result = await audit(await readFile(path.join(reports, name)), { name });
  await writeFile(
    path.join(expected, `${name.slice(0, -'.docx'.length)}.json`),
    `${JSON.stringify(result, null, 2)}\n`,
  );
}
