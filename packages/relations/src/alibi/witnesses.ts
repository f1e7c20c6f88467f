import type { NamedRate } from '@gouji/lexicon';
import type { Figure } from '../arithmetic/figure.js';
import { shapeOf } from '../arithmetic/slips.js';
import { subjectOf } from '../sayings/names.js';
import type { Name, Saying } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';
import { budgets } from '../search/common.js';
import type { Entry, Taken } from '../search/state.js';

/** What an alibi is looked for in. */
export interface Witnesses {
  readonly sayings: readonly Saying[];
  readonly figures: readonly (Figure | null)[];
  readonly rates: readonly NamedRate[];
  /** The records as they were read, and the record of each figure; −1 for none. */
  readonly entries: readonly Entry[];
  readonly entryOf: readonly number[];
}

/** Figures near the one accused, in the order they are told. */
export const neighbours = (at: number, { sayings, figures }: Witnesses): number[] => {
  const within = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let index = at + step; Math.abs(index - at) <= bounds.alibiReach; index += step) {
      if (!sayings[index]) break;
      if (figures[index]) found.push(index);
    }
    return found;
  };
  return [...within(-1), ...within(1)].sort((a, b) => a - b);
};

/** The equations that a figure stands in, as their result or a term. */
export type Standing = (figure: number) => readonly Taken[];

/** Equations by the figures that stand in them, so that each accusation looks at those of its own figures alone. */
export const standingIn = (read: readonly Taken[]): Standing => {
  const found = new Map<number, Taken[]>();
  for (const one of read)
    for (const figure of new Set([one.equation.result, ...one.equation.terms])) {
      const own = found.get(figure);
      if (own) own.push(one);
      else found.set(figure, [one]);
    }
  return (figure) => found.get(figure) ?? [];
};

/** Whether figures all stand in an equation that ties already, of another result: what they say, they say of that. */
export const usedElsewhere = (
  read: Standing,
  result: number | null,
  members: readonly number[],
  byRates = false,
): boolean =>
  read(members[0] ?? -1).some(
    ({ weight, seen, equation }) =>
      weight.outcome !== 'violated' &&
      !seen &&
      // 营业收入A，营业成本B，毛利C，毛利率P%: that one is a part of the other denies no rate of theirs.
      !(byRates && equation.formula === 'sum') &&
      equation.result !== result &&
      members.every((at) => at === equation.result || equation.terms.includes(at)),
  );

/** Whether no full stop stands between figures. */
export const isOneSentence = (members: readonly number[], sayings: readonly Saying[]): boolean =>
  sayings.slice(Math.min(...members) + 1, Math.max(...members) + 1).every(({ mark }) => mark < 4);

/** Whether a figure is the one accused told again, or that one as it should have been. */
export const isSameAgain = (accused: number, other: number, witnesses: Witnesses): boolean => {
  const { figures, sayings } = witnesses;
  const [a, b] = [figures[accused], figures[other]];
  if (!a || !b) return false;
  if (a.value === b.value || isOfOneRecord(accused, other, witnesses)) return true;
  const [year, otherYear] = [sayings[accused]?.year ?? null, sayings[other]?.year ?? null];
  if (year !== null && otherYear !== null && year !== otherYear) return false;
  const [name, otherName] = [sayings[accused]?.name, sayings[other]?.name];
  if (name && otherName) return isOneName(name, otherName);
  return shapeOf(a.value, a.ulp, b.value, b.value).shape !== 'any';
};

/** 一是甲项目184.55万元；…（1）甲项目。甲项目预算195.19万元，实际支出160.77万元: one column of two records that are called alike, of no two years. */
export const isOfOneRecord = (
  one: number,
  other: number,
  { sayings, entries, entryOf }: Witnesses,
): boolean => {
  const [a, b] = [one, other].map((at) => entries[entryOf[at] ?? -1]);
  const columns = [one, other].map((at) => sayings[at]?.column ?? 'other');
  const isOfBudgets = columns.every((column) => budgets.includes(column));
  if (!a || !b || a === b || (columns[0] !== columns[1] && !isOfBudgets)) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  return isCalled(a.name, b.name, sayings[one]) || isCalled(b.name, a.name, sayings[other]);
};

/** Whether another item of a figure's list is of an amount, wherever it is told: that is no whole of which the figure is a share. */
export const isOfItemBeside = (
  figure: number,
  amount: number,
  { figures, entries, entryOf }: Witnesses,
): boolean => {
  const own = entries[entryOf[figure] ?? -1];
  return entries.some(
    (item) =>
      item.under !== null &&
      item.under === own?.under &&
      item !== own &&
      Object.values(item.columns).some((at) => figures[at]?.value === figures[amount]?.value),
  );
};

/** Whether a record has another's name, or is told of what bears it. */
const isCalled = (name: Name | null, called: Name | null, saying: Saying | undefined): boolean => {
  if (!name || !called || name.generic || called.generic) return false;
  return isOneName(name, called) || subjectOf(name, saying?.topic ?? null) === called.text;
};

const isOneName = (a: Name, b: Name): boolean =>
  a.text === b.text || (a.known && b.known && a.term === b.term && a.modifier === b.modifier);
