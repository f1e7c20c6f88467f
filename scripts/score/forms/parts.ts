import { fileURLToPath } from 'node:url';
import { askProcesses } from '../../ask-process.js';
import type { Measured, Task } from './measure.js';

const command = fileURLToPath(new URL('part.ts', import.meta.url));

/** Measures documents in so many processes; results in the order of the tasks. */
export const measureInParts = async (tasks: readonly Task[], processes: number): Promise<Measured[]> => {
  const parts = await askProcesses<readonly Measured[]>(command, processes, ({ part, of }) =>
    tasks.filter((_task, at) => at % of === part),
  );
  return tasks.flatMap((_, at) => parts[at % processes]?.[Math.floor(at / processes)] ?? []);
};
