import type { Relation } from '@gouji/facts';
import { yearsAccount } from '@gouji/lexicon/table-patterns';
import type { CellFact, Line } from '../types.js';

/** The figures of one line and what its relations are read from: the figures whose heads say what they are. */
export interface Cross {
  readonly cells: readonly CellFact[];
  /** The heading that says what a figure is: its column's, or its row's where the table is turned. */
  readonly headOf: (cell: CellFact) => Line;
  /** Whether a line of changes or rates prints signs. */
  readonly signed: (line: Line) => boolean;
}

export const isAmount = ({ measure }: CellFact): boolean => measure === 'amount' || measure === 'number';

export const isBudget = ({ fact, column, row }: CellFact): boolean =>
  fact.role === 'budget' || isBudgetHead(column) || isBudgetHead(row);

const isBudgetHead = ({ heading: { account } }: Line): boolean => account !== null && account !== 'level';

/** What a head names beside its measure, account and time: figures of one name belong together; 支出 alone names nothing. */
export const nameOf = ({ heading: { name, scope, total } }: Line): string =>
  `${total || yearsAccount.test(name) ? '' : name}|${scope ?? ''}`;

/** Amounts that a change or rate may be of: those whose heads bear its name; else all, where the heads have one name or none. */
export const amountsFor = (
  cell: CellFact,
  { cells, headOf }: Cross,
): { amounts: CellFact[]; sure: boolean } => {
  const all = cells.filter((other) => other !== cell && isAmount(other));
  const name = nameOf(headOf(cell));
  const named = all.filter((other) => nameOf(headOf(other)) === name);
  if (named.length > 1) return { amounts: named, sure: true };
  const names = new Set(all.map((other) => nameOf(headOf(other))));
  return { amounts: all, sure: names.size <= 1 || all.length === 2 };
};

export const order = ({ fact, column, row }: CellFact): number => {
  const time = column.heading.time ?? row.heading.time;
  const years = time?.order ?? 0;
  return years * 4 + (fact.period.point === 'start' ? 0 : fact.period.point === 'during' ? 1 : 2);
};

/** The latest of some figures and the one before it in time, or of the year asked for; null where either is not clear. */
export const byTime = (
  cells: readonly CellFact[],
  baseYear: number | null,
): readonly [CellFact, CellFact] | null => {
  const [now, ...earlier] = [...cells].sort((a, b) => order(b) - order(a));
  if (!now) return null;
  const before = earlier.filter((other) => order(other) < order(now));
  const asked = before.filter(({ fact }) => baseYear !== null && fact.period.year === baseYear);
  const base = asked[0] ?? before[0];
  if (!base) return null;
  // Two figures of one time are two things; which is meant is not said.
  const unclear =
    cells.filter((other) => order(other) === order(now) || order(other) === order(base)).length > 2;
  return unclear ? null : [now, base];
};

export const strengthOf = (sure: boolean): Relation['strength'] => (sure ? 'exact' : 'tentative');
