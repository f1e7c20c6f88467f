import type { Fact, SpendingBound } from '@gouji/facts';
import { spentWithin } from '@gouji/lexicon/forms/within';
import { accountColumn, amountAt } from './lines.js';
import type { FormTable } from './recognise.js';

/** The account of a line with a code; null where the form has none, or several. */
const accountOfCode = ({ table }: FormTable, code: string): Fact | null => {
  const found = table.sides.flatMap((side) => {
    const column = accountColumn(side);
    return side.rows
      .filter((row) => row.code === code)
      .flatMap((row) => (column && amountAt(side, row, column)) ?? []);
  });
  return found.length === 1 ? (found[0]?.fact ?? null) : null;
};

/** The account of what has a name, in whichever row or column; null where the form prints none, or several that differ. */
const accountOfName = ({ table }: FormTable, name: string): Fact | null => {
  const [first, ...others] = table.facts.filter(
    ({ metric, role, quantity, period }) =>
      role === 'level' &&
      quantity.kind === 'money' &&
      period.point === 'during' &&
      metric.name === name &&
      metric.modifier === '',
  );
  return first && others.every(({ quantity }) => quantity.value.eq(first.quantity.value)) ? first : null;
};

/** What was spent of 基本支出, and what was spent in all: between forms that stand once. */
export const spendingBounds = (known: readonly FormTable[]): SpendingBound[] =>
  spentWithin.flatMap(({ part, code, whole, name }): SpendingBound[] => {
    const [of, second] = known.filter(({ form }) => form.name === part);
    const [all, other] = known.filter(({ form }) => form.name === whole);
    if (!of || second || !all || other) return [];
    const fact = accountOfCode(of, code);
    const most = accountOfName(all, name);
    return fact && most && fact.period.year === most.period.year
      ? [{ fact, most, part: of.form.name, whole: all.form.name }]
      : [];
  });
