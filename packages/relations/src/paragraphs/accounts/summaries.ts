import {
  isAmount,
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
  sumOf,
} from '@gouji/facts';
import { summaryWords } from '@gouji/lexicon/phrases/settings';

const mostUnits = 60;

/** 局机关A，所属单位B，部门汇总C: one metric by unit, and the whole of all units, in one sentence. */
export const summaries = ({ statements }: StatementParagraph, text: string): Relation[] =>
  statements.flatMap((whole, at) => {
    if (!isAmount(whole) || !saysSummary(whole, text)) return [];
    const parts = statements
      .slice(Math.max(0, at - mostUnits), at)
      .filter(
        (part) =>
          part.mention.sentence === whole.mention.sentence &&
          part.mention.depth === whole.mention.depth &&
          isAmount(part) &&
          isUnitOf(part, whole),
      );
    const names = new Set(parts.map(unitOf));
    // Each unit once: two figures of one unit are no two parts.
    if (parts.length < 2 || names.size < parts.length) return [];
    return [relate('sum', whole.fact, [sumOf(parts.map(({ fact }) => fact))], { strength: 'likely' })];
  });

const unitOf = ({ fact }: Statement): string => fact.metric.modifier || (fact.entity ?? '');

const isUnitOf = (part: Statement, whole: Statement): boolean =>
  unitOf(part) !== '' &&
  part.fact.metric.known &&
  part.fact.metric.name === whole.fact.metric.name &&
  part.fact.quantity.kind === whole.fact.quantity.kind &&
  part.fact.role === whole.fact.role &&
  part.fact.period.year === whole.fact.period.year &&
  part.fact.scope === whole.fact.scope;

const saysSummary = ({ mention }: Statement, text: string): boolean => {
  const words = mention.label ? text.slice(mention.label.start, mention.label.end) : '';
  return summaryWords.some((word) => words.includes(word));
};
