import type { Pass } from '../pass.js';
import { namedShares } from './named-shares.js';
import { sharesAlike } from './shares-alike.js';
import { sharesOfFirst } from './shares-of-first.js';
import { sharesOfTotal } from './shares-of-total.js';
import { sharesTogether } from './shares-together.js';
import { sumsByShares } from './sums-by-shares.js';

/** Shares of a whole: named in words, told in a row, or added up. */
export const sharePasses: readonly Pass[] = [
  namedShares,
  sharesOfFirst,
  sharesTogether,
  sharesOfTotal,
  sumsByShares,
  sharesAlike,
];
