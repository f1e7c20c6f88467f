import type { Pass } from '../pass.js';
import { writtenProducts } from './written-products.js';
import { writtenQuotients } from './written-quotients.js';
import { writtenSums } from './written-sums.js';

/** Equations that are written out with signs. */
export const writtenPasses: readonly Pass[] = [writtenProducts, writtenQuotients, writtenSums];
