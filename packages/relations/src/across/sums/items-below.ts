import { spentOn } from '@gouji/lexicon';
import { ownWords } from '../../sayings/factors.js';
import { holdingOf } from '../../sayings/holding.js';
import { isNamed } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { amounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, explained, explainedBy, isTied, resultsOf, sumClaim } from '../claim.js';
import { isMoneyTold } from '../plain.js';

/** An amount, and the first amounts of the numbered items below it. */
interface Headed {
  readonly total: Saying;
  readonly items: readonly Saying[];
  readonly claims: readonly Claim[];
}

/**
 * What an amount told alone in its paragraph or item comes to, by the first amounts of the numbered items right below
 * (全年经费支出2486.30万元。⏎一、人员支出…万元，…⏎二、公用支出…万元，…⏎三、…; （一）人员类657.85万元⏎1.…万元；⏎2.…万元。). No word says that they are
 * all of it: only a digit mistyped is claimed, unless the items below its like come to theirs.
 */
export const itemsBelow = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const lists = scene.sayings.flatMap((total): Headed[] => {
    if (!isHead(total, scene)) return [];
    const items = itemsOf(total, scene.sayings);
    return items.length > 1 && !areOfPart(total, items, scene)
      ? [{ total, items, claims: sumClaim(scene, 'sum', total, items) }]
      : [];
  });
  return lists.flatMap((list): Claim[] => {
    const { total, items, claims } = list;
    if (read.has(total.index)) return [];
    if (found.some((one) => standsFor(list, one))) return certain(claims);
    if (isBorneOut(list, lists)) return [...claims];
    return items.length < bounds.fewestBelow ? [] : explainedBy(claims, ['digit', 'swap']);
  });
};

/**
 * 1.…资金A万元⏎2.…资金B万元⏎3.…资金C万元⏎以上资金合计D万元: a total that gathers what stands before it, behind numbered items with an amount each. Of
 * items under several heads it may be the total of all.
 */
export const itemsAbove = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((total): Claim[] => {
    const { index, gathered, column, quantity, mark } = total;
    if (!gathered || !total.total || mark < 5 || quantity?.kind !== 'money' || read.has(index)) return [];
    const before = scene.sayings.slice(0, index);
    const from = before.findLastIndex(({ item }) => item?.ordinal === 1);
    const style = before[from]?.item?.style;
    const isOnlyOne = before.slice(0, Math.max(0, from)).every(({ item }) => item?.style !== style);
    if (style === undefined || !isOnlyOne) return [];
    const items = itemsOf({ index: from - 1, column, item: null }, before);
    return items.length > 1 ? certain(explained(sumClaim(scene, 'total', total, items))) : [];
  });
};

/** 总收入A，其中本年收入B。1.…2.…: whether the items come to what a word opened as a part of the amount above them. */
const areOfPart = (total: Saying, items: readonly Saying[], scene: Scene): boolean =>
  scene.sayings
    .slice(total.index + 1, items[0]?.index)
    .some((one) => one.quantity?.kind === 'money' && sumClaim(scene, 'sum', one, items).some(isTied));

/** Whether the heads beside it, at least one, all are what stands below them. */
const isBorneOut = ({ total, items }: Headed, lists: readonly Headed[]): boolean => {
  const beside = lists.filter(
    (one) =>
      one.total !== total &&
      total.item !== null &&
      one.total.item?.style === total.item.style &&
      one.items[0]?.item?.style === items[0]?.item?.style,
  );
  return beside.length > 0 && beside.every(({ claims }) => claims.length > 0 && claims.every(isTied));
};

/** （一）A 1.… 2.…（二）B（三）C，三类合计D: a sum that ties with the items in the place of their head. */
const standsFor = ({ total, items }: Headed, { equation, weight }: Taken): boolean => {
  const { formula, result, terms } = equation;
  return (
    formula === 'sum' &&
    weight.outcome === 'ties' &&
    terms.length > items.length &&
    ![result, ...terms].includes(total.index) &&
    items.every(({ index }) => terms.includes(index))
  );
};

/** The first amount of a paragraph, or of an item. 安排A万元，支出A万元: all the same as the one before it. */
const isHead = (total: Saying, { sayings, figures }: Scene): boolean => {
  if (!isAmount(total)) return false;
  if (total.item !== null) return true;
  const told = sayings.slice(0, total.index + 1);
  const own = told.slice(
    Math.max(
      0,
      told.findLastIndex(({ mark }) => mark >= 5),
    ),
  );
  return own.every(
    ({ index, parts }) => parts === null && figures[index]?.value === figures[total.index]?.value,
  );
};

const isAmount = (one: Saying): boolean =>
  isMoneyTold(one) && one.run === null && one.depth === 0 && (isNamed(one.name) || isNamed(one.topic));

/**
 * The amounts that begin the numbered items below, each its item's only one of its kind; none where one is missing, or where
 * another amount stands before them, but one that says how the total moved or what it left. What is numbered anew within an item is
 * a list of that item's.
 */
const itemsOf = (
  total: Pick<Saying, 'index' | 'column' | 'item'>,
  sayings: readonly Saying[],
): readonly Saying[] => {
  const items: Saying[] = [];
  let areLines = false;
  let within: string | null = null;
  let isSpent = false;
  for (const one of sayings.slice(total.index + 1, total.index + 1 + bounds.mostBelow)) {
    const [first] = items;
    if (one.item === null || (areLines && one.mark < 5)) {
      if (one.mark >= 5) return items;
      isSpent ||= first !== undefined && tellsParts(one);
      if (within === null && !isSpent && isSecond(one, first !== undefined)) return [];
      continue;
    }
    if (one.item.style !== (first ?? one).item?.style) {
      if (one.item.style === total.item?.style) return items;
      if (one.item.ordinal > 1 && one.item.style !== within) return [];
      within = one.item.style;
      continue;
    }
    within = null;
    isSpent = false;
    if (one.item.ordinal !== items.length + 1 || !isAmount(one) || one.column !== total.column) return [];
    if (one.item.style === total.item?.style || one.parts === 'main') return [];
    areLines = first === undefined ? one.mark >= 5 : areLines;
    items.push(one);
  }
  return items;
};

/** 其中A万元; 用于A万元，B万元: what an item is made of, or was spent on. */
const tellsParts = (one: Saying): boolean =>
  one.parts !== null || spentOn.some((word) => ownWords(one).startsWith(word));

/** A second amount of a paragraph before its items, or of an item's first sentence. */
const isSecond = (one: Saying, isItem: boolean): boolean =>
  isItem
    ? one.mark < 4 &&
      !one.reason &&
      one.quantity?.kind === 'money' &&
      amounts.includes(one.column) &&
      one.depth === 0 &&
      one.parts === null
    : amounts.includes(one.column) && one.parts === null && !holdingOf(one).rests;
