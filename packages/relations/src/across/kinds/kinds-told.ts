import { unitFamily } from '@gouji/facts';
import { contraries, negations } from '@gouji/lexicon';
import { openWord } from '@gouji/lexicon/phrases/counts';
import { besideWords, noneOfKind, type Scale, scales } from '@gouji/lexicon/phrases/scales';
import { ownWords } from '../../sayings/factors.js';
import { isNamed } from '../../sayings/names.js';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { budgets } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, explained, isTied, probable, seen, sumClaim } from '../claim.js';
import { isForEach } from '../prices/prices.js';
import { kindWordsOf } from './kind-words.js';

/** Things counted by kinds of which each is of one, and how sure it is that they are all there are. */
interface Row {
  readonly parts: readonly Saying[];
  readonly isWhole: boolean;
  /** 通过214件，不通过38件: of what is still undecided neither is told, so that they may fall short. */
  readonly mayFallShort?: boolean;
  /** Numbers of the same measure that its sentence goes on with: what is of no kind may be told last (未作答25户). */
  readonly more: readonly Saying[];
}

type Told = Omit<Row, 'more'>;

/**
 * 抽查20所，评优6所、良9所、中4所、差1所; 批复41个，完工31个，在建8个，未开工2个; 发现问题27个：资金类8个，…: what was counted falls into the kinds told
 * behind it, each thing into one. Of the numbers before the row the one that ties is meant, else the nearest.
 */
export const kindsTold = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = new Set(
    found.flatMap(({ equation, weight }) =>
      equation.formula === 'sum' && weight.outcome === 'ties' && equation.terms.length > 1
        ? [equation.result, ...equation.terms]
        : [],
    ),
  );
  return rowsIn(scene.sayings).flatMap(({ parts, isWhole, more, mayFallShort }): Claim[] => {
    const [first] = parts;
    if (!first || parts.some(({ index }) => tied.has(index))) return [];
    // 减少3人：退休5人，调出2人，新招4人: a colon right behind a move opens what moved.
    if (first.colon && isMoveColumn(scene.sayings[first.index - 1]?.column)) return [];
    const totals = totalsOf(first, parts, scene.sayings);
    const ways = totals.flatMap((total) => sumClaim(scene, 'sum', total, parts));
    const meant = ways.find(isTied);
    if (meant) return meant === ways[0] && isWhole ? [meant] : seen([meant]);
    const [nearest, total] = [ways[0], totals[0]];
    if (
      !nearest ||
      !total ||
      !isWhole ||
      tied.has(total.index) ||
      isFew(parts, total, scene) ||
      !isNear(total, first, scene.sayings)
    )
      return [];
    const longer = more.map((_one, at) => [...parts, ...more.slice(0, at + 1)]);
    const further = longer.flatMap((row) => totals.flatMap((one) => sumClaim(scene, 'sum', one, row)));
    if (further.some(isTied)) return seen(further);
    // Behind a full stop it may be of what was told further before.
    if (first.mark >= 4 || mayFallShort) return probable(explained([nearest]));
    return certain([nearest]);
  });
};

/** Numbers that come to less than half of it are told of something else within. */
const isFew = (parts: readonly Saying[], total: Saying, { figures }: Scene): boolean =>
  parts.reduce((sum, { index }) => sum + (figures[index]?.value ?? 0), 0) * 2 <
  (figures[total.index]?.value ?? 0);

/** Numbers of one measure that one sentence tells in a row, by the kinds of one scale, or behind a colon. */
const rowsIn = (sayings: readonly Saying[]): Row[] => {
  const rows: Row[] = [];
  let from = 0;
  while (from < sayings.length) {
    let end = from + 1;
    while (end < sayings.length && (sayings[end]?.mark ?? 5) < 4) end += 1;
    const sentence = sayings.slice(from, end).filter(isNumber);
    const behind = clauseBehind(sayings[end - 1], sayings[end]);
    for (const measure of new Set(sentence.map(measureOf)))
      rows.push(
        ...rowsOf(
          sentence.filter((one) => measureOf(one) === measure),
          behind,
        ),
      );
    from = end;
  }
  return rows;
};

const rowsOf = (numbers: readonly Saying[], behind: string): Row[] => {
  const rows: Row[] = [];
  for (let at = 0; at < numbers.length; ) {
    const row = rowAt(numbers, at, behind);
    if (row) rows.push({ ...row, more: numbers.slice(at + row.parts.length) });
    at += row?.parts.length ?? 1;
  }
  return rows;
};

const rowAt = (numbers: readonly Saying[], at: number, behind: string): Told | null => {
  const scaled = scales
    .map((scale) => byScale(numbers.slice(at), scale, behind))
    .sort((a, b) => b.parts.length - a.parts.length || Number(b.isWhole) - Number(a.isWhole))
    .find(({ parts }) => parts.length > 1);
  return scaled ?? denialAt(numbers.slice(at)) ?? listAt(numbers.slice(at));
};

/** The numbers from the first on that are each of another kind of a scale. */
const byScale = (numbers: readonly Saying[], { kinds, needed, least }: Scale, behind: string): Told => {
  const told: number[] = [];
  for (const one of numbers) {
    const kind = kindOf(kindWordsOf(one), kinds);
    if (kind < 0 || told.includes(kind) || (told.length > 0 && !isNext(one))) break;
    told.push(kind);
  }
  const parts = numbers.slice(0, told.length);
  const denials = noneOfKind.filter((word) => behind.includes(word));
  const none = kinds.flatMap((words, kind) =>
    denials.some((word) => words.some((one) => behind.includes(word + one))) ? [kind] : [],
  );
  const isWhole = needed.every((kind) => told.includes(kind) || none.includes(kind));
  return { parts, isWhole: isWhole && parts.length >= least && !isOpenEnded(parts) };
};

/** 够用141份，不够用9份. */
const denialAt = ([one, other]: readonly Saying[]): Told | null => {
  if (!one || !other || !isNext(other)) return null;
  const [first, second] = [kindWordsOf(one), kindWordsOf(other)];
  const isDenied = negations.some(
    (word) => second.startsWith(word) && first.endsWith(second.slice(word.length)),
  );
  const mayFallShort = one.parts === null && !one.colon;
  return isDenied && first.length > 1 ? { parts: [one, other], isWhole: true, mayFallShort } : null;
};

/** 访谈60人：主管部门6人，街道干部14人，老年人代表40人: a row of names behind a colon. */
const listAt = (numbers: readonly Saying[]): Told | null => {
  const [first] = numbers;
  if (!first?.colon || first.mark > 2 || first.parts === 'main' || first.parts === 'maybe') return null;
  const end = numbers.findIndex(
    (one, at) => !isNamed(one.name) || (at > 0 && (!isNext(one) || one.mark !== numbers[1]?.mark)),
  );
  const parts = end < 0 ? numbers : numbers.slice(0, end);
  return parts.length > 2 && !isOpenEnded(parts) ? { parts, isWhole: true } : null;
};

/** What may be divided: numbers of the same measure told before the row, the nearest first, and a total right behind it. */
const totalsOf = (first: Saying, parts: readonly Saying[], sayings: readonly Saying[]): readonly Saying[] => {
  const before = sayings
    .slice(Math.max(0, first.index - bounds.mostBelow), first.index)
    .filter((one) => isLike(one, first))
    .reverse();
  const last = parts.at(-1);
  const behind = sayings.slice((last?.index ?? 0) + 1).find((one) => one.mark >= 4 || isLike(one, first));
  const isTotal = behind !== undefined && behind.mark < 4 && (behind.total || behind.factor?.sums === true);
  return [...(isTotal ? [behind] : []), ...before];
};

/** Whether a total is told in the sentence of its row, or in the one before. */
const isNear = (total: Saying, first: Saying, sayings: readonly Saying[]): boolean =>
  total.index > first.index || toldBefore(first, sayings, 1).includes(total);

const isLike = (one: Saying, other: Saying): boolean =>
  (isNumber(one) || (one.quantity?.kind === 'count' && budgets.includes(one.column))) &&
  measureOf(one) === measureOf(other) &&
  one.depth === other.depth;

const isNumber = (one: Saying): boolean =>
  one.quantity?.kind === 'count' &&
  one.quantity.qualifier === null &&
  one.quantity.upper === null &&
  (one.column === 'level' || (one.column === 'change' && one.base === null)) &&
  !one.reason &&
  !isForEach(one);

/** Whether it goes on with the row, and does not begin another thing (另有22人). */
const isNext = (one: Saying): boolean =>
  one.depth === 0 && !besideWords.some((word) => ownWords(one).startsWith(word));

const isOpenEnded = (parts: readonly Saying[]): boolean =>
  parts.some(({ factor }) => factor?.behind.startsWith(openWord) === true);

/** The kind whose words, the longest, begin or end what is said of a number; not its contrary (不满意). */
const kindOf = (words: string, kinds: readonly (readonly string[])[]): number => {
  let best = { kind: -1, length: 0 };
  kinds.forEach((names, kind) => {
    for (const name of names) {
      const at = words.endsWith(name) ? words.length - name.length : words.startsWith(name) ? 0 : -1;
      const isContrary = at > 0 && contraries.includes(words.charAt(at - 1));
      if (at >= 0 && !isContrary && name.length > best.length) best = { kind, length: name.length };
    }
  });
  return best.kind;
};

const measureOf = ({ quantity }: Saying): string =>
  quantity?.kind === 'count' ? unitFamily(quantity.unit) : '';

/** The words behind a sentence's last figure, up to its full stop. */
const clauseBehind = (last: Saying | undefined, next: Saying | undefined): string =>
  next?.factor?.before ?? last?.factor?.behind ?? '';
