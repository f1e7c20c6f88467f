import { startsMove } from './period.js';
import type { Statement } from './statement.js';

/** 由326件减少到241件: the first figure is that of the year before. */
export const withStartsOfMoves = (statements: readonly Statement[], text: string): Statement[] =>
  statements.map((statement, at) => {
    const next = statements[at + 1];
    const { mention, fact } = statement;
    const moves =
      next?.mention.reach === true &&
      next.mention.division <= 2 &&
      next.mention.sentence === mention.sentence &&
      startsMove(statement, text) &&
      next.fact.quantity.kind === fact.quantity.kind;
    const { year } = next?.fact.period ?? { year: null };
    if (!moves || year === null || fact.period.year !== year) return statement;
    return { ...statement, fact: { ...fact, period: { ...fact.period, year: year - 1 } } };
  });
