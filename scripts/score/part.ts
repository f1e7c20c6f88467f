/** A process that measures a share of the seeds and sends back what it measured: started by `measureInParts`. */
import { measureAll } from './measure.js';
import type { Order } from './parts.js';

process.once('message', async (message) => {
  const { sizes, reporting, share } = message as Order;
  const score = await measureAll(sizes, reporting, share);
  process.send?.(score, () => process.disconnect());
});
