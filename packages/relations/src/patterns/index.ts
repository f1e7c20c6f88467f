import { differenceFromBudget, differenceOfBudgets, differenceOfLevels, differenceOfRates } from './difference.js';
import {
  growthOfBudgetChange,
  growthOfBudgets,
  growthOfChange,
  growthOfLevels,
  growthOfPrior,
  growthOverBudget,
} from './growth.js';
import type { Pattern } from './pattern.js';
import { completionRate, ratioToPrior } from './rate.js';

/** Every relation that can stand within one record. */
export const patterns: readonly Pattern[] = [
  growthOfChange,
  growthOfBudgetChange,
  growthOfLevels,
  growthOfBudgets,
  growthOfPrior,
  growthOverBudget,
  differenceOfLevels,
  differenceOfBudgets,
  differenceFromBudget,
  differenceOfRates,
  completionRate,
  ratioToPrior,
];
