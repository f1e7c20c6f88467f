import {
  differenceFromBudget,
  differenceOfBudgets,
  differenceOfCompletions,
  differenceOfLevels,
  differenceOfRates,
  differenceOfShares,
  differenceOfStages,
} from './difference.js';
import {
  growthFromBudget,
  growthOfAdjustment,
  growthOfBudgetChange,
  growthOfBudgets,
  growthOfChange,
  growthOfGap,
  growthOfLevels,
  growthOfPrior,
  growthOfStageGap,
  growthOverBudget,
} from './growth.js';
import type { Pattern } from './pattern.js';
import { completionByGap, completionRate, ratioByChange, ratioToPrior } from './rate.js';

/** Every relation that can stand within one record. */
export const patterns: readonly Pattern[] = [
  growthOfPrior,
  growthOfChange,
  growthOfBudgetChange,
  growthOfLevels,
  growthOfBudgets,
  growthOverBudget,
  growthFromBudget,
  growthOfGap,
  growthOfStageGap,
  growthOfAdjustment,
  differenceOfLevels,
  differenceOfBudgets,
  differenceFromBudget,
  differenceOfRates,
  differenceOfCompletions,
  differenceOfShares,
  differenceOfStages,
  completionRate,
  completionByGap,
  ratioToPrior,
  ratioByChange,
];
