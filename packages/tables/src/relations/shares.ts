import { type Reading, type Relation, readingOf, relate } from '@gouji/facts';
import { generalWhole } from '@gouji/lexicon/table-patterns';
import { bounds } from '../bounds.js';
import type { CellFact, Line, Side } from '../types.js';

/** 占比 = 本行 ÷ 合计: a share beside amounts, of the row's parent, of the row that it names, or of the total. */
export const shareRelations = (side: Side): Relation[] => {
  const shares = side.columns.filter(({ heading }) => heading.measure === 'share');
  if (shares.length === 0) return [];
  const totals = side.rows.filter(({ heading }) => heading.total !== null);
  return shares.flatMap((column) => {
    const place = side.columns.indexOf(column);
    // The amounts to its left, the nearest first; those to its right where there are none.
    const left = side.columns.slice(0, place).reverse();
    const amounts = [...left, ...side.columns.slice(place + 1)]
      .filter(({ heading: { measure } }) => measure === null || measure === 'amount' || measure === 'number')
      .slice(0, bounds.mostAmounts);
    return side.rows.flatMap((row): Relation[] => {
      const share = side.at(row, column);
      if (!share || share.quantity.kind === 'money' || row.heading.total !== null) return [];
      const wholes = wholesOf(row, column, side, totals);
      const beside = ofColumnBeside(row, side, amounts);
      const readings = wholes.flatMap((whole) =>
        amounts.flatMap((amount) => {
          const [part, all] = [side.at(row, amount), side.at(whole, amount)];
          return part && all && isLike(part, all) ? [readingOf('quotient', [part.fact, all.fact])] : [];
        }),
      );
      readings.unshift(...beside);
      if (readings.length === 0) return [];
      const sure = amounts.length === 1 && wholes.length === 1 && !side.abridged;
      return [
        relate('share', share.fact, readings.slice(0, bounds.mostShareReadings), {
          strength: sure ? 'exact' : 'likely',
        }),
      ];
    });
  });
};

/** 采购额 | 其中：授予中小企业 | 占比: a share behind a part is of what that part is of, in its own row. */
const ofColumnBeside = (row: Line, side: Side, [part, whole]: readonly Line[]): Reading[] => {
  if (part?.nesting !== 'part' || !whole) return [];
  const [one, all] = [side.at(row, part), side.at(row, part.parent ?? whole)];
  return one && all && isLike(one, all) ? [readingOf('quotient', [one.fact, all.fact])] : [];
};

const isLike = (a: CellFact, b: CellFact): boolean =>
  a.quantity.kind === b.quantity.kind && (a.quantity.kind === 'money' || a.quantity.kind === 'count');

const wholesOf = (row: Line, column: Line, side: Side, totals: readonly Line[]): Line[] => {
  const named = column.heading.shareOf;
  const asked = named
    ? side.rows.filter(
        ({ own, heading }) => own === named || (heading.name !== '' && named.includes(heading.name)),
      )
    : [];
  if (asked.length > 0) return asked.slice(0, 2);
  // 占全县比重: of a whole that stands elsewhere.
  if (named && !generalWhole.test(named)) return [];
  const wholes = [...totals.filter((total) => side.rows.indexOf(total) > side.rows.indexOf(row)), ...totals];
  return [...new Set([...(row.parent ? [row.parent] : []), ...wholes])].slice(0, 4);
};
