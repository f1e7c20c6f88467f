import { fileURLToPath } from 'node:url';
import { askProcesses } from '../ask-process.js';
import type { Measured, Score, Share, Sizes } from './measure.js';

/** What a child process is asked for. */
export interface Order {
  readonly sizes: Sizes;
  readonly reporting: boolean;
  readonly share: Share;
}

const command = fileURLToPath(new URL('part.ts', import.meta.url));

const bySeed = (all: readonly Measured[]): Measured[] => [...all].sort((one, other) => one.seed - other.seed);

/** As `measureAll`, in so many processes; the same whatever their number. */
export const measureInParts = async (sizes: Sizes, reporting: boolean, processes: number): Promise<Score> => {
  const parts = await askProcesses<Score>(
    command,
    processes,
    (share): Order => ({ sizes, reporting, share }),
  );
  return {
    sentences: bySeed(parts.flatMap(({ sentences }) => sentences)),
    reports: bySeed(parts.flatMap(({ reports }) => reports)),
  };
};
