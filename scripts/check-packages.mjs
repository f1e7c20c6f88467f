/** Checks every package as it would be published: publint and are-the-types-wrong over the packed files. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../packages', import.meta.url));
let failed = 0;
for (const name of readdirSync(root).sort()) {
  const cwd = `${root}/${name}`;
  if (JSON.parse(readFileSync(`${cwd}/package.json`, 'utf8')).private) continue;
  for (const words of [
    ['publint', '--strict', '.'],
    ['attw', '--pack', '.', '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '-q'],
  ]) {
    const { status, stdout, stderr } = spawnSync('pnpm', ['exec', ...words], {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      failed += 1;
      process.stdout.write(`${name}: ${words[0]} failed\n${stdout}${stderr}\n`);
    }
  }
}
process.stdout.write(
  failed === 0 ? 'packages: publint and attw found nothing\n' : `packages: ${failed} checks failed\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
