import type { Absence, Relation, StatementParagraph } from '@gouji/facts';
import { byParagraph } from '../presence.js';
import type { StatedSum } from '../sums/stated-sum.js';
import { restatedBeside } from './beside.js';
import { countRestatements, countsTakenUp } from './counts.js';
import { metricRestatements } from './metrics.js';

/** One thing stated more than once, which should have one value. */
export const restatements = (
  paragraphs: readonly StatementParagraph[],
  lists: readonly StatedSum[],
  absences: readonly Absence[],
  text: string,
): Relation[] => {
  const absencesIn = byParagraph(absences);
  return [
    ...metricRestatements(paragraphs, lists, text),
    ...countRestatements(paragraphs, lists, text),
    ...paragraphs.flatMap((paragraph) => countsTakenUp(paragraph, text)),
    ...paragraphs.flatMap((paragraph) => restatedBeside(paragraph, absencesIn(paragraph.index), text)),
  ];
};
