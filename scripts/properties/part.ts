/** A process that runs a part of the sentences and sends the results back: started by `runInParts`. */
import { answerOrder } from '../ask-process.js';
import type { Part } from './parts.js';
import { run } from './run.js';
import { sentences } from './sentence.js';

answerOrder(({ part, of, every, only }: Part) =>
  run(
    sentences(every).filter((_, index) => index % of === part),
    only,
  ),
);
