import type { Bound, StatementParagraph } from '@gouji/facts';
import { joiners } from '@gouji/lexicon/particles';
import { respectively } from '@gouji/lexicon/phrases/clauses';
import { extraMarks, fullMark } from '@gouji/lexicon/phrases/scores';
import { bounds } from './bounds.js';

/** Marks given, each with the full marks beside it (产出指标50分，得45.8分); extra marks (加分) have no bound. */
export const fullMarks = ({ statements }: StatementParagraph, text: string): Bound[] =>
  statements.flatMap(({ fact, mark, outOf, mention }) => {
    const from = outOf?.quantity.span.start ?? mention.span.start;
    const words = text.slice(Math.max(0, from - bounds.longestItem), mention.quantity.span.end);
    // 60分（含）至80分为中: a band of marks is nothing's full marks.
    const plain = [fact, outOf].every(
      (one) => one?.quantity.qualifier === null && one.quantity.upper === null,
    );
    // 按照产出50分、效益30分的权重，分别得48分、28.5分: the first given is not of the last that stands before it.
    const isInRow = outOf !== null && joiners.has(text.charAt(outOf.quantity.span.start - 1));
    const inTurn =
      outOf !== null &&
      text.slice(outOf.quantity.span.end, mention.quantity.span.start).includes(respectively);
    return !inTurn &&
      !isInRow &&
      mark === 'given' &&
      outOf &&
      plain &&
      !extraMarks.test(words) &&
      !fullMark.test(words)
      ? [{ fact, most: outOf }]
      : [];
  });
