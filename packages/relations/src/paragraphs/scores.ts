import {
  type Bound,
  type Relation,
  readingOf,
  relate,
  type Statement,
  type StatementParagraph,
} from '@gouji/facts';
import { extraMarks } from '@gouji/lexicon/phrases/scores';

/** 满分10分，扣0.5分，得9.5分; 执行率93.6%，满分10分，得9.36分: marks given from what they are given out of. */
export const scores = ({ statements }: StatementParagraph, text: string): Relation[] =>
  statements.flatMap((given, at): Relation[] => {
    if (given.mark !== 'given') return [];
    const near = statements
      .slice(Math.max(0, at - 2), at)
      .filter(({ mention }) => mention.sentence === given.mention.sentence);
    const full = near.find(({ mark }) => mark === 'full');
    const lost = near.find(({ mark }) => mark === 'lost');
    const rate = near.find(({ fact }) => fact.role === 'rate' && fact.quantity.kind === 'percent');
    if (!full) return [];
    if (lost) return [relate('difference', given.fact, [readingOf('sum', [full.fact, lost.fact], [1, -1])])];
    if (!rate) return [];
    return [
      relate('product', given.fact, [readingOf('product', [rate.fact, full.fact])], {
        strength: isProportional(given, rate, text) ? 'exact' : 'tentative',
      }),
    ];
  });

/** 按比例得9.5分: the marks follow the rate. */
const isProportional = ({ mention }: Statement, rate: Statement, text: string): boolean =>
  /按[^，。；]{0,8}比例|乘以|×/.test(text.slice(rate.mention.quantity.span.end, mention.quantity.span.start));

/** Marks given, each with the full marks beside it (产出指标50分，得45.8分); extra marks (加分) have no bound. */
export const fullMarks = ({ statements }: StatementParagraph, text: string): Bound[] =>
  statements.flatMap(({ fact, mark, outOf, mention }) => {
    const from = outOf?.quantity.span.start ?? mention.span.start;
    const words = text.slice(Math.max(0, from - longestItem), mention.quantity.span.end);
    const plain = fact.quantity.qualifier === null && fact.quantity.upper === null;
    return mark === 'given' && outOf && plain && !extraMarks.test(words) ? [{ fact, most: outOf }] : [];
  });

const longestItem = 16;
