/** A process that measures a share of the seeds: started by `pnpm costs`. */
import { answerOrder } from '../ask-process.js';
import type { Share } from '../score/measure.js';
import { contradictionsIn } from './contradictions.js';
import { measureCosts, type Wanted } from './measure.js';
import { countOccurrences } from './occurrences.js';

/** What a child process is asked for. */
export interface Order extends Wanted {
  readonly share: Share;
}

answerOrder(async ({ share, ...wanted }: Order) => ({
  // First: the watch changes the table of this process for good.
  occurrences: await countOccurrences(wanted, share),
  contradictions: await contradictionsIn(wanted, share),
  measure: await measureCosts(wanted, share),
}));
