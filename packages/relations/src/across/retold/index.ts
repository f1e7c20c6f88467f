import type { Pass } from '../pass.js';
import { allSpent } from './all-spent.js';
import { countsAgain } from './counts-again.js';
import { changeOfYears, completionElsewhere, levelElsewhere } from './elsewhere.js';
import { toldInOtherUnits } from './other-units.js';
import { ratesAgain } from './rates-again.js';
import { retold } from './retold.js';

/** One thing told in several places: again, or some of it here and the rest there. */
export const retoldPasses: readonly Pass[] = [
  completionElsewhere,
  levelElsewhere,
  changeOfYears,
  retold,
  allSpent,
  ratesAgain,
  countsAgain,
  toldInOtherUnits,
];
