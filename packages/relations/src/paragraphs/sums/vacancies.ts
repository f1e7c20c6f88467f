import type { Statement } from '@gouji/facts';
import { rateEndings } from '@gouji/lexicon';
import { vacancyWords } from '@gouji/lexicon/kinds';
import { wordsOf } from './kinds.js';

/** 空编2名, 超编3人: posts without people, or people without posts, which are no total of what follows. */
export const isVacancy = (statement: Statement, text: string): boolean => {
  if (statement.fact.quantity.kind !== 'count') return false;
  const words = wordsOf(statement, text);
  return vacancyWords.some((word) => words.includes(word)) && !rateEndings.some((end) => words.includes(end));
};
