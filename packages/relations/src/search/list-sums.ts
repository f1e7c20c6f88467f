import { deductions, exclusive, overlapping } from '@gouji/lexicon';
import type { Equation } from '../arithmetic/equation.js';
import { isOfEach } from '../sayings/names.js';
import { type Column, isMoveColumn, type Name } from '../sayings/saying.js';
import { bandsOf } from './bands.js';
import { budgets } from './common.js';
import { closesWithRest, partsIn } from './cover.js';
import { exceeds } from './lists.js';
import { type Entry, entryAt, type Frame, type Scene, type State } from './state.js';

/** Columns that add up: an account with accounts, a budget with budgets, moves with moves. */
const additive: readonly Column[] = [
  'level',
  'initial',
  'adjusted',
  'budget',
  'prior',
  'change',
  'change-budget',
];

/**
 * A record's figure of a column; one budget stands for another where the total names only one too, and an amount that no
 * word calls an account for a budget where the total has nothing else (预算A万元，其中：水费B万元).
 */
const columnOf = (
  { columns }: Entry,
  column: Column,
  total: Entry,
  sayings: Scene['sayings'],
): number | undefined => {
  const own = columns[column];
  if (own === undefined && column === 'level') return grantOf(columns, total);
  // 比预算减少A万元。其中，X减少B万元: measured from the same, which is not told again.
  if (own === undefined && column === 'change-budget')
    return sayings[columns.change ?? -1]?.base === null ? columns.change : undefined;
  if (own !== undefined || !budgets.includes(column)) return own;
  if (budgets.filter((budget) => total.columns[budget] !== undefined).length > 1) return undefined;
  const given = budgets.flatMap((budget) => columns[budget] ?? []);
  if (given.length > 0) return given.length === 1 ? given[0] : undefined;
  const { level } = columns;
  return level !== undefined && total.columns.level === undefined && !sayings[level]?.told
    ? level
    : undefined;
};

/** 资金800万元（年初预算740万元，年底追加60万元）: what was granted at first and later, of what came of it in all. */
const grantOf = (columns: Entry['columns'], total: Entry): number | undefined => {
  const given = Object.entries(columns);
  const [[column, at] = []] = given;
  const isGrant = column === 'change' || column === 'initial' || column === 'budget';
  return given.length === 1 && isGrant && !budgets.some((one) => total.columns[one] !== undefined)
    ? at
    : undefined;
};

/** The sums of a list, one for each column that the total and all items have. */
export const sumsOf = (frame: Frame, state: State, scene: Scene): readonly Equation[] => {
  const total = entryAt(state, frame.total);
  const known = scene.sums.get(frame);
  // A list that nothing was added to since has the same sums, unless its records came to hold more.
  if (known && known.total === total && frame.items.every((id, at) => known.items[at] === state.entries[id]))
    return known.sums;
  const sums = sumsIn(frame, state, scene);
  scene.sums.set(frame, { total, items: frame.items.flatMap((id) => state.entries[id] ?? []), sums });
  return sums;
};

const sumsIn = (frame: Frame, state: State, scene: Scene): Equation[] => {
  const { sayings, figures } = scene;
  const total = entryAt(state, frame.total);
  if (!total || frame.items.length === 0) return [];
  const items = partsIn(frame, state, scene);
  // An item between them whose figure is not read: nobody knows what they come to.
  if (items.slice(1).some(({ columns, main }) => sayings[columns[main] ?? -1]?.gap)) return [];
  if ([total, ...items].some(({ name }) => isOfEach(name))) return [];
  const moved = movedInBracket(frame, total, items, scene);
  if (moved) return moved;
  const sums = additive.flatMap((column): Equation[] => {
    const result = total.columns[column];
    if (result === undefined) return [];
    const terms = items.map((item) => columnOf(item, column, total, sayings));
    if (terms.some((term) => term === undefined)) return [];
    const known = terms.filter((term) => term !== undefined);
    const kind = figures[result]?.kind;
    const overlaps =
      kind?.startsWith('count') &&
      items.some(({ name }) => overlapping.some((word) => name?.text.includes(word)));
    if (known.some((term) => term === result || figures[term]?.kind !== kind)) return [];
    const takesOff = items.some(({ name }) => isDeducted(total.name, name));
    if (kind === 'percent' && !takesOff && areRates(result, known, scene)) return [];
    // What came more or less than in another year is no part.
    if (
      !isMoveColumn(column) &&
      known.some((term) => isMoveColumn(sayings[term]?.column) && sayings[term]?.base)
    )
      return [];
    const isMove = isMoveColumn(column);
    const way = sayings[result]?.sign ?? 1;
    const signs = known.map((term, at): 1 | -1 => {
      const plus = isDeducted(total.name, items[at]?.name ?? null) ? -1 : (items[at]?.plus ?? 1);
      const moved = sayings[term];
      if (!isMove) return isMoveColumn(moved?.column) && moved?.sign === -1 ? -1 : plus;
      return (sayings[term]?.sign ?? 1) * way * plus < 0 ? -1 : 1;
    });
    const sum: Equation = {
      pattern: frame.grouped ? 'grouping' : 'sum',
      formula: 'sum',
      result,
      terms: known,
      signs,
    };
    const names = items.map(({ name }) => name);
    const bands = bandsOf(names);
    const isDivided = frame.grouped && (areExclusive(names) || closesWithRest(names));
    if (!overlaps || isDivided || bands?.whole || scene.isWhole(total.name, names)) return [sum];
    return (bands?.apart || areExclusive(names)) && exceeds(sum, scene) ? [sum] : [];
  });
  return items.length > 1 ? sums : ofAmounts(sums, sayings);
};

/** 新进A人（…），减少B人（退休C人、调出D人）: a bracket right behind how far a total moved divides that, and not the total; null elsewhere. */
const movedInBracket = (
  { cover, grouped }: Frame,
  { columns }: Entry,
  items: readonly Entry[],
  { sayings, figures }: Scene,
): Equation[] | null => {
  const terms = items.flatMap(({ columns: own, main }) => own[main] ?? []);
  const result = Math.min(...terms) - 1;
  const move = sayings[result];
  if (cover !== 'bracket' || !isMoveColumn(move?.column) || !Object.values(columns).includes(result))
    return null;
  const isLevel = terms.every((term) => sayings[term]?.column === 'level');
  if (!isLevel || terms.length < 2 || terms.some((term) => figures[term]?.kind !== figures[result]?.kind))
    return [];
  return [
    {
      pattern: grouped ? 'grouping' : 'sum',
      formula: 'sum',
      result,
      terms,
      signs: terms.map(() => 1 as const),
    },
  ];
};

/** 满意度93%，其中甲镇95%、乙镇90%: rates of each do not come to the rate of all, which some of them pass. */
const areRates = (result: number, terms: readonly number[], { figures, sayings }: Scene): boolean =>
  sayings[result]?.factor?.average === true ||
  terms.some((term) => (figures[term]?.value ?? 0) >= (figures[result]?.value ?? 0));

/**
 * 收入A万元，较上年增加B万元。其中：拨款A万元，较上年增加C万元: what is all of a total this year may have been only some of it last year, so
 * that nothing follows for how far either moved.
 */
const ofAmounts = (sums: Equation[], sayings: Scene['sayings']): Equation[] => {
  const amounts = sums.filter(({ result }) => !isMoveColumn(sayings[result]?.column));
  return amounts.length > 0 ? amounts : sums;
};

/** 净值（原值A，累计折旧B）: a part that is taken away from the others. */
const isDeducted = (total: Name | null, part: Name | null): boolean =>
  total !== null &&
  part !== null &&
  deductions.some(
    ([whole, parts]) =>
      total.text.endsWith(whole) &&
      parts.some((word) => part.text.startsWith(word) || part.text.endsWith(word)),
  );

/** Kinds of which each is of one at the most (高级职称、中级职称): they may fall short of their whole, and never exceed it. */
const areExclusive = (names: readonly (Name | null)[]): boolean =>
  exclusive.some((kinds) => {
    const found = new Set<number>();
    for (const name of names) {
      const kind = kinds.findIndex((one) => name?.text.includes(one));
      if (kind < 0 || found.has(kind)) return false;
      found.add(kind);
    }
    return true;
  });
