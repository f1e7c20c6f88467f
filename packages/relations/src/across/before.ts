import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/costs.js';

/** What is told before a figure in its sentence, the nearest first, as far back as terms are looked for. */
export const toldBefore = (last: Saying, sayings: readonly Saying[]): readonly Saying[] => {
  const found: Saying[] = [];
  let { mark } = last;
  for (let at = last.index - 1; at >= 0 && mark < 4 && found.length < bounds.mostLooked; at -= 1) {
    const one = sayings[at];
    if (!one) break;
    if (one.quantity && !one.reason) found.push(one);
    mark = one.mark;
  }
  return found;
};

/** Whether a figure stands first in a bracket right behind the one before it (30万元（15个×2万元）). */
export const beginsBracket = ({ opened, closed, mark }: Saying): boolean =>
  opened === 1 && closed === 0 && mark === 0;
