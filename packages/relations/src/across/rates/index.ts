import type { Pass } from '../pass.js';
import { adjustmentRates } from './adjustment-rates.js';
import { amountsByRate } from './amounts-by-rate.js';
import { amountsTold } from './amounts-told.js';
import { doneRates } from './done-rates.js';
import { fundRates } from './fund-rates.js';
import { namedRates } from './named-rates.js';
import { paidRates } from './paid-rates.js';
import { partRates } from './part-rates.js';
import { ratesFirst } from './rates-first.js';
import { savingRates } from './saving-rates.js';
import { stemRates } from './stem-rates.js';
import { toldBases } from './told-bases.js';

/** Rates of what was done, paid or saved by what there was, and amounts that a rate comes to. Rates with formulas of their own come first, then those called after what was done. */
export const ratePasses: readonly Pass[] = [
  namedRates,
  paidRates,
  stemRates,
  partRates,
  doneRates,
  ratesFirst,
  savingRates,
  toldBases,
  fundRates,
  adjustmentRates,
  amountsByRate,
  amountsTold,
];
