import { readLabel } from '../metric.js';
import type { Statement, StatementContext } from './statement.js';

/** X、Y和Z分别为1、2和3万元: as many names as figures, each its own. */
export const withNamesInTurn = (statements: readonly Statement[], context: StatementContext): Statement[] => {
  const named = [...statements];
  statements.forEach(({ mention }, at) => {
    if (!mention.respectively || !mention.label) return;
    const names = context.text
      .slice(mention.label.start, mention.label.end)
      .split(/[、和及与]/)
      .filter((name) => name.trim() !== '');
    const figures = [at];
    while (
      (statements[figures[figures.length - 1] ?? at]?.mention.quantity.kind ?? '') ===
      statements[at + figures.length]?.mention.quantity.kind
    ) {
      const next = statements[at + figures.length]?.mention;
      if (!next || next.division > 1 || next.label !== null) break;
      figures.push(at + figures.length);
    }
    if (names.length < 2 || names.length !== figures.length) return;
    figures.forEach((index, place) => {
      const statement = named[index];
      const { name, known, modifier } = readLabel(names[place] ?? '', context.dictionary, context.ownNames);
      if (!statement || name === '') return;
      named[index] = {
        ...statement,
        fact: {
          ...statement.fact,
          metric: { name, known, modifier, span: mention.label, origin: 'sentence' },
        },
      };
    });
  });
  return named;
};

/** 由326件减少到241件: the first figure is that of the year before. */
export const withStartsOfMoves = (statements: readonly Statement[], text: string): Statement[] =>
  statements.map((statement, at) => {
    const next = statements[at + 1];
    const { mention, fact } = statement;
    const from = mention.label ?? mention.span;
    const moves =
      next?.mention.reach === true &&
      next.mention.division <= 2 &&
      next.mention.sentence === mention.sentence &&
      /[由从]/.test(text.slice(Math.max(mention.span.start, from.start - 2), mention.quantity.span.start)) &&
      next.fact.quantity.kind === fact.quantity.kind;
    const { year } = next?.fact.period ?? { year: null };
    if (!moves || year === null || fact.period.year !== year) return statement;
    return { ...statement, fact: { ...fact, period: { ...fact.period, year: year - 1 } } };
  });
