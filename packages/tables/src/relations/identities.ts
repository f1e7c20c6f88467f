import { type Relation, readingOf, relate, sumOf } from '@gouji/facts';
import { balances, type SumIdentity, sumIdentities } from '@gouji/lexicon/accounts/identities';
import { grandRow } from '@gouji/lexicon/table-patterns';
import type { CellFact, Line, Side } from '../types.js';
import { type Cross, isAmount, isBudget } from './cross.js';
import { addable } from './series.js';

/** Sums that accounting requires of the lines of one side, down its columns and along its rows (基本支出 = 人员经费 + 公用经费). */
export const identityRelations = (side: Side, own: readonly SumIdentity[]): Relation[] => [
  ...side.columns.flatMap((column) => required(side.rows, (row) => side.at(row, column), own)),
  ...side.rows.flatMap((row) => required(side.columns, (column) => side.at(row, column), own)),
];

const required = (
  lines: readonly Line[],
  at: (line: Line) => CellFact | null,
  own: readonly SumIdentity[],
): Relation[] => {
  const byName = new Map<string, CellFact | null>();
  for (const line of lines) {
    const { name, known, modifier, measure } = line.heading;
    if (!known || modifier !== '' || (measure !== null && measure !== 'amount')) continue;
    const cell = at(line);
    if (cell?.quantity.kind !== 'money') continue;
    // A name that stands twice is of two things.
    byName.set(name, byName.has(name) ? null : cell);
  }
  if (byName.size < 3) return [];
  return [...own, ...sumIdentities].flatMap(({ total, parts, optional }) => {
    const result = byName.get(total);
    if (!result) return [];
    const terms = parts.map((part) => byName.get(part) ?? null).filter((cell) => cell !== null);
    const extra = optional.map((part) => byName.get(part) ?? null).filter((cell) => cell !== null);
    if (terms.length < parts.length || ![...terms, ...extra].every((cell) => addable(result, cell)))
      return [];
    return [
      relate('sum', result.fact, [sumOf([...terms, ...extra].map(({ fact }) => fact))], {
        origin: 'identity',
        strength: 'likely',
      }),
    ];
  });
};

/** 收入总计 = 支出总计, 资产总计 = 负债和净资产总计: the last totals of the two sides of one account, in one row. */
export const balanceRelations = (sides: readonly Side[]): Relation[] =>
  sides.slice(1).flatMap((right, at): Relation[] => {
    const left = sides[at];
    const [one, two] = [left && grandTotal(left), grandTotal(right)];
    if (!left || !one || !two || one.index !== two.index) return [];
    const named = isGrand(one) && isGrand(two);
    return right.columns.flatMap((column, place) => {
      const twin = left.columns[place];
      const [income, spending] = [twin && left.at(one, twin), right.at(two, column)];
      if (!income || !spending || twin?.own !== column.own || !addable(income, spending)) return [];
      return [
        relate('balance', spending.fact, [readingOf('sum', [income.fact])], {
          origin: 'identity',
          strength: named ? 'likely' : 'tentative',
        }),
      ];
    });
  });

const grandTotal = ({ rows }: Side): Line | null =>
  rows.findLast(({ heading }) => heading.total === 'total') ?? null;

const isGrand = ({ own }: Line): boolean => grandRow.test(own.replace(/[（(][^（()）]*[)）]/g, ''));

/** 净值 = 原值 − 折旧; 年末结转 = 年初结转 + 收入 − 支出: columns that accounting ties. */
export const lineIdentity = (cell: CellFact, { cells, headOf }: Cross): Relation[] => {
  const { name, known } = headOf(cell).heading;
  if (!known || !isAmount(cell)) return [];
  const pick = (wanted: string): CellFact | null => {
    const found = cells.filter((other) => {
      const { heading, nesting } = headOf(other);
      return (
        other !== cell &&
        heading.name === wanted &&
        nesting === null &&
        isAmount(other) &&
        isBudget(other) === isBudget(cell) &&
        other.fact.period.year === cell.fact.period.year
      );
    });
    const totals = found.filter((other) => headOf(other).heading.total !== null);
    return (totals.length === 1 ? totals[0] : found.length === 1 ? found[0] : null) ?? null;
  };
  return balances
    .filter(({ result }) => result === name)
    .flatMap(({ plus, minus, optionalPlus, optionalMinus }): Relation[] => {
      const [added, taken] = [plus.map(pick), minus.map(pick)];
      if ([...added, ...taken].includes(null)) return [];
      const given = (found: readonly (CellFact | null)[]): CellFact[] => found.filter((one) => one !== null);
      const more = given([...added, ...optionalPlus.map(pick)]);
      const less = given([...taken, ...optionalMinus.map(pick)]);
      return [
        relate(
          'balance',
          cell.fact,
          [
            readingOf(
              'sum',
              [...more, ...less].map(({ fact }) => fact),
              [...more.map(() => 1 as const), ...less.map(() => -1 as const)],
            ),
          ],
          { origin: 'identity', strength: 'likely' },
        ),
      ];
    });
};
