import { unitFamily } from '@gouji/facts';
import type { Strength } from '../tokens/token.js';
import { likeness } from './names.js';
import type { Name, Saying } from './saying.js';

/** What the lexicon knows of wholes: whether these names leave nothing out of their total. */
export type IsWhole = (total: Name | null, parts: readonly (Name | null)[]) => boolean;

const amounts = new Set(['level', 'budget', 'initial', 'adjusted']);
/** How far behind a total its parts are looked for. */
const mostLooked = 8;

const nameOf = (saying: Saying): Name | null => saying.name ?? saying.topic;

const isZero = ({ quantity }: Saying): boolean => {
  const value = quantity && 'value' in quantity ? quantity.value : null;
  return value?.isZero() === true;
};

const measureOf = ({ quantity }: Saying): string =>
  quantity ? `${quantity.kind} ${quantity.kind === 'count' ? unitFamily(quantity.unit) : ''}` : '';

/**
 * Parts that a reader knows for the whole of what stands before them, whether or not a word says so (三公经费A，出国B，
 * 用车C，接待D): the saying of each part with the saying of its total. Linear.
 */
export const partsOf = (sayings: readonly Saying[], isWhole: IsWhole): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const named = sayings.filter((saying) => saying.quantity && amounts.has(saying.column) && nameOf(saying));
  named.forEach((total, at) => {
    // Nothing has no parts.
    if (isZero(total)) return;
    const parts: Saying[] = [];
    for (const part of named.slice(at + 1, at + 1 + mostLooked)) {
      // In brackets behind another part: no part of this total.
      if (part.depth > total.depth && parts.length > 0 && part.depth > (parts[0]?.depth ?? 0)) continue;
      if (measureOf(part) !== measureOf(total)) continue;
      if (found.has(part.index) && parts.length > 0) break;
      // Behind 、 and no word that opens parts stands what is beside it, and no part of it.
      if (parts.length === 0 && part.mark === 1 && !part.parts && part.depth === total.depth) break;
      const isEnd = part.mark >= 4 && !isNextLabel(parts.at(-1), part);
      if (parts.length > 1 && isEnd && isWhole(nameOf(total), parts.map(nameOf))) break;
      parts.push(part);
    }
    // The longest row that leaves nothing out; a further item of the same row would be one more part.
    for (let size = parts.length; size > 1; size -= 1) {
      const row = parts.slice(0, size);
      const within = row[0]?.within ?? null;
      if (within && likeness(nameOf(total), within) === 'other') break;
      if (!isWhole(nameOf(total), row.map(nameOf))) continue;
      const next = parts[size];
      // Behind ； or a full stop a word must say that they are its parts.
      if (
        (row[0]?.mark ?? 0) >= 3 &&
        !row[0]?.item &&
        !areParagraphs(row, total) &&
        ((!row[0]?.parts && !within) || found.has(total.index))
      )
        break;
      if (runsOn(row)) continue;
      // 按经济分类：A，B: what a grouping divides is no amount that is less than one of its parts.
      if (row[0]?.grouped && row[0].mark >= 3 && dividesAnother(row, named.slice(0, at + 1))) break;
      if (row[0]?.parts && divideOuter(row, named.slice(0, at + 1))) break;
      const goesOn =
        next && doesGoOn(next.mark, row[1]?.mark ?? 0) && next.depth === row[0]?.depth && !next.total;
      if (goesOn) break;
      const again = toldAgain(row, named.slice(at + 1 + size, at + 1 + size + mostLooked), total);
      for (const one of [...row, ...again]) if (!found.has(one.index)) found.set(one.index, total.index);
      break;
    }
  });
  return found;
};

/** 1.A。⏎2.B。⏎3.C。: a label that goes on from the last part's goes on with its row. */
const isNextLabel = (last: Saying | undefined, { item }: Saying): boolean =>
  item !== null && last?.item?.style === item.style && last.item.ordinal + 1 === item.ordinal;

/** 三公经费A。⏎出国费B，…。⏎用车费C，…。⏎接待费D: a paragraph for each part, as it is for their total. */
const areParagraphs = (row: readonly Saying[], total: Saying): boolean =>
  row.every(({ mark, column, name }) => mark === 5 && column === total.column && name !== null);

/** A；B，C: behind a comma stands what belongs to B, where the parts are set apart by semicolons. */
const doesGoOn = (mark: Strength, between: Strength): boolean =>
  mark === between || (mark < between && between < 3);

/** Whether a part is more than the last of the amounts before, or all of them come to another and not to it. */
const dividesAnother = (row: readonly Saying[], before: readonly Saying[]): boolean => {
  const total = before.at(-1);
  if (!total) return false;
  return (
    row.some((part) => isMore(part, total)) ||
    (!comeTo(row, total) &&
      before.some((other) => measureOf(other) === measureOf(total) && comeTo(row, other)))
  );
};

/**
 * 收入A，其中：甲地B、乙地C，比上年减少D，其中税收收入E，非税收入F: behind a list and what is said of its total a word may open that total's parts
 * again. They are none of the last item's where one is more than it, or all of them come to the total and not to it.
 */
const divideOuter = (row: readonly Saying[], before: readonly Saying[]): boolean => {
  const last = before.at(-1);
  const outer = before[before.findLastIndex(({ parts }) => parts !== null) - 1];
  if (!last || !outer || measureOf(outer) !== measureOf(last)) return false;
  if (row.some((part) => isMore(part, outer))) return false;
  return row.some((part) => isMore(part, last)) || (comeTo(row, outer) && !comeTo(row, last));
};

/** Whether amounts add up to another within their last printed digits. */
const comeTo = (row: readonly Saying[], { quantity: total }: Saying): boolean => {
  if (!total) return false;
  const parts = row.flatMap(({ quantity }) => quantity ?? []);
  const gap = parts.reduce((rest, { value }) => rest.minus(value), total.value);
  const slack = parts.reduce((all, { ulp }) => all.plus(ulp), total.ulp).div(2);
  return gap.abs().lte(slack);
};

const isMore = ({ quantity: part }: Saying, { quantity: total }: Saying): boolean =>
  part !== null && total !== null && part.value.gt(total.value);

/** Parts within a paragraph go on in no other, unless a word opened them. */
const runsOn = ([first, ...rest]: readonly Saying[]): boolean =>
  first !== undefined &&
  first.mark < 5 &&
  first.parts === null &&
  first.item === null &&
  rest.some(({ mark }) => mark >= 5);

/** 其中：A，B，C。具体情况如下：⏎（一）A…⏎（二）B…⏎（三）C…: the parts once more, as items of paragraphs. */
const toldAgain = (row: readonly Saying[], behind: readonly Saying[], total: Saying): readonly Saying[] => {
  const items = behind.filter(
    (one) =>
      one.item !== null &&
      one.mark >= 5 &&
      one.column === row[0]?.column &&
      measureOf(one) === measureOf(total) &&
      row.some((part) => likeness(nameOf(part), nameOf(one)) === 'same'),
  );
  return items.length > 1 ? items : [];
};
