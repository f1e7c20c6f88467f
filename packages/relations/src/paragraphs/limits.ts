import { type Relation, readingOf, relate, type Statement, type StatementParagraph } from '@gouji/facts';
import { ceilingCues } from '@gouji/lexicon/phrases/targets';

const reach = 4;

/**
 * 成本控制在80万元以内，实际成本71.92万元: an upper limit, and the figure that was held to it. A limit may be overrun, so
 * that nothing is wrong where it was.
 */
export const limits = ({ statements }: StatementParagraph, text: string): Relation[] =>
  statements.flatMap((limit, at): Relation[] => {
    const { fact, mention } = limit;
    const words = text.slice(mention.span.start, mention.quantity.span.start).trimEnd();
    if (!mention.target || !ceilingCues.some((cue) => words.endsWith(cue))) return [];
    const held = statements.slice(at + 1, at + 1 + reach).find((other) => isHeldTo(other, limit));
    return held
      ? [relate('balance', held.fact, [readingOf('at-most', [fact])], { strength: 'tentative' })]
      : [];
  });

const isHeldTo = ({ fact, mention }: Statement, limit: Statement): boolean =>
  mention.sentence === limit.mention.sentence &&
  fact.quantity.kind === limit.fact.quantity.kind &&
  fact.quantity.kind === 'money' &&
  fact.role === 'level' &&
  !mention.target &&
  !mention.each;
