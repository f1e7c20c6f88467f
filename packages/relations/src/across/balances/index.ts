import type { Pass } from '../pass.js';
import { adjustments, grants } from './adjustments.js';
import { netsOfFlows } from './flows-net.js';
import { leftOfBudget } from './left-of-budget.js';
import { leftovers } from './leftovers.js';
import { restsOfGrants } from './rests.js';
import { restsByRate } from './rests-by-rate.js';
import { rollForwards } from './roll-forwards.js';
import { settlements } from './settlements.js';
import { movesSinceStart } from './since-start.js';
import { stocktakes } from './stocktake.js';
import { vacancies } from './vacancies.js';
import { yearEnds } from './year-ends.js';

/** What there was, what came and went, and what is left. */
export const balancePasses: readonly Pass[] = [
  vacancies,
  leftovers,
  leftOfBudget,
  restsOfGrants,
  restsByRate,
  settlements,
  adjustments,
  grants,
  rollForwards,
  stocktakes,
  yearEnds,
  movesSinceStart,
  netsOfFlows,
];
