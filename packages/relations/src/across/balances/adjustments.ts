import { adjustedWord } from '@gouji/lexicon/phrases/changes';
import { ownWords } from '../../sayings/factors.js';
import { holdingOf } from '../../sayings/holding.js';
import { accountOf, isNamed } from '../../sayings/names.js';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import { budgets, currentAmounts } from '../../search/common.js';
import { amountOf, entryAt, type Scene, type State, type Taken } from '../../search/state.js';
import { beginsBracket } from '../before.js';
import { type Claim, claim, explained, miscounted, resultsOf, unabridged } from '../claim.js';
import { isNetChange } from './held.js';

/**
 * 下达A万元，年中调减B万元，全年实际下达C万元: what an amount came to when it was added to or cut. What no slip explains may be of
 * something else.
 */
export const adjustments = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((moved): Claim[] => {
    const made = scene.sayings[moved.index + 1];
    if (!made || read.has(made.index) || !isMade(made) || isOfRatio(made, scene)) return [];
    const moves = movesTo(moved, made, scene.sayings);
    if (moves.length === 0) return [];
    const first = moves[0] ?? moved;
    const base = initialBefore(first, made, scene) ?? baseOf(first, state);
    if (
      base === undefined ||
      base > first.index ||
      scene.figures[base]?.kind !== scene.figures[made.index]?.kind
    )
      return [];
    const claims = claim(scene, {
      pattern: 'total',
      formula: 'sum',
      result: made.index,
      terms: [base, ...moves.map(({ index }) => index)],
      signs: [1, ...moves.map((move): 1 | -1 => wayIn(move.index, made, scene.sayings) ?? 1)],
    });
    // 年初A，增加B，压减C，调整后A+B: the cut was forgotten.
    const areMoves = moves.every((one) => isMove(one) && !isNetChange(one));
    const short = isAdjusted(made) && areMoves ? miscounted(claims, scene, 1) : [];
    return [...explained(claims), ...unabridged(short)].slice(0, 1);
  });
};

/** 调增A万元，调减B万元: all that was added and cut in a row, the last of them given. */
const movesTo = (moved: Saying, made: Saying, sayings: readonly Saying[]): readonly Saying[] => {
  if (wayOf(moved, made) === null) return [];
  let from = moved.index;
  for (let at = from; at > 0; at -= 1) {
    const [one, before] = [sayings[at], sayings[at - 1]];
    if (!one || !before || one.mark === 0 || one.mark > 2 || wayIn(at - 1, made, sayings) === null) break;
    from = at - 1;
  }
  return sayings.slice(from, moved.index + 1);
};

/** The same in a row: 追加甲A万元、乙B万元: what 、 joins to what was added was added too. */
const wayIn = (at: number, made: Saying, sayings: readonly Saying[]): 1 | -1 | null => {
  const one = sayings[at];
  if (!one) return null;
  const way = wayOf(one, made);
  const isJoined = one.mark === 1 && isLevel(one) && at > 0;
  return way ?? (isJoined ? wayIn(at - 1, made, sayings) : null);
};

/** 调整后预算, 调整后支出预算: a budget that was adjusted, whatever of. */
const isAdjusted = (one: Saying): boolean =>
  one.column === 'adjusted' || (one.column === 'budget' && ownWords(one).includes(adjustedWord));

const isLevel = ({ column, quantity, reason, depth, parts }: Saying): boolean =>
  column === 'level' && quantity?.kind === 'money' && !reason && depth === 0 && parts === null;

/** Whether an amount was added or cut; before a budget that was adjusted, by any word of what leaves a holding or comes to it (收回A万元). */
const wayOf = (one: Saying, made: Saying): 1 | -1 | null => {
  if (isMove(one)) return one.sign === -1 ? -1 : 1;
  // 收回上年余款A万元: of the year before is what is left, not when it was taken back.
  const isLeft = one.column === 'prior' && one.base?.said !== true;
  if (!isAdjusted(made) || !(isLevel(one) || (isLeft && isLevel({ ...one, column: 'level' })))) return null;
  const { way, rests, comes } = holdingOf(one);
  return way === null || rests || comes ? null : way === 1 ? 1 : -1;
};

/** Added or cut, from no other year's amount. */
const isMove = ({ column, base, sign, quantity, reason }: Saying): boolean =>
  quantity?.kind === 'money' && !reason && sign !== 0 && isMoveColumn(column) && !base?.said;

/** What it came to: told next, as a total, as done, or with no name of its own. */
const isMade = (one: Saying): boolean => {
  const { column, mark, depth, total, account, name, quantity, parts, opened } = one;
  return (
    quantity?.kind === 'money' &&
    currentAmounts.includes(column) &&
    mark > 0 &&
    depth === 0 &&
    opened === 0 &&
    parts === null &&
    (mark < 3 ? total || account || !isNamed(name) || isAdjusted(one) : mark === 4 && isAdjusted(one))
  );
};

/** 年初预算A万元，9月监控后调减B万元，调整后预算C万元; 人代会批准的支出A亿元，拟调增B亿元、调减C亿元，调整后为D亿元: the amount right before, whatever else the words name. */
const initialBefore = (moved: Saying, made: Saying, { sayings }: Scene): number | undefined => {
  const first = sayings[moved.index - 1];
  const isRow = moved.mark < 5 && first?.depth === moved.depth && !first.reason && !first.run;
  if (!isRow || !isAdjusted(made)) return undefined;
  const isOwn = first.column === 'level' && first.quantity?.kind === 'money' && moved.mark <= 2;
  return first.column === 'initial' || isOwn ? first.index : undefined;
};

/** 超收0.2亿元，为预算5亿元的104%: what a ratio right behind it is of was not come to. */
const isOfRatio = ({ index }: Saying, { sayings }: Scene): boolean => {
  const next = sayings[index + 1];
  return next?.quantity?.kind === 'percent' && next.mark === 0 && next.opened === 0;
};

/** The amount of the record that moved, or of the one that it is a part of. */
const baseOf = ({ index }: Saying, state: State): number | undefined => {
  const entry = entryAt(state, state.entryOf[index] ?? null);
  if (!entry) return undefined;
  return [entry, entryAt(state, entry.under)]
    .flatMap((one) => (one ? (amountOf(one) ?? []) : []))
    .find((at) => at < index);
};

/**
 * 资金800万元（年初预算740万元，年底追加60万元）: a bracket that tells what was granted at first and what was added or cut, and
 * nothing else, right behind what that came to.
 */
export const grants = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((whole): Claim[] => {
    const [first, ...moves] = bracketBehind(whole, scene.sayings);
    if (!first || moves.length === 0 || read.has(whole.index) || !isGranted(whole)) return [];
    if (!budgets.includes(first.column) || !moves.every(isMove)) return [];
    return explained(
      claim(scene, {
        pattern: 'total',
        formula: 'sum',
        result: whole.index,
        terms: [first.index, ...moves.map(({ index }) => index)],
        signs: [1, ...moves.map(({ sign }): 1 | -1 => (sign === -1 ? -1 : 1))],
      }),
    );
  });
};

/** Money that was there to be spent. */
const isGranted = ({ quantity, column, account, name, reason }: Saying): boolean =>
  quantity?.kind === 'money' &&
  currentAmounts.includes(column) &&
  !account &&
  !reason &&
  (name === null || accountOf(name) !== 'spending');

/** The figures of a bracket that stands right behind one. */
const bracketBehind = ({ index, depth }: Saying, sayings: readonly Saying[]): readonly Saying[] => {
  const next = sayings[index + 1];
  if (!next || !beginsBracket(next)) return [];
  const behind = sayings.slice(index + 1);
  const end = behind.findIndex((one) => one.depth <= depth);
  return end < 0 ? behind : behind.slice(0, end);
};
