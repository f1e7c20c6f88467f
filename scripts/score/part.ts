/** A process that measures a share of the seeds and sends back what it measured: started by `measureInParts`. */
import { answerOrder } from '../ask-process.js';
import { measureAll } from './measure.js';
import type { Order } from './parts.js';

answerOrder(({ sizes, reporting, share }: Order) => measureAll(sizes, reporting, share));
