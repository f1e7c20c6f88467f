/** A process that runs a part of the sentences and sends the results back: started by `runInParts`. */
import type { Part } from './parts.js';
import { run } from './run.js';
import { sentences } from './sentence.js';

process.once('message', async (message) => {
  const { part, of, every, only } = message as Part;
  const chosen = sentences(every).filter((_, index) => index % of === part);
  const results = await run(chosen, only);
  process.send?.(results, () => process.disconnect());
});
