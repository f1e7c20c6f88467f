import { balancePasses } from './balances/index.js';
import { changePasses } from './changes/index.js';
import { looseChanges } from './changes/loose-changes.js';
import { kindPasses } from './kinds/index.js';
import { markPasses } from './marks/index.js';
import { markTotals } from './marks/mark-totals.js';
import type { Pass, ReportPass } from './pass.js';
import { pricePasses } from './prices/index.js';
import { ratesOfFunds } from './rates/fund-rates.js';
import { ratePasses } from './rates/index.js';
import { changesAgain } from './retold/changes-again.js';
import { retoldPasses } from './retold/index.js';
import { itemsToldAgain } from './retold/items-again.js';
import { spentAgain } from './retold/spent-again.js';
import { sharePasses } from './shares/index.js';
import { looseShares } from './shares/loose-shares.js';
import { sharesOfNamed } from './shares/named-shares.js';
import { sharesOfEarlier } from './shares/shares-of-earlier.js';
import { sharesWithin } from './shares/shares-within.js';
import { sumPasses } from './sums/index.js';
import { looseSums } from './sums/loose-sums.js';
import { writtenPasses } from './written/index.js';

/**
 * No pass sees what another finds, so that their order says one thing: where two find the same equation, what the first says
 * of it (how sure it is, how exact) stands. Rates by their own names stand before rates by what was counted, and what is told
 * by place before what is told again.
 */
const passes: readonly Pass[] = [
  ...sharePasses,
  ...ratePasses,
  ...changePasses,
  ...sumPasses,
  ...balancePasses,
  ...retoldPasses,
  ...markPasses,
  ...writtenPasses,
  ...kindPasses,
  ...pricePasses,
];

/** What is only seen, where its figures tie: of what nothing else has read. */
const loosePasses: readonly Pass[] = [looseShares, looseSums, looseChanges];

/** What the passes behind the search find in a unit. */
export const claimsAcross: Pass = (state, scene, found) => {
  const claims = passes.flatMap((pass) => pass(state, scene, found));
  const read = [...found, ...claims.map(({ taken }) => taken)];
  return [...claims, ...loosePasses.flatMap((pass) => pass(state, scene, read))];
};

const reportPasses: readonly ReportPass[] = [
  itemsToldAgain,
  spentAgain,
  changesAgain,
  sharesOfNamed,
  ratesOfFunds,
  sharesWithin,
  sharesOfEarlier,
  markTotals,
];

/** What figures of several units say of one another. */
export const claimsAcrossUnits: ReportPass = (whole) => reportPasses.flatMap((pass) => pass(whole));
