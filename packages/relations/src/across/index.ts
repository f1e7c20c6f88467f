import type { Scene, State, Taken } from '../search/state.js';
import { adjustments } from './adjustments.js';
import type { Claim } from './claim.js';
import { completionElsewhere, levelElsewhere } from './elsewhere.js';
import { interleavedLists } from './interleaved.js';
import { looseShares } from './loose-shares.js';
import { namedRates } from './named-rates.js';
import { namedShares } from './named-shares.js';
import { toldInOtherUnits } from './other-units.js';
import { paidRates } from './paid-rates.js';
import { pointsAgainst } from './points.js';
import { retold } from './retold.js';
import { scoreLists } from './scores.js';
import { settlements } from './settlements.js';
import { sharesOfFirst } from './shares-of-first.js';
import { stemRates } from './stem-rates.js';
import { unitPrices } from './unit-prices.js';
import { vacancies } from './vacancies.js';
import { writtenProducts } from './written-products.js';
import { writtenQuotients } from './written-quotients.js';
import { yearsTotal } from './years.js';

/** One pass over all that a unit says: relations whose figures stand too far apart for the search. */
type Pass = (state: State, scene: Scene, found: readonly Taken[]) => readonly Claim[];

const passes: readonly Pass[] = [
  namedShares,
  namedRates,
  paidRates,
  stemRates,
  vacancies,
  sharesOfFirst,
  pointsAgainst,
  completionElsewhere,
  levelElsewhere,
  interleavedLists,
  settlements,
  adjustments,
  retold,
  toldInOtherUnits,
  yearsTotal,
  scoreLists,
  writtenProducts,
  writtenQuotients,
  unitPrices,
];

/** What the passes behind the search find in a unit. */
export const claimsAcross: Pass = (state, scene, found) => {
  const claims = passes.flatMap((pass) => pass(state, scene, found));
  return [...claims, ...looseShares(state, scene, [...found, ...claims.map(({ taken }) => taken)])];
};
