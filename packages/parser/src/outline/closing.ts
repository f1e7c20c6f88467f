import { costs } from './costs.js';
import type { OpenRow } from './state.js';

/** What it costs that the rows from a depth on end here. */
export const closingCost = (open: readonly OpenRow[], from: number): number => {
  let cost = 0;
  for (let depth = from; depth < open.length; depth += 1) {
    const row = open[depth];
    if (!row) continue;
    const isNested = row.style !== null && open[depth - 1]?.style === row.style;
    cost +=
      costs.closing +
      (row.proven ? 0 : costs.unproven) +
      (row.size > 1 ? 0 : isNested ? costs.loneNested : costs.lone);
  }
  return cost;
};
