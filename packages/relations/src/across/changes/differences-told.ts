import { savedWords } from '@gouji/lexicon/phrases/movements';
import { ownWords } from '../../sayings/factors.js';
import { likeness } from '../../sayings/names.js';
import type { Saying } from '../../sayings/saying.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, changeClaim, resultsOf, slipped } from '../claim.js';

/**
 * 得分86.4分，较上年89.1分下降2.7分, and 2023年为76.8%，2024年为74.5%，下降2.3个百分点: how far a thing moved, right behind what it is and what
 * it was, where words or years tell which is which. Marks stand in no record, and percentages of two years not in one.
 */
export const differencesTold = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((move): Claim[] => {
    const [a, b] = scene.sayings.slice(Math.max(0, move.index - 2), move.index);
    const sign = b && move ? signOf(move, b) : null;
    if (!a || !b || read.has(move.index) || sign === null || !isRow(a, b, move)) return [];
    if (!isMeasuredAlike(a, b, move) || !isOfOneThing(a, b, move)) return [];
    const order = inOrder(a, b);
    return order && isSince(move, ...order)
      ? slipped(changeClaim(scene, { index: move.index, sign }, ...order))
      : [];
  });
};

/** Which way a figure says that a thing moved; null where it tells no move. */
const signOf = (move: Saying, before: Saying): Saying['sign'] | null => {
  if (isMove(move)) return move.sign;
  // 由128万度降至109万度，节电19万度
  const isSaved = before.reaches && move.column === 'level' && !move.reason;
  return isSaved && savedWords.some((word) => ownWords(move).startsWith(word)) ? -1 : null;
};

const isMove = ({ column, sign, base, parts, reason, run }: Saying): boolean =>
  (column === 'change' || column === 'points') &&
  sign !== 0 &&
  base?.kind !== 'budget' &&
  parts === null &&
  !reason &&
  !run;

/** One after the other in a sentence, none of them in brackets of its own. */
const isRow = (a: Saying, b: Saying, move: Saying): boolean =>
  [b, move].every(
    ({ mark, depth, opened, closed }) => mark <= 2 && depth === a.depth && opened + closed === 0,
  );

const isMeasuredAlike = (a: Saying, b: Saying, { quantity: move }: Saying): boolean => {
  const [one, other] = [a.quantity, b.quantity];
  if (!one || !other || !move || a.run || b.run || one.kind !== other.kind || one.unit !== other.unit)
    return false;
  return move.kind === 'points' ? one.kind === 'percent' : move.kind === one.kind && move.unit === one.unit;
};

/** No second name between them, and none of the move's own but theirs; 人均620元，…每人次上升35元 names only what each is of. */
const isOfOneThing = (a: Saying, b: Saying, move: Saying): boolean => {
  const name = a.column === 'each' ? b.name : (a.name ?? b.name);
  // 节电 names what moved once more.
  return likeness(a.name, b.name) !== 'other' && (!isMove(move) || likeness(name, move.name) !== 'other');
};

/** What it is, and what it was before; null where nothing tells. */
const inOrder = (a: Saying, b: Saying): readonly [Saying, Saying] | null => {
  const isPast = [a, b].map(({ column }) => column === 'prior');
  if (isPast[0] !== isPast[1]) return isPast[1] ? [a, b] : [b, a];
  if (a.year === null || b.year === null || a.year === b.year) return null;
  return a.year > b.year ? [a, b] : [b, a];
};

/** 与2021年相比提高: a move from another time than the earlier of the two is of that time. */
const isSince = ({ base }: Saying, now: Saying, then: Saying): boolean => {
  const year = base?.said ? (base.year ?? (now.year === null ? null : now.year - 1)) : null;
  return year === null || then.year === null || then.year === year;
};
