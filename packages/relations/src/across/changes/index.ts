import type { Pass } from '../pass.js';
import { beforeAndAfter } from './before-after.js';
import { changesOfParts } from './changes-of-parts.js';
import { differencesTold } from './differences-told.js';
import { gapsTold } from './gaps.js';
import { movesBehind } from './moves-behind.js';
import { netChanges } from './net-changes.js';
import { pointsAgainst, pointsReached, pointsSince } from './points.js';
import { reachedFrom } from './reached.js';
import { secondComparisons } from './second-comparisons.js';
import { spreads } from './spreads.js';
import { timesPrior } from './times-prior.js';
import { turnsSummed } from './turns-summed.js';
import { growthsByYear, growthsOfNext, yearGrowths } from './year-growths.js';
import { movesOverYears } from './years-together.js';

/** How far one figure is from another: of two times, of two things, of a part and its whole. Gaps that words name come behind those that are told by place, which say what is what more surely. */
export const changePasses: readonly Pass[] = [
  spreads,
  pointsAgainst,
  pointsSince,
  differencesTold,
  gapsTold,
  pointsReached,
  timesPrior,
  beforeAndAfter,
  turnsSummed,
  netChanges,
  reachedFrom,
  yearGrowths,
  growthsByYear,
  growthsOfNext,
  secondComparisons,
  changesOfParts,
  movesBehind,
  movesOverYears,
];
