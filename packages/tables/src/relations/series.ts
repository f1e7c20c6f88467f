import { type Fact, unitFamily } from '@gouji/facts';
import { datedTerm } from '@gouji/lexicon/terms/term-patterns';
import type { CellFact, Line } from '../types.js';

/** A figure of a series with its line. */
export interface Entry {
  readonly line: Line;
  readonly cell: CellFact;
}

/** Whether two figures may be added up: one kind and unit, one account, one time unless any will do. */
export const addable = (cell: CellFact, other: CellFact, anyTime = false): boolean => {
  const [{ fact: a, measure: one }, { fact: b, measure: two }] = [cell, other];
  return (
    one === two &&
    a.quantity.kind === b.quantity.kind &&
    (a.quantity.kind !== 'count' || unitFamily(a.quantity.unit) === unitFamily(b.quantity.unit)) &&
    a.role === b.role &&
    a.stage === b.stage &&
    accountOf(cell) === accountOf(other) &&
    (anyTime || (a.period.year === b.period.year && samePoint(a, b)))
  );
};

/** Budget or account by the column: a number, as of a table that declares no unit, has no role that tells. */
const accountOf = ({ column }: CellFact): string => column.heading.account ?? '';

/** The time in a name (年初结转和结余) is the name's own. */
const samePoint = ({ period: a, metric: one }: Fact, { period: b, metric: two }: Fact): boolean =>
  a.point === b.point || datedTerm.test(one.name) || datedTerm.test(two.name);

/** The figures under each that they are parts of; `overflow`: those that stand in other groups of columns. */
export const childrenOf = (entries: readonly Entry[], overflow: readonly Entry[]): Map<Entry, Entry[]> => {
  const byLine = new Map(entries.map((entry) => [entry.line, entry] as const));
  const found = new Map<Entry, Entry[]>();
  for (const entry of [...entries, ...overflow]) {
    const parent = entry.line.parent && byLine.get(entry.line.parent);
    if (!parent || !addable(parent.cell, entry.cell)) continue;
    const list = found.get(parent);
    if (list) list.push(entry);
    else found.set(parent, [entry]);
  }
  return found;
};

export const distinct = <T extends readonly Entry[]>(lists: readonly T[]): T[] => {
  const seen = new Set<string>();
  return lists.filter((list) => {
    const key = list.map(({ line }) => line.index).join(',');
    if (list.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
