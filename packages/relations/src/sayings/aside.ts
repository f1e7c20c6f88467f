import { orderWords } from '@gouji/lexicon/phrases/compared';
import { perSigns } from '@gouji/lexicon/products';
import { againstIn, bare } from './compared.js';
import { ownWords } from './factors.js';
import type { Saying } from './saying.js';

/**
 * An amount that the letters right around it set aside: 造价A元/平方米 is of each, and 专项债券付息额高于一般债券A亿元 is how far something lies from
 * what it is set against, or what that is; neither adds up with those beside it.
 */
export const setAside = (saying: Saying): Saying => {
  const { column, quantity, factor, run } = saying;
  if (column !== 'level' || quantity === null || quantity.kind === 'percent') return saying;
  if (quantity.kind === 'money' && perSigns.some((sign) => factor?.behind.startsWith(sign)))
    return { ...saying, column: 'each' };
  const clause = ownWords(saying);
  const isGap = run === null && orderWords.some((word) => clause.includes(word));
  return isGap && againstIn(bare(clause))?.against ? { ...saying, column: 'other' } : saying;
};
