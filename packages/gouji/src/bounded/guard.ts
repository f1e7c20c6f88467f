/**
 * A thread of a child process that ends the process when the file under work passes its bounds: it looks from
 * outside at what the main thread cannot look at while it works.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type Bounds, standstillFactor } from './bounds.js';
import { signals } from './protocol.js';

const everyMilliseconds = 50;

const { seconds, megabytes } = workerData as Bounds;
const owner = process.ppid;

interface Start {
  readonly processor: NodeJS.CpuUsage;
  readonly clock: number;
}

let start: Start | null = null;

parentPort?.on('message', (state: 'working' | 'idle') => {
  start = state === 'working' ? { processor: process.cpuUsage(), clock: performance.now() } : null;
});

const isPastItsTime = ({ processor, clock }: Start): boolean => {
  const { user, system } = process.cpuUsage(processor);
  return (user + system) / 1e6 > seconds || (performance.now() - clock) / 1e3 > seconds * standstillFactor;
};

setInterval(() => {
  // Whoever asked is gone: nobody waits for the answer.
  if (process.ppid !== owner) process.kill(process.pid, 'SIGKILL');
  if (!start) return;
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024) process.kill(process.pid, signals.memory);
  if (isPastItsTime(start)) process.kill(process.pid, signals.time);
}, everyMilliseconds);
