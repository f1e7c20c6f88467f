import { spanStops } from '@gouji/lexicon/phrases/durations';
import { type Piece, paragraphsOf, piecesOf } from '../paragraphs.js';
import type { RuleContext } from '../rule.js';
import { datesIn, type PrintedDate } from './dates.js';

/** What is told between two stops: its words, its dates, and where it begins. */
export interface Stretch extends Piece {
  readonly dates: readonly PrintedDate[];
}

/** The stretches of a report's running text. */
export const stretchesOf = ({ text, report }: RuleContext): Stretch[] =>
  paragraphsOf(text, report).flatMap((paragraph) =>
    piecesOf(paragraph, spanStops).map(
      ({ words, start }): Stretch => ({ words, start, dates: datesIn(words, start) }),
    ),
  );

/** The words of a stretch between two places of the report. */
export const wordsBetween = ({ words, start }: Stretch, from: number, to: number): string =>
  words.slice(Math.max(0, from - start), Math.max(0, to - start));
