import { fileURLToPath } from 'node:url';
import { askProcess } from '../../ask-process.js';
import type { Measured, Task } from './measure.js';

const command = fileURLToPath(new URL('part.ts', import.meta.url));

/** Measures documents in so many processes; results in the order of the tasks. */
export const measureInParts = async (tasks: readonly Task[], processes: number): Promise<Measured[]> => {
  const parts = await Promise.all(
    Array.from({ length: processes }, (_, part) => {
      const own = tasks.filter((_task, at) => at % processes === part);
      return askProcess<readonly Measured[]>(command, own);
    }),
  );
  return tasks.flatMap((_, at) => parts[at % processes]?.[Math.floor(at / processes)] ?? []);
};
