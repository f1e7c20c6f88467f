import type { Pass } from '../pass.js';
import { aboveWhole } from './above-whole.js';
import { interleavedLists } from './interleaved.js';
import { itemsAbove, itemsBelow } from './items-below.js';
import { openedLists } from './opened-lists.js';
import { partsOfParts } from './parts-of-parts.js';
import { partsMakeYear } from './parts-of-year.js';
import { partsWithCounts } from './parts-with-counts.js';
import { rowTotals } from './row-totals.js';
import { usesTold } from './uses-told.js';
import { yearsTotal } from './years.js';

/** Parts and their totals that stand too far apart, or too closely interwoven, for the lists of the search. */
export const sumPasses: readonly Pass[] = [
  aboveWhole,
  interleavedLists,
  partsWithCounts,
  openedLists,
  rowTotals,
  yearsTotal,
  partsMakeYear,
  partsOfParts,
  itemsBelow,
  itemsAbove,
  usesTold,
];
