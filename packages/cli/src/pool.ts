import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import auditFile, { type Outcome, type Task } from './work.js';

/** Files read ahead of the one awaited, a worker: enough to keep each busy, few enough to bound memory. */
const ahead = 4;

/**
 * Audits files over a pool of workers. Outcomes come one by one, in the order of the files whatever the number of
 * jobs, so that a folder's audits need never be held all at once.
 */
export async function* auditFiles(tasks: readonly Task[], jobs: number | null): AsyncGenerator<Outcome> {
  const workers = Math.min(tasks.length, jobs ?? availableParallelism());
  if (workers <= 1) {
    for (const task of tasks) yield await auditFile(task);
    return;
  }
  const pool = new Piscina({ filename: new URL('./work.js', import.meta.url).href, maxThreads: workers });
  const run = (task: Task): Promise<Outcome> => {
    const outcome = pool.run(task) as Promise<Outcome>;
    // Awaited in its turn, below; until then a failure must not count as unhandled.
    outcome.catch(() => {});
    return outcome;
  };
  try {
    const underWay = tasks.slice(0, workers * ahead).map(run);
    let next = underWay.length;
    for (let first = underWay.shift(); first; first = underWay.shift()) {
      yield await first;
      const task = tasks[next];
      if (task) underWay.push(run(task));
      next += 1;
    }
  } finally {
    await pool.destroy();
  }
}
