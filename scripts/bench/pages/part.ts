/** A process that reads one PDF in one way and says what it took: started by the bench. */
import { readFileSync } from 'node:fs';
import { type ReadingName, readings, timed } from './readings.js';

/** What a process is asked for. */
export interface Order {
  readonly file: string;
  readonly reading: ReadingName;
}

/** What reading took. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that the process held, in megabytes. */
  readonly megabytes: number;
}

process.once('message', async (message) => {
  const { file, reading } = message as Order;
  const bytes = readFileSync(file);
  const seconds = await timed(() => readings[reading](bytes));
  const cost: Cost = { seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
  process.send?.(cost, () => process.disconnect());
});
