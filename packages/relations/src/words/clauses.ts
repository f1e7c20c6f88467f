import { conditionWords } from '@gouji/lexicon/phrases/compared';
import type { Saying } from '../sayings/saying.js';

/** A clause of a unit, with the figures printed in it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Which sentence, and which stretch between semicolons, it stands in. */
  readonly sentence: number;
  readonly stretch: number;
  readonly figures: readonly Saying[];
}

const marks = new Set('，,；;。：:\n');
const strong = new Set('。\n');

/**
 * The clauses of a unit, in order. Linear.
 *
 * @param text the text that the spans of the sayings count in
 */
export const clausesIn = (sayings: readonly Saying[], text: string): Clause[] => {
  const figures = sayings.filter(({ quantity }) => quantity !== null);
  const [first, last] = [sayings[0], figures.at(-1)];
  if (!first || !last) return [];
  const line = text.indexOf('\n', last.end);
  const end = line < 0 ? text.length : line;
  const clauses: Clause[] = [];
  let [start, sentence, stretch, next] = [first.start, 0, 0, 0];
  for (let at = first.start; at <= end; at += 1) {
    const figure = figures[next]?.quantity?.span;
    const isInFigure = figure !== undefined && figure.start <= at && at < figure.end;
    if (figure && at >= figure.end) next += 1;
    const mark = at === end ? '\n' : text.charAt(at);
    if (isInFigure || !marks.has(mark)) continue;
    if (at > start)
      clauses.push({
        start,
        end: at,
        words: text.slice(start, at),
        sentence,
        stretch,
        figures: figures.filter(
          ({ quantity }) => quantity && quantity.span.start >= start && quantity.span.end <= at,
        ),
      });
    if (strong.has(mark)) sentence += 1;
    if (strong.has(mark) || mark === '；' || mark === ';') stretch += 1;
    start = at + 1;
  }
  return clauses;
};

/** Whether words tell what is wanted or would be, not what is. */
export const isCondition = (words: string): boolean => conditionWords.some((word) => words.includes(word));
