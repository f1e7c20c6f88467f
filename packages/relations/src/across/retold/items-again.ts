import { subjectOf } from '../../sayings/names.js';
import type { Column, Name, Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgets, currentAmounts } from '../../search/common.js';
import { costs } from '../../search/costs.js';
import type { Entry } from '../../search/state.js';
import { type Claim, certain, isTied, seen, sumClaim } from '../claim.js';
import type { WholeReport } from '../pass.js';

/**
 * Items of a list that are told again by themselves (项目支出900万元，其中：甲项目400万元…。（1）甲项目。全年预算410万元，实际支出400万元): by
 * the whole of their names. Where two of a list's items or more are told again as they were, one that differs is wrong in
 * one of both places; of one alone nobody knows whether it is of the same money. So is one that differs by no slip of the
 * pen, where the list's total tells which of both it is of.
 */
export const itemsToldAgain = (told: WholeReport): Claim[] => {
  const alone = recordsAlone(told);
  const held = new Set(told.found.flatMap(({ equation }) => pairOf(equation.result, equation.terms)));
  return [...listsOf(told.entries).values()].flatMap((items) => {
    const claims = items.flatMap((item) => {
      const again = alone.get(nameOf(item)?.text ?? '');
      return again ? retold(item, again, items, told) : [];
    });
    const broken = claims.filter((one) => !isTied(one));
    const tied = claims.filter((one) => !broken.includes(one) && tellsMuch(one, told)).length;
    const isFirm = broken.length <= 1 && tied >= bounds.fewestRetold;
    const isSafe = isFirm && claims.length > bounds.fewestRetold;
    const kept = isSafe ? claims : seenOf(claims, isFirm);
    return kept.filter(
      ({ taken: { equation } }) => !pairOf(equation.result, equation.terms).some((pair) => held.has(pair)),
    );
  });
};

/** Whether an amount is hardly met twice by chance, as nought is. */
const tellsMuch = ({ taken: { equation } }: Claim, { figures }: WholeReport): boolean => {
  const [first] = equation.terms.map((term) => figures[term]);
  return first != null && first.value !== 0 && first.says > costs.digit;
};

/** Each that ties as seen; the one that does not is claimed where the others make it sure. */
const seenOf = (claims: readonly Claim[], isFirm: boolean): Claim[] =>
  claims.flatMap((one) => (isTied(one) ? seen([one]) : isFirm ? [one] : []));

const pairOf = (result: number, terms: readonly number[]): string[] =>
  terms.length === 1 ? [[result, ...terms].sort((a, b) => a - b).join()] : [];

const nameOf = ({ name }: Entry): Name | null => (name && !name.generic ? name : null);

/** The items of each list, by its total. */
const listsOf = (entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> => {
  const lists = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.under === null) continue;
    const items = lists.get(entry.under);
    if (items) items.push(entry);
    else lists.set(entry.under, [entry]);
  }
  return lists;
};

/** Records of no list, each the only one of its name. */
const recordsAlone = ({ entries, sayings }: WholeReport): ReadonlyMap<string, Entry> => {
  const alone = new Map<string, Entry | null>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const first = sayings[Math.min(...Object.values(entry.columns))];
    if (entry.under !== null || !name || !first) continue;
    const subject = subjectOf(name, first.topic);
    if (subject.length < bounds.shortestRetold || (first.mark < 4 && first.item === null)) continue;
    alone.set(subject, alone.has(subject) ? null : entry);
  }
  return new Map([...alone].flatMap(([name, entry]) => (entry ? [[name, entry] as const] : [])));
};

const retold = (item: Entry, again: Entry, items: readonly Entry[], told: WholeReport): Claim[] => {
  if (again.year !== null && item.year !== null && again.year !== item.year) return [];
  const { sayings, figures } = told;
  return columnsOfBoth(item, again).flatMap(([column, other]) => {
    const [first = -1, second = -1] = [item.columns[column], again.columns[other]];
    if (![first, second].every((at) => isPlain(sayings[at]))) return [];
    if (figures[first]?.kind !== 'money' || figures[second]?.kind !== 'money') return [];
    const right = [first, second].find((at) => comesToTotal(column, items, [first, at], told));
    const [wrong, kept] = right === second ? [first, second] : [second, first];
    const [one] = sumClaim({ figures }, 'same', { index: wrong }, [{ index: kept }]);
    if (one?.taken.weight.slip?.shape !== 'any') return one ? [one] : [];
    return right !== undefined && !isToldOtherwise(first, again, told) ? certain([one]) : [];
  });
};

/** Columns that two records both have; 预算安排 is the one budget that the other tells, whatever it is called there. */
const columnsOfBoth = ({ columns }: Entry, { columns: others }: Entry): (readonly [Column, Column])[] => {
  const [own, ...more] = budgets.filter((column) => columns[column] !== undefined);
  const [other, ...still] = budgets.filter((column) => others[column] !== undefined);
  const isLoose = own !== other && (own === 'budget' || other === 'budget');
  const loose =
    own && other && more.length === 0 && still.length === 0 && isLoose ? [[own, other] as const] : [];
  const same = currentAmounts.filter((one) => columns[one] !== undefined && others[one] !== undefined);
  return [...same.map((one) => [one, one] as const), ...loose];
};

/** Whether a list comes to its total with an amount in the place of an item's. */
const comesToTotal = (
  column: Column,
  items: readonly Entry[],
  [first, instead]: readonly [number, number],
  { entries, figures }: WholeReport,
): boolean => {
  const total = entries[items[0]?.under ?? -1]?.columns[column];
  const parts = items.flatMap(({ columns }) => columns[column] ?? []);
  if (total === undefined || parts.length < items.length) return false;
  const terms = parts.map((part) => ({ index: part === first ? instead : part }));
  return sumClaim({ figures }, 'sum', { index: total }, terms).some(isTied);
};

/** 下达甲项目400万元…（1）甲项目。收到400万元，支出380万元: what the list tells is another amount of the record. */
const isToldOtherwise = (first: number, { columns }: Entry, { figures }: WholeReport): boolean =>
  Object.values(columns).some((at) => figures[at]?.value === figures[first]?.value);

const isPlain = (saying: Saying | undefined): boolean =>
  saying !== undefined && !saying.reason && !saying.cumulative && saying.plus === null;
