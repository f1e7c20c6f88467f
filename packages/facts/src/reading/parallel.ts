import { sentenceEnds } from '@gouji/lexicon/particles';
import { noLetterOfName } from '@gouji/lexicon/phrases/clauses';
import { leadWords } from '@gouji/lexicon/phrases/fillers';
import { generalWords, wholeWords } from '@gouji/lexicon/phrases/settings';
import { bounds } from '../bounds.js';
import type { Fact } from '../types.js';
import { lengthOfLead } from './phrases.js';

/**
 * Whether two figures stand in sentences told alike of two things (甲局全年预算A，截至11月支出B。乙局全年预算C，截至11月支出D): up to the
 * figure their words differ in nothing but a name at the head of each.
 */
export const areOfTwoThings = (a: Fact, b: Fact, text: string): boolean => {
  const [one, two] = [wordsBefore(a, text), wordsBefore(b, text)];
  const [first, second] = [one.said, two.said];
  let alike = 0;
  while (alike < Math.min(first.length, second.length) && first.at(-1 - alike) === second.at(-1 - alike))
    alike += 1;
  if (alike < bounds.leastAlike) return false;
  return [one, two].every(({ said, own }) => {
    const head = said.slice(0, said.length - alike);
    return head.length <= own && isName(head);
  });
};

interface Words {
  /** The words of a figure's sentence before it, without figures and times. */
  readonly said: string;
  /** How many letters of them stand before the name of what is measured. */
  readonly own: number;
}

const wordsBefore = ({ quantity: { span }, metric }: Fact, text: string): Words => {
  const least = Math.max(0, span.start - bounds.longestGroup);
  let start = span.start;
  while (start > least && !sentenceEnds.has(text.charAt(start - 1))) start -= 1;
  const letters = (end: number): string => text.slice(start, end).replace(figures, '').replace(label, '');
  const name =
    metric.span && metric.span.start >= start ? Math.min(metric.span.start, span.start) : span.start;
  return { said: letters(span.start), own: letters(name).length };
};

/** Figures with what groups and labels them. */
const figures = /[\d０-９][\d０-９.,]*/g;
const label = /^[\s.、（）()]+/;

/** Whether words name something of their own, and not the reporting unit or nothing at all. */
const isName = (words: string): boolean =>
  words !== '' &&
  words.length <= bounds.longestEntity &&
  !noLetterOfName.test(words) &&
  lengthOfLead(words, unsaying) < words.length;

const unsaying: readonly string[] = [...leadWords, ...generalWords, ...wholeWords];
