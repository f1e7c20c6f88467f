import { fromLevel, ofAdjustment, ofOtherYear, ofSeveralYears, ofWhole, toLaterStage } from './changes.js';
import {
  allAdded,
  carriedIn,
  leftOfNearer,
  netAgain,
  ofAllMoves,
  ofListedTotal,
  ofNothing,
  ofOtherYearsTerm,
  ofTotal,
  takenTogether,
  turned,
} from './differences.js';
import type { Misreading } from './misreading.js';
import { allOfAnother, beforeRest, leftOut, ofOtherUnits, oneBetween, shortOfNext } from './parts.js';
import { allOfSomething, looseProduct, ofOtherOrder, ofWhatIsLeft } from './rates.js';
import { aboveWhole, ofBoth, ofSibling, ofSome, ofUntoldWhole, ofWholeElsewhere } from './shares.js';
import { addedAlready, borneOut, ofAnother, partBesideOthers, roundedWhole, tiedOtherwise } from './ties.js';
import { belowPart, moreThanAll, ofOneLevel, standardOfKind, totalAsPart, wholeAgain } from './totals.js';
import { everySecond, ofOtherPlace, outOfTurn } from './turns.js';

/** Every misreading; the first that an accusation rests on is the one that drops it. */
export const misreadings: readonly Misreading[] = [
  aboveWhole,
  ofBoth,
  ofUntoldWhole,
  ofSibling,
  ofWholeElsewhere,
  ofSome,
  allOfSomething,
  ofOtherOrder,
  ofWhatIsLeft,
  looseProduct,
  wholeAgain,
  leftOut,
  beforeRest,
  allOfAnother,
  belowPart,
  standardOfKind,
  totalAsPart,
  ofOneLevel,
  shortOfNext,
  oneBetween,
  moreThanAll,
  ofOtherUnits,
  outOfTurn,
  ofOtherPlace,
  everySecond,
  ofOtherYear,
  fromLevel,
  ofOtherYearsTerm,
  ofTotal,
  ofListedTotal,
  ofNothing,
  netAgain,
  ofAdjustment,
  ofSeveralYears,
  ofWhole,
  toLaterStage,
  ofAllMoves,
  turned,
  carriedIn,
  takenTogether,
  leftOfNearer,
  allAdded,
  tiedOtherwise,
  addedAlready,
  partBesideOthers,
  ofAnother,
  borneOut,
  roundedWhole,
];
