import type { DigitResult } from './digit.js';
import type { Pair, Results } from './run.js';

/** Counts of one change, of all sentences or of those with one kind of relation. */
export interface ChangeCounts {
  readonly pairs: number;
  readonly unchanged: number;
  readonly accused: number;
  readonly lost: number;
}

/** Counts of one kind of relation: figures with a wrong digit, those reported, relations, those in which no slip is seen. */
export interface DigitCounts {
  readonly figures: number;
  readonly reported: number;
  readonly relations: number;
  readonly cannotFail: number;
}

/** All figures of a run: what the record holds. */
export interface Table {
  readonly changes: Readonly<Record<string, Readonly<Record<string, ChangeCounts>>>>;
  readonly digits: Readonly<Record<string, DigitCounts>>;
}

export const total = 'total';

const changeCounts = (pairs: readonly Pair[]): ChangeCounts => ({
  pairs: pairs.length,
  unchanged: pairs.filter(({ accused, lost }) => accused.length === 0 && lost.length === 0).length,
  accused: pairs.filter(({ accused }) => accused.length > 0).length,
  lost: pairs.filter(({ lost }) => lost.length > 0).length,
});

const digitCounts = (results: readonly DigitResult[]): DigitCounts => {
  const sum = (of: 'figures' | 'reported'): number => results.reduce((all, one) => all + one[of], 0);
  return {
    figures: sum('figures'),
    reported: sum('reported'),
    relations: results.length,
    cannotFail: results.filter(({ figures, reported }) => figures > 0 && reported === 0).length,
  };
};

const kindsOf = (pairs: readonly Pair[]): string[] =>
  [...new Set(pairs.flatMap(({ kinds }) => kinds))].sort();

/** Change by kind of relation, each with a total; digits by kind, with a total. */
export const tableOf = ({ pairs, digits }: Results): Table => ({
  changes: Object.fromEntries(
    [...new Set(pairs.map(({ property }) => property))].map((property) => {
      const ofProperty = pairs.filter((pair) => pair.property === property);
      const byKind = kindsOf(ofProperty).map(
        (kind) => [kind, changeCounts(ofProperty.filter(({ kinds }) => kinds.includes(kind)))] as const,
      );
      return [property, Object.fromEntries([...byKind, [total, changeCounts(ofProperty)]])];
    }),
  ),
  digits: Object.fromEntries([
    ...[...new Set(digits.map(({ kind }) => kind))]
      .sort()
      .map((kind) => [kind, digitCounts(digits.filter((one) => one.kind === kind))] as const),
    [total, digitCounts(digits)],
  ]),
});

/**
 * Where a table is worse than another of the same sentences: a change accuses more, or a smaller part of the figures
 * with a wrong digit is reported. What is no longer checked is not counted here: reading more can raise it.
 */
export const worse = (now: Table, before: Table): string[] => [
  ...Object.entries(before.changes).flatMap(([property, kinds]) => {
    const accused = now.changes[property]?.[total]?.accused ?? 0;
    const known = kinds[total]?.accused ?? 0;
    return accused > known ? [`${property}: ${accused} pairs newly accused, ${known} before`] : [];
  }),
  ...[[now.digits[total], before.digits[total]] as const].flatMap(([one, other]) =>
    one && other && one.reported * other.figures < other.reported * one.figures
      ? [
          `wrong digits: ${one.reported} of ${one.figures} reported, ${other.reported} of ${other.figures} before`,
        ]
      : [],
  ),
];
