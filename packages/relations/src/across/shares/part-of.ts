import type { Saying } from '../../sayings/saying.js';
import { currentAmounts } from '../../search/common.js';
import { amountOf, type Records } from '../../search/state.js';
import type { WholeReport } from '../pass.js';

/** The amount that a share without a name of its own is told of: that of its record, or else the one right before it. */
export const partOf = (
  { index, mark, name }: Saying,
  { sayings, entries, entryOf }: Pick<WholeReport, 'sayings'> & Records,
): number | undefined => {
  const entry = entries[entryOf[index] ?? -1];
  const own = entry && amountOf(entry);
  const before = sayings[index - 1];
  if (own !== undefined || name !== null || mark > 2 || !before) return own;
  return currentAmounts.includes(before.column) ? before.index : undefined;
};
