import { unitFamily } from '@gouji/facts';
import { openWord } from '@gouji/lexicon/phrases/counts';
import { includingWords } from '@gouji/lexicon/phrases/parts';
import { bounds } from '../search/bounds.js';
import type { Saying } from './saying.js';

/**
 * Lists of as many parts as the words before them count are the whole of their total (分配至3个乡镇：A镇…、B镇…、C乡…; 覆盖3个乡镇48个村，其中A镇…;
 * 分三类：…). Linear.
 */
export const withCounted = (sayings: readonly Saying[]): readonly Saying[] =>
  sayings.map((saying, at) =>
    isCounted(saying, at, sayings)
      ? { ...saying, parts: 'all' as const, counted: true }
      : includesAll(saying, at, sayings)
        ? { ...saying, parts: 'all' as const }
        : saying,
  );

/** 单位共8个，包括：A 1个，B 4个，C 3个: what a total includes, told behind a colon, is all of it. */
const includesAll = (first: Saying, at: number, sayings: readonly Saying[]): boolean => {
  const total = sayings[at - 1];
  if (first.parts !== 'maybe' || !first.colon || !total?.total || first.mark >= 3) return false;
  if (
    measureOf(total) !== measureOf(first) ||
    !includingWords.some((word) => first.factor?.before.includes(word))
  )
    return false;
  const row = rowFrom(sayings, at);
  return row.length > 2 && !row.some(isOpenEnded);
};

const isCounted = (first: Saying, at: number, sayings: readonly Saying[]): boolean => {
  if (first.parts === 'all' || first.parts === 'main' || first.run !== null || first.mark >= 5) return false;
  if (!first.colon && first.parts === null) return false;
  const row = rowFrom(sayings, at);
  if (row.length < 2 || row.some(isOpenEnded)) return false;
  return (
    sayings
      .slice(Math.max(0, at - bounds.mostBeforeList), at)
      .some(
        (count) =>
          isNumber(count, row.length) &&
          measureOf(count) !== measureOf(first) &&
          ((first.colon && count.index === first.index - 1) || areCalled(row, nounOf(count))),
      ) || isCountOfLike(sayings[at - 2], row)
  );
};

/** 覆盖4个乡镇48个村: what is counted may have the measure word of its parts. */
const isCountOfLike = (count: Saying | undefined, row: readonly Saying[]): boolean =>
  count !== undefined && isNumber(count, row.length) && areCalled(row, nounOf(count));

/** The named amounts of one kind from a list's first on, to the end of its sentence. */
const rowFrom = (sayings: readonly Saying[], at: number): readonly Saying[] => {
  const [first] = sayings.slice(at, at + 1);
  const row: Saying[] = [];
  for (const one of sayings.slice(at, at + bounds.mostInList)) {
    if (!first || (one !== first && (one.mark >= 5 || (one.mark === 4 && one.item === null)))) break;
    if (one.name !== null && one.column === first.column && measureOf(one) === measureOf(first) && !one.total)
      row.push(one);
  }
  return row;
};

/** A、B等: there are more. */
const isOpenEnded = ({ factor }: Saying): boolean => factor?.behind.startsWith(openWord) === true;

const isNumber = ({ quantity, column }: Saying, size: number): boolean =>
  quantity?.kind === 'count' && column === 'level' && quantity.value.eq(size);

const measureOf = ({ quantity }: Saying): string =>
  quantity?.kind === 'count' ? unitFamily(quantity.unit) : (quantity?.kind ?? '');

/** What a number counts: the noun behind its measure word, or before it. */
const nounOf = ({ factor, name }: Saying): string => factor?.behind || (name?.text ?? '');

/** Whether the names are of the things that a noun counts: each ends in a letter of it (乡镇: A镇, B乡). */
const areCalled = (row: readonly Saying[], noun: string): boolean =>
  noun !== '' && row.every(({ name }) => noun.includes(name?.text.at(-1) ?? ' '));
