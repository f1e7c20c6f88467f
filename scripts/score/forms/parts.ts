import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured, Task } from './measure.js';

const command = fileURLToPath(new URL('part.ts', import.meta.url));

const measuredBy = (child: ChildProcess, tasks: readonly Task[]): Promise<readonly Measured[]> =>
  new Promise((resolve, reject) => {
    child.once('message', (measured) => resolve(measured as readonly Measured[]));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a part of the measure ended with ${code}`)));
    child.send(tasks);
  });

/** Measures documents in so many processes; results in the order of the tasks. */
export const measureInParts = async (tasks: readonly Task[], processes: number): Promise<Measured[]> => {
  const parts = await Promise.all(
    Array.from({ length: processes }, (_, part) =>
      measuredBy(
        fork(command),
        tasks.filter((_task, at) => at % processes === part),
      ),
    ),
  );
  return tasks.flatMap((_, at) => parts[at % processes]?.[Math.floor(at / processes)] ?? []);
};
