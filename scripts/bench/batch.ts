/**
 * What a large folder costs: `pnpm bench:batch [COPIES]`. Copies the fixtures' reports under new names, 2,000 unless
 * told otherwise, audits the folder by one worker and by two, and prints the time, the files a second, and the most
 * memory that all processes held together (Linux only).
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const copies = Number(process.argv[2] ?? 2_000);
const reports = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const bin = fileURLToPath(new URL('../../packages/cli/bin/gouji.js', import.meta.url));

const makeFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-batch-'));
  const names = readdirSync(reports);
  for (let copy = 0; copy < copies; copy += 1) {
    const name = names[copy % names.length] ?? '';
    copyFileSync(path.join(reports, name), path.join(folder, `${copy}-${name}`));
  }
  return folder;
};

const pageSize = 4096;

/** Memory in bytes of a process and of those that it started; shared pages count for each. */
const memoryOf = (pid: number): number => {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return children
      .split(' ')
      .filter((child) => child !== '')
      .reduce((sum, child) => sum + memoryOf(Number(child)), pages * pageSize);
  } catch {
    return 0;
  }
};

const auditFolder = (folder: string, jobs: number): Promise<{ seconds: number; megabytes: number }> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const args = [
      'audit',
      folder,
      '--format',
      'jsonl',
      '--out',
      '/dev/null',
      '--fail-on',
      'never',
      '--jobs',
      String(jobs),
    ];
    const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, memoryOf(child.pid ?? 0));
    }, 100);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`the audit ended with ${code}`));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: most / 1024 / 1024 });
    });
  });

const folder = makeFolder();
try {
  const seconds: number[] = [];
  for (const jobs of [1, 2]) {
    const run = await auditFolder(folder, jobs);
    seconds.push(run.seconds);
    const rate = (copies / run.seconds).toFixed(1);
    console.log(
      `${copies} files, ${jobs} worker${jobs === 1 ? '' : 's'}: ${run.seconds.toFixed(1)} s (${rate} files a second), at most ${run.megabytes.toFixed(0)} MB`,
    );
  }
  console.log(`two workers are ${((seconds[0] ?? 0) / (seconds[1] ?? 1)).toFixed(2)} times as fast as one`);
} finally {
  rmSync(folder, { recursive: true });
}
