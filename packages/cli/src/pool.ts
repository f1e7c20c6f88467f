import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import auditFile, { type Outcome, type Task } from './work.js';

/** Audits files over a pool of workers; outcomes come in the order of the files, whatever the number of jobs. */
export const auditFiles = async (
  tasks: readonly Task[],
  jobs: number | null,
  onDone: (done: number) => void,
): Promise<Outcome[]> => {
  const workers = Math.min(tasks.length, jobs ?? availableParallelism());
  let done = 0;
  const counted = async (outcome: Promise<Outcome>): Promise<Outcome> => {
    const result = await outcome;
    done += 1;
    onDone(done);
    return result;
  };
  if (workers <= 1) {
    const outcomes: Outcome[] = [];
    for (const task of tasks) outcomes.push(await counted(auditFile(task)));
    return outcomes;
  }
  const pool = new Piscina({ filename: new URL('./work.js', import.meta.url).href, maxThreads: workers });
  try {
    return await Promise.all(tasks.map((task) => counted(pool.run(task) as Promise<Outcome>)));
  } finally {
    await pool.destroy();
  }
};
