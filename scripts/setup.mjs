/**
 * Sets the project up on a machine that has only Node and npm: installs by a pinned pnpm, builds, and says plainly
 * whether the native segmenter could be compiled. `node scripts/setup.mjs [words of pnpm to run afterwards]`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const pnpm = 'pnpm@12.21.0';
// nodejieba's install script calls npx, which would wait for an answer that nobody gives.
const env = { ...process.env, npm_config_yes: 'true' };

const run = (...words) => {
  const { status, error } = spawnSync('npx', ['--yes', pnpm, ...words], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`${error.message}\n`);
  if (status !== 0) process.exit(status ?? 1);
};

run('install', '--frozen-lockfile');

const require = createRequire(new URL('../packages/facts/package.json', import.meta.url));
try {
  // The binary itself: the package loads without it.
  require('nodejieba/build/Release/nodejieba.node');
} catch {
  process.stderr.write(
    [
      '提示：nodejieba 未能编译（需要 python3、make 和 C++ 编译器，如 apt-get install python3 make g++，或 Windows 的 Visual Studio Build Tools）。',
      '勾稽照常可用，只是分词改用内置词典。',
      'note: nodejieba could not be compiled (it needs python3, make and a C++ compiler). Gouji works without it, segmenting by its dictionary alone.',
      '',
    ].join('\n'),
  );
}

const after = process.argv.slice(2);
if (after.length > 0) run(...after);
