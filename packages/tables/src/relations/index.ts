import type { Bound, Relation } from '@gouji/facts';
import type { SumIdentity } from '@gouji/lexicon/accounts/identities';
import { extraMarks } from '@gouji/lexicon/phrases/scores';
import type { ReadTable } from '../read.js';
import type { Side } from '../types.js';
import { acrossRelations } from './across.js';
import { balanceRelations, identityRelations } from './identities.js';
import { shareRelations } from './shares.js';
import { columnSums, rowSums } from './sums.js';

/** Every equation within one table; each said once, the firmest first. `own`: identities of the user's. */
export const tableRelations = ({ sides }: ReadTable, own: readonly SumIdentity[]): Relation[] => {
  const relations = [
    ...sides.flatMap((side) => [
      ...rowSums(side, besideOf(side, sides), sides),
      ...columnSums(side),
      ...acrossRelations(side),
      ...shareRelations(side),
    ]),
    ...balanceRelations(sides),
  ];
  const said = new Set(relations.map(keyOf));
  return [
    ...relations,
    ...sides.flatMap((side) => identityRelations(side, own)).filter((relation) => !said.has(keyOf(relation))),
  ];
};

/** 得分 beside 分值: marks given, and what they are given out of. */
export const tableBounds = ({ sides }: ReadTable): Bound[] =>
  sides.flatMap((side) => {
    const [full, given] = ['full', 'given'].map((measure) =>
      side.columns.filter(({ heading }) => heading.measure === measure),
    );
    const [most, marks] = [full?.[0], given?.[0]];
    if (!most || !marks || full?.length !== 1 || given?.length !== 1) return [];
    return side.rows.flatMap((row) => {
      const [bound, fact] = [side.at(row, most)?.fact, side.at(row, marks)?.fact];
      return bound && fact && !extraMarks.test(row.own) ? [{ fact, most: bound }] : [];
    });
  });

const keyOf = ({ kind, result, readings }: Relation): string =>
  [kind, result.id, ...(readings[0]?.terms ?? []).map(({ id }) => id).sort()].join('|');

/** Sides with the same heads, in the same rows: one account printed side by side. */
const besideOf = (side: Side, sides: readonly Side[]): Side[] => {
  const first = side.rows[0]?.index;
  return sides.filter(
    (other) =>
      other !== side &&
      other.head === side.head &&
      other.rowHead === side.rowHead &&
      other.rows[0]?.index === first &&
      other.columns.map(({ own }) => own).join() === side.columns.map(({ own }) => own).join(),
  );
};
