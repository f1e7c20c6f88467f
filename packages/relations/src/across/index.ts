import type { Scene, State, Taken } from '../search/state.js';
import { aboveWhole } from './above-whole.js';
import { adjustmentRates } from './adjustment-rates.js';
import { adjustments, grants } from './adjustments.js';
import { allSpent } from './all-spent.js';
import { amountsByRate } from './amounts-by-rate.js';
import { amountsTold } from './amounts-told.js';
import { beforeAndAfter } from './before-after.js';
import { changesOfParts } from './changes-of-parts.js';
import type { Claim } from './claim.js';
import { countsAgain } from './counts-again.js';
import { differencesTold } from './differences-told.js';
import { doneRates } from './done-rates.js';
import { changeOfYears, completionElsewhere, levelElsewhere } from './elsewhere.js';
import { fundRates } from './fund-rates.js';
import { gapsTold } from './gaps.js';
import { interleavedLists } from './interleaved.js';
import { itemsAbove, itemsBelow } from './items-below.js';
import { kindRates } from './kind-rates.js';
import { kindsTogether } from './kinds-together.js';
import { kindsTold } from './kinds-told.js';
import { leftOfBudget } from './left-of-budget.js';
import { leftovers } from './leftovers.js';
import { looseChanges } from './loose-changes.js';
import { looseShares } from './loose-shares.js';
import { looseSums } from './loose-sums.js';
import { markPairs } from './mark-pairs.js';
import { marksGiven } from './marks.js';
import { marksReckoned } from './marks-reckoned.js';
import { markRates, marksTold, weightsTold } from './marks-told.js';
import { means } from './means.js';
import { measuresTold } from './measures-told.js';
import { namedRates } from './named-rates.js';
import { namedShares } from './named-shares.js';
import { netChanges } from './net-changes.js';
import { openedLists } from './opened-lists.js';
import { toldInOtherUnits } from './other-units.js';
import { paidRates } from './paid-rates.js';
import { partRates } from './part-rates.js';
import { partsOfParts } from './parts-of-parts.js';
import { partsMakeYear } from './parts-of-year.js';
import { partsWithCounts } from './parts-with-counts.js';
import { pointsAgainst, pointsReached, pointsSince } from './points.js';
import { pricedLists } from './priced-lists.js';
import { ratesAgain } from './rates-again.js';
import { ratesFirst } from './rates-first.js';
import { reachedFrom } from './reached.js';
import { restsOfGrants } from './rests.js';
import { retold } from './retold.js';
import { rollForwards } from './roll-forwards.js';
import { savingRates } from './saving-rates.js';
import { scoreLists } from './scores.js';
import { secondComparisons } from './second-comparisons.js';
import { settlements } from './settlements.js';
import { sharesAlike } from './shares-alike.js';
import { sharesOfFirst } from './shares-of-first.js';
import { sharesOfTotal } from './shares-of-total.js';
import { sharesTogether } from './shares-together.js';
import { movesSinceStart } from './since-start.js';
import { spreads } from './spreads.js';
import { stemRates } from './stem-rates.js';
import { stocktakes } from './stocktake.js';
import { sumsByShares } from './sums-by-shares.js';
import { timesPrior } from './times-prior.js';
import { toldBases } from './told-bases.js';
import { turnsSummed } from './turns-summed.js';
import { unitPrices } from './unit-prices.js';
import { usesTold } from './uses-told.js';
import { vacancies } from './vacancies.js';
import { weightedMarks } from './weighted-marks.js';
import { writtenProducts } from './written-products.js';
import { writtenQuotients } from './written-quotients.js';
import { writtenSums } from './written-sums.js';
import { yearEnds } from './year-ends.js';
import { growthsByYear, growthsOfNext, yearGrowths } from './year-growths.js';
import { yearsTotal } from './years.js';

/** One pass over all that a unit says: relations whose figures stand too far apart for the search. */
type Pass = (state: State, scene: Scene, found: readonly Taken[]) => readonly Claim[];

const passes: readonly Pass[] = [
  aboveWhole,
  namedShares,
  namedRates,
  paidRates,
  stemRates,
  partRates,
  vacancies,
  leftovers,
  leftOfBudget,
  restsOfGrants,
  spreads,
  sharesOfFirst,
  pointsAgainst,
  pointsSince,
  differencesTold,
  gapsTold,
  pointsReached,
  completionElsewhere,
  levelElsewhere,
  changeOfYears,
  doneRates,
  ratesFirst,
  timesPrior,
  savingRates,
  toldBases,
  beforeAndAfter,
  fundRates,
  interleavedLists,
  partsWithCounts,
  openedLists,
  settlements,
  turnsSummed,
  netChanges,
  adjustments,
  adjustmentRates,
  reachedFrom,
  grants,
  rollForwards,
  stocktakes,
  yearEnds,
  movesSinceStart,
  retold,
  allSpent,
  ratesAgain,
  countsAgain,
  toldInOtherUnits,
  yearsTotal,
  partsMakeYear,
  yearGrowths,
  growthsByYear,
  growthsOfNext,
  scoreLists,
  marksGiven,
  markPairs,
  marksTold,
  markRates,
  weightsTold,
  writtenProducts,
  writtenQuotients,
  writtenSums,
  unitPrices,
  pricedLists,
  amountsByRate,
  amountsTold,
  secondComparisons,
  changesOfParts,
  partsOfParts,
  itemsBelow,
  itemsAbove,
  sharesTogether,
  sharesOfTotal,
  sumsByShares,
  kindsTold,
  kindRates,
  kindsTogether,
  means,
  marksReckoned,
  weightedMarks,
  measuresTold,
  usesTold,
  sharesAlike,
];

/** What is only seen, where its figures tie: of what nothing else has read. */
const loosePasses: readonly Pass[] = [looseShares, looseSums, looseChanges];

/** What the passes behind the search find in a unit. */
export const claimsAcross: Pass = (state, scene, found) => {
  const claims = passes.flatMap((pass) => pass(state, scene, found));
  const read = [...found, ...claims.map(({ taken }) => taken)];
  return [...claims, ...loosePasses.flatMap((pass) => pass(state, scene, read))];
};
