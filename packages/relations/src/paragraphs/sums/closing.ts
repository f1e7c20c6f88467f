import type { Statement } from '@gouji/facts';
import { closingPrefixes, summingName } from '@gouji/lexicon/phrases/totals';
import { wordsOf } from './kinds.js';

/** 共计 with no name of its own: the total of what stands before it. */
export const closesList = ({ mention, fact }: Statement): boolean =>
  mention.total &&
  (mention.sums ||
    mention.label === null ||
    (fact.metric.origin === 'clause' && summingName.test(fact.metric.modifier + fact.metric.name)));

/** A total that bears a name (编外人员共39人, 合计编制41名, 总收入1425.2万元): the name without the words of a total. */
export const nameOfTotal = (statement: Statement, text: string): string | null => {
  const words = wordsOf(statement, text).trim();
  if (statement.mention.total && words !== '') return words;
  const prefix = closingPrefixes.find((word) => words.startsWith(word));
  return prefix && words.length > prefix.length + 1 ? words.slice(prefix.length) : null;
};
