import type { Pass } from '../pass.js';
import { means } from './means.js';
import { measuresTold } from './measures-told.js';
import { pricedLists } from './priced-lists.js';
import { unitPrices } from './unit-prices.js';

/** Numbers, what is given for each, and what that comes to; means; one thing in two measures. */
export const pricePasses: readonly Pass[] = [unitPrices, pricedLists, means, measuresTold];
