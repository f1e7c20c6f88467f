/** A process that reads one PDF in one way and says what it took: started by the bench. */

import { readFileSync } from 'node:fs';
import { answerOrder } from '../../ask-process.js';
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

answerOrder(async ({ file, reading }: Order): Promise<Cost> => {
  const bytes = readFileSync(file);
  const seconds = await timed(() => readings[reading](bytes));
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
});
