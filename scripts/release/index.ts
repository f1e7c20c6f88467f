/**
 * Makes the files of a release in out/release: the npm tarball of every package that is published, gouji.html, and
 * the checksums of all, as `sha256sum --check` and `certutil -hashfile` read them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from '../../packages/web/build/build.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'out', 'release');

const run = (words: readonly string[], cwd = root): void => {
  const { status } = spawnSync('npx', ['--yes', 'pnpm@12.21.0', ...words], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`pnpm ${words.join(' ')} failed`);
};

/** The packages that are published; the page is a file by itself. */
const published = async (): Promise<string[]> => {
  const packages = path.join(root, 'packages');
  const names = (await readdir(packages)).sort();
  const isPublic = await Promise.all(
    names.map(async (name) => {
      const manifest = JSON.parse(await readFile(path.join(packages, name, 'package.json'), 'utf8'));
      return (manifest as { private?: boolean }).private !== true;
    }),
  );
  return names.filter((_, at) => isPublic[at]).map((name) => path.join(packages, name));
};

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
run(['build']);
for (const cwd of await published()) run(['pack', '--pack-destination', folder], cwd);
await writeFile(path.join(folder, 'gouji.html'), await buildPage());
const files = (await readdir(folder)).sort();
const sums = await Promise.all(
  files.map(async (file) => {
    const sum = createHash('sha256')
      .update(await readFile(path.join(folder, file)))
      .digest('hex');
    return `${sum}  ${file}\n`;
  }),
);
await writeFile(path.join(folder, 'SHA256SUMS'), sums.join(''));
process.stdout.write(sums.join(''));
