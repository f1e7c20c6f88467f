import { type Fact, type Relation, readingOf, relate, type StatementParagraph } from '@gouji/facts';

/** 2022年末A，2023年末B，本年度增加C: two year-ends of an asset and the change between them, in sentences of their own. */
export const yearEnds = (paragraphs: readonly StatementParagraph[]): Relation[] =>
  paragraphs.flatMap(({ statements }) =>
    statements.flatMap(({ fact: closing }, at): Relation[] => {
      if (closing.role !== 'level' || closing.quantity.kind !== 'money' || !isHeld(closing)) return [];
      const near = statements.slice(Math.max(0, at - nearby), at + nearby);
      const moves = near.filter(
        ({ fact, mention }) =>
          fact.role === 'change' &&
          fact.quantity.kind === 'money' &&
          mention.comparison?.kind !== 'budget' &&
          closing.metric.name.startsWith(fact.metric.name) &&
          isClosing(closing, fact),
      );
      const openings = near.filter(
        ({ fact }) => fact.metric.name === closing.metric.name && isOpening(fact, closing),
      );
      const changes = moves.map(({ fact }) => fact);
      // All increases and decreases together; or one of them, where the others are its parts.
      const sets = [changes, ...(changes.length > 1 ? changes.map((change) => [change]) : [])].filter(
        (set) => set.length > 0,
      );
      const readings = openings.flatMap(({ fact: opening }) =>
        sets.map((set) => readingOf('sum', [opening, ...set], [1, ...set.map(({ sign }) => sign)])),
      );
      return readings.length === 0
        ? []
        : [relate('roll-forward', closing, readings.slice(0, 8), { strength: 'likely' })];
    }),
  );

/** What additions and disposals move: assets at cost. Net values (净值) move by depreciation as well. */
const isHeld = ({ metric }: Fact): boolean => /资产/.test(metric.name) && !/净/.test(metric.name);

// Balances and movements of one asset stand close together.
const nearby = 12;

const isClosing = ({ period }: Fact, change: Fact): boolean =>
  period.point === 'end' && (period.year === change.period.year || change.period.year === null);

const isOpening = (opening: Fact, closing: Fact): boolean => {
  const { period } = opening;
  if (opening === closing || closing.period.year === null || period.year === null) return false;
  return (
    (period.point === 'end' && period.year === closing.period.year - 1) ||
    (period.point === 'start' && period.year === closing.period.year)
  );
};
