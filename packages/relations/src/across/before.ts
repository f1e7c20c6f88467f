import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';

/**
 * What is told before a figure, the nearest first, as far back as terms are looked for.
 *
 * @param sentences how many sentences before its own are looked into
 */
export const toldBefore = (last: Saying, sayings: readonly Saying[], sentences = 0): readonly Saying[] => {
  const found: Saying[] = [];
  let { mark } = last;
  let left = sentences;
  for (let at = last.index - 1; at >= 0 && found.length < bounds.mostLooked; at -= 1) {
    if (mark >= 4) left -= 1;
    const one = sayings[at];
    if (!one || left < 0) break;
    if (one.quantity && !one.reason) found.push(one);
    mark = one.mark;
  }
  return found;
};

/** Whether a figure stands first in a bracket right behind the one before it (30万元（15个×2万元）). */
export const beginsBracket = ({ opened, closed, mark }: Saying): boolean =>
  opened === 1 && closed === 0 && mark === 0;
