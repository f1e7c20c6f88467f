import type { Scene, State, Taken } from '../search/state.js';
import { aboveWhole } from './sums/above-whole.js';
import { adjustmentRates } from './rates/adjustment-rates.js';
import { adjustments, grants } from './balances/adjustments.js';
import { allSpent } from './retold/all-spent.js';
import { amountsByRate } from './rates/amounts-by-rate.js';
import { amountsTold } from './rates/amounts-told.js';
import { beforeAndAfter } from './changes/before-after.js';
import { changesOfParts } from './changes/changes-of-parts.js';
import type { Claim } from './claim.js';
import { countsAgain } from './retold/counts-again.js';
import { differencesTold } from './changes/differences-told.js';
import { doneRates } from './rates/done-rates.js';
import { changeOfYears, completionElsewhere, levelElsewhere } from './retold/elsewhere.js';
import { fundRates } from './rates/fund-rates.js';
import { gapsTold } from './changes/gaps.js';
import { interleavedLists } from './sums/interleaved.js';
import { itemsAbove, itemsBelow } from './sums/items-below.js';
import { kindRates } from './kinds/kind-rates.js';
import { kindsTogether } from './kinds/kinds-together.js';
import { kindsTold } from './kinds/kinds-told.js';
import { leftOfBudget } from './balances/left-of-budget.js';
import { leftovers } from './balances/leftovers.js';
import { looseChanges } from './changes/loose-changes.js';
import { looseShares } from './shares/loose-shares.js';
import { looseSums } from './sums/loose-sums.js';
import { markPairs } from './marks/mark-pairs.js';
import { marksGiven } from './marks/marks.js';
import { marksReckoned } from './marks/marks-reckoned.js';
import { markRates, marksTold, weightsTold } from './marks/marks-told.js';
import { means } from './prices/means.js';
import { measuresTold } from './prices/measures-told.js';
import { namedRates } from './rates/named-rates.js';
import { namedShares } from './shares/named-shares.js';
import { netChanges } from './changes/net-changes.js';
import { openedLists } from './sums/opened-lists.js';
import { toldInOtherUnits } from './retold/other-units.js';
import { paidRates } from './rates/paid-rates.js';
import { partRates } from './rates/part-rates.js';
import { partsOfParts } from './sums/parts-of-parts.js';
import { partsMakeYear } from './sums/parts-of-year.js';
import { partsWithCounts } from './sums/parts-with-counts.js';
import { pointsAgainst, pointsReached, pointsSince } from './changes/points.js';
import { pricedLists } from './prices/priced-lists.js';
import { ratesAgain } from './retold/rates-again.js';
import { ratesFirst } from './rates/rates-first.js';
import { reachedFrom } from './changes/reached.js';
import { restsOfGrants } from './balances/rests.js';
import { retold } from './retold/retold.js';
import { rollForwards } from './balances/roll-forwards.js';
import { savingRates } from './rates/saving-rates.js';
import { scoreLists } from './marks/scores.js';
import { secondComparisons } from './changes/second-comparisons.js';
import { settlements } from './balances/settlements.js';
import { sharesAlike } from './shares/shares-alike.js';
import { sharesOfFirst } from './shares/shares-of-first.js';
import { sharesOfTotal } from './shares/shares-of-total.js';
import { sharesTogether } from './shares/shares-together.js';
import { movesSinceStart } from './balances/since-start.js';
import { spreads } from './changes/spreads.js';
import { stemRates } from './rates/stem-rates.js';
import { stocktakes } from './balances/stocktake.js';
import { sumsByShares } from './shares/sums-by-shares.js';
import { timesPrior } from './changes/times-prior.js';
import { toldBases } from './rates/told-bases.js';
import { turnsSummed } from './changes/turns-summed.js';
import { unitPrices } from './prices/unit-prices.js';
import { usesTold } from './sums/uses-told.js';
import { vacancies } from './balances/vacancies.js';
import { weightedMarks } from './marks/weighted-marks.js';
import { writtenProducts } from './written/written-products.js';
import { writtenQuotients } from './written/written-quotients.js';
import { writtenSums } from './written/written-sums.js';
import { yearEnds } from './balances/year-ends.js';
import { growthsByYear, growthsOfNext, yearGrowths } from './changes/year-growths.js';
import { yearsTotal } from './sums/years.js';

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
