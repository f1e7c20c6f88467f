/**
 * What a large folder costs: `pnpm bench:batch [COPIES]`. Copies the fixtures' reports under new names, 2,000 unless
 * told otherwise, audits the folder by one worker and by two, and prints the time by the clock and of the processors,
 * the files a second, and the most memory that all processes held together (Linux only).
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
/** Of the clock that `/proc` counts processor time by: 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

interface Usage {
  readonly pid: number;
  /** Bytes held now; shared pages count for each process. */
  readonly memory: number;
  /** Ticks of processor time so far, user and system. */
  readonly ticks: number;
}

/** What a process and those that it started use. */
const usageOf = (pid: number): Usage[] => {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    // The name, which may hold blanks, ends at the last bracket; user and system time are the 14th and 15th fields.
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\))/s);
    const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
    const own = { pid, memory: pages * pageSize, ticks: user + system };
    return [own, ...children.split(' ').flatMap((child) => (child === '' ? [] : usageOf(Number(child))))];
  } catch {
    return [];
  }
};

interface Run {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

const auditFolder = (folder: string, jobs: number): Promise<Run> =>
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
    // What each process had used when it was last seen.
    const ticks = new Map<number, number>();
    const watch = setInterval(() => {
      const usage = usageOf(child.pid ?? 0);
      most = Math.max(
        most,
        usage.reduce((sum, { memory }) => sum + memory, 0),
      );
      for (const one of usage) ticks.set(one.pid, one.ticks);
    }, 100);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`the audit ended with ${code}`));
      else
        resolve({
          seconds: (performance.now() - start) / 1000,
          processorSeconds: [...ticks.values()].reduce((sum, one) => sum + one, 0) / ticksPerSecond,
          megabytes: most / 1024 / 1024,
        });
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
      `${copies} files, ${jobs} worker${jobs === 1 ? '' : 's'}: ${run.seconds.toFixed(1)} s (${rate} files a second), ${run.processorSeconds.toFixed(1)} s of processor time, at most ${run.megabytes.toFixed(0)} MB`,
    );
  }
  console.log(`two workers are ${((seconds[0] ?? 0) / (seconds[1] ?? 1)).toFixed(2)} times as fast as one`);
} finally {
  rmSync(folder, { recursive: true });
}
