import { fromLevel, ofAdjustment, ofOtherYear, ofSeveralYears, ofWhole } from './changes.js';
import {
  allAdded,
  carriedIn,
  netAgain,
  ofAllMoves,
  ofListedTotal,
  ofNothing,
  ofOtherYearsTerm,
  ofTotal,
  turned,
} from './differences.js';
import type { Misreading } from './misreading.js';
import { allOfAnother, beforeRest, leftOut, ofOtherUnits, oneBetween, shortOfNext } from './parts.js';
import { allOfSomething, looseProduct, ofOtherOrder, ofWhatIsLeft } from './rates.js';
import { aboveWhole, ofBoth, ofSome, ofUntoldWhole, ofWholeElsewhere } from './shares.js';
import { addedAlready, borneOut, ofAnother, partBesideOthers, tiedOtherwise } from './ties.js';
import { belowPart, moreThanAll, standardOfKind, totalAsPart, wholeAgain } from './totals.js';
import { everySecond, ofOtherPlace, outOfTurn } from './turns.js';

/** Every misreading; the first that an accusation rests on is the one that drops it. */
export const misreadings: readonly Misreading[] = [
  aboveWhole,
  ofBoth,
  ofUntoldWhole,
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
  ofAllMoves,
  turned,
  carriedIn,
  allAdded,
  tiedOtherwise,
  addedAlready,
  partBesideOthers,
  ofAnother,
  borneOut,
];
