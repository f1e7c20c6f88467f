import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { askProcesses } from '../ask-process.js';
import type { Results } from './run.js';

const command = fileURLToPath(new URL('part.ts', import.meta.url));

/** What a child process is asked for: of the sentences that `every` leaves, each `of`-th from the `part`-th on. */
export interface Part {
  readonly part: number;
  readonly of: number;
  readonly every: number;
  readonly only: string | undefined;
}

/** Runs each `every`-th sentence in as many processes as there are cores; results in the order of the parts. */
export const runInParts = async (every: number, only?: string): Promise<Results> => {
  const results = await askProcesses<Results>(
    command,
    availableParallelism(),
    (share): Part => ({ ...share, every, only }),
  );
  return { pairs: results.flatMap(({ pairs }) => pairs), digits: results.flatMap(({ digits }) => digits) };
};
