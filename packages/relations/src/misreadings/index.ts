import { allAdded, carriedIn, ofAllMoves, ofOtherYear, ofSeveralYears, ofWhole, turned } from './changes.js';
import type { Misreading } from './misreading.js';
import {
  beforeRest,
  belowPart,
  leftOut,
  moreThanAll,
  ofOtherTotal,
  ofOtherUnits,
  partOfPart,
  shortOfNext,
  totalAsPart,
  wholeAgain,
  wholeRounded,
} from './parts.js';
import { allOfSomething, looseProduct, overPeriods } from './rates.js';
import { aboveWhole, ofBoth, ofTwoKinds, ofUntoldWhole } from './shares.js';
import { addedAlready, borneOut, ofAnother, tiedOtherwise } from './ties.js';
import { everySecond, ofOtherPlace, outOfTurn } from './turns.js';

/** Every misreading; the first that an accusation rests on is the one that drops it. */
export const misreadings: readonly Misreading[] = [
  ofTwoKinds,
  aboveWhole,
  ofBoth,
  ofUntoldWhole,
  allOfSomething,
  overPeriods,
  looseProduct,
  wholeRounded,
  wholeAgain,
  leftOut,
  beforeRest,
  belowPart,
  totalAsPart,
  shortOfNext,
  moreThanAll,
  partOfPart,
  ofOtherTotal,
  ofOtherUnits,
  outOfTurn,
  ofOtherPlace,
  everySecond,
  ofOtherYear,
  ofSeveralYears,
  ofWhole,
  ofAllMoves,
  turned,
  carriedIn,
  allAdded,
  tiedOtherwise,
  addedAlready,
  ofAnother,
  borneOut,
];
