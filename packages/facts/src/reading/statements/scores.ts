import { scoreUnit } from '@gouji/lexicon';
import { linksOfScore } from '@gouji/lexicon/phrases/clauses';
import { scoreCues, summedScores } from '@gouji/lexicon/phrases/scores';
import { bounds } from '../../bounds.js';
import type { Mark } from '../../types.js';
import type { Statement } from './statement.js';

const isScore = ({ mention }: Statement): boolean =>
  mention.quantity.kind === 'count' &&
  mention.quantity.unit === scoreUnit &&
  // 较上年提高1.5分: a change, not a mark.
  mention.direction === null;

/** What the words right before a score call it; null where they leave it open. */
const calledBefore = ({ mention }: Statement, text: string): Mark | null => {
  const { start } = mention.quantity.span;
  const words = text
    .slice(Math.max(mention.span.start, start - bounds.longestScoreCue), start)
    .replace(linksOfScore, '');
  const mark = scoreCues.find(({ ends }) => ends.some((end) => words.endsWith(end)))?.mark ?? null;
  return mark === 'gained' ? null : mark;
};

/** 合计得94分, 总得分94分: the total of the scores, given out of none of them. */
const sumsUp = ({ mention: { span, quantity } }: Statement, text: string): boolean =>
  summedScores.test(
    text.slice(Math.max(span.start, quantity.span.start - bounds.longestScoreCue), quantity.span.start),
  );

/** Whether `next` is the score that was given out of the one before it (20分，得18.9分; （10分）得9.5分). */
const isGivenOutOf = (next: Statement | undefined, statement: Statement, text: string): boolean =>
  next !== undefined &&
  isScore(next) &&
  next.mention.sentence === statement.mention.sentence &&
  (next.mention.division === 0 || next.mention.division === 2) &&
  ['given', 'lost'].includes(calledBefore(next, text) ?? '') &&
  !next.mention.total &&
  !sumsUp(next, text);

/** 决策类得18.5分（满分20分），过程类得22分: full marks in a bracket right behind the marks given out of them. */
const isBracketBehind = ({ mention }: Statement, before: Statement, text: string): boolean => {
  const between = text.slice(before.mention.quantity.span.end, mention.quantity.span.start);
  return isScore(before) && before.outOf === null && openings.has(between.charAt(0));
};

const openings: ReadonlySet<string> = new Set('（(');

/**
 * Tells the scores of a paragraph apart: the full marks of an item (满分, 分值), the marks given (得分) and the marks
 * lost (扣分). A list that opens at an item's full marks opens at the marks given for it, which bear its name.
 */
export const withMarks = (statements: readonly Statement[], text: string): Statement[] => {
  const marked = [...statements];
  let mark: Mark = 'given';
  marked.forEach((statement, at) => {
    if (!isScore(statement)) return;
    const { mention, fact } = statement;
    const next = marked[at + 1];
    if (mention.division >= 4) mark = 'given';
    const called = calledBefore(statement, text);
    const before = marked[at - 1];
    if (called === 'full' && before && isBracketBehind(statement, before, text)) {
      marked[at] = { ...statement, mark: 'full' };
      marked[at - 1] = { ...before, mark: 'given', outOf: fact };
      mark = 'given';
      return;
    }
    // 甲项目得分94分，平均得分96分: what is called a mark given is no full mark of the next.
    const outOf = called !== 'given' && isGivenOutOf(next, statement, text);
    mark = outOf && called !== 'lost' ? 'full' : (called ?? (mark === 'lost' ? 'given' : mark));
    marked[at] = { ...statement, mark };
    if (!outOf || !next || mark !== 'full') return;
    marked[at] = { ...statement, mark, mention: { ...mention, opens: null, opensFor: null } };
    marked[at + 1] = {
      ...next,
      outOf: fact,
      fact: { ...next.fact, metric: { ...fact.metric, span: null, origin: 'sentence' } },
      mention: {
        ...next.mention,
        opens: next.mention.opens ?? mention.opens,
        opensFor: next.mention.opensFor ?? mention.opensFor,
        division: mention.division,
      },
    };
    // What follows the pair is again either.
    mark = 'given';
  });
  return marked;
};
