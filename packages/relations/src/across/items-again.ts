import type { Name, Saying } from '../sayings/saying.js';
import { currentAmounts } from '../search/common.js';
import { bounds, costs } from '../search/costs.js';
import type { Entry, Scene, Taken } from '../search/state.js';
import { type Claim, explained, isTied, seen, sumClaim } from './claim.js';

/** All that a report says; indices of sayings and records count through it. */
interface Told extends Pick<Scene, 'sayings' | 'figures'> {
  readonly entries: readonly Entry[];
  readonly found: readonly Taken[];
}

/**
 * Items of a list that are told again by themselves (项目支出900万元，其中：甲项目400万元…。（1）甲项目。全年预算410万元，实际支出400万元): by
 * the whole of their names. Where two of a list's items or more are told again as they were, one that differs is wrong in
 * one of both places; of one alone nobody knows whether it is of the same money.
 */
export const itemsToldAgain = (told: Told): Claim[] => {
  const alone = recordsAlone(told);
  const held = new Set(told.found.flatMap(({ equation }) => pairOf(equation.result, equation.terms)));
  return [...listsOf(told.entries).values()].flatMap((items) => {
    const claims = items.flatMap((item) => {
      const again = alone.get(nameOf(item)?.text ?? '');
      return again ? retold(item, again, told) : [];
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
const tellsMuch = ({ taken: { equation } }: Claim, { figures }: Told): boolean => {
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
    if (entry.under === null || nameOf(entry) === null) continue;
    const items = lists.get(entry.under);
    if (items) items.push(entry);
    else lists.set(entry.under, [entry]);
  }
  return lists;
};

/** Records of no list, each the only one of its name. */
const recordsAlone = ({ entries, sayings }: Told): ReadonlyMap<string, Entry> => {
  const alone = new Map<string, Entry | null>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const first = sayings[Math.min(...Object.values(entry.columns))];
    if (entry.under !== null || !name || name.text.length < bounds.shortestRetold || !first) continue;
    if (first.mark < 4 && first.item === null) continue;
    alone.set(name.text, alone.has(name.text) ? null : entry);
  }
  return new Map([...alone].flatMap(([name, entry]) => (entry ? [[name, entry] as const] : [])));
};

const retold = (item: Entry, again: Entry, { sayings, figures }: Told): Claim[] => {
  if (again.year !== null && item.year !== null && again.year !== item.year) return [];
  const pairs = currentAmounts.flatMap((column): (readonly [number, number])[] => {
    const [first, second] = [item.columns[column], again.columns[column]];
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
  return pairs.flatMap(([first, second]) => {
    if (![first, second].every((at) => isPlain(sayings[at]))) return [];
    if (figures[first]?.kind !== 'money' || figures[second]?.kind !== 'money') return [];
    return explained(sumClaim({ figures }, 'same', { index: second }, [{ index: first }]));
  });
};

const isPlain = (saying: Saying | undefined): boolean =>
  saying !== undefined && !saying.reason && !saying.cumulative && saying.plus === null;
