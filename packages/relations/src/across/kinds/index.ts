import type { Pass } from '../pass.js';
import { kindRates } from './kind-rates.js';
import { kindsTogether } from './kinds-together.js';
import { kindsTold } from './kinds-told.js';

/** Things counted by the kinds that they fall into. */
export const kindPasses: readonly Pass[] = [kindsTold, kindRates, kindsTogether];
