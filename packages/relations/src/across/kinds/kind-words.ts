import { contraries } from '@gouji/lexicon';
import { aroundKinds } from '@gouji/lexicon/phrases/scales';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';

/** What is said right before a number of the kind that it counts, without the letters around (评为“优”的: 评为“优). */
export const kindWordsOf = (one: Pick<Saying, 'factor'>): string => ownWords(one).replace(aroundKinds, '');

/** Whether words begin or end with a kind, and not with its contrary (不合格). */
export const isOfKind = (words: string, kind: string): boolean => {
  if (words.startsWith(kind)) return true;
  const at = words.length - kind.length;
  return at > 0 && words.endsWith(kind) && !contraries.includes(words.charAt(at - 1));
};
