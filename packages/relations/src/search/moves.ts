import { scoreUnit } from '@gouji/lexicon';
import { isNamed } from '../sayings/names.js';
import { type Column, isMoveColumn, type Saying } from '../sayings/saying.js';
import { amounts, aside, nameOf, plus } from './common.js';
import { costs } from './costs.js';
import { bracketShares, columnMoves, dependentMoves, paidFor, unsaidMoves } from './joining.js';
import { close, closeTo } from './lists.js';
import { type Move, madeMove } from './move.js';
import { presentMoves, rateMoves, yearMoves } from './other-years.js';
import { recordMoves } from './records.js';
import { entryAt, type Scene, type State } from './state.js';
import { totalsOf } from './totals.js';
import { inRun, partnerOf } from './turns.js';
import { asideCost } from './unread.js';
import { verdictMoves } from './verdicts.js';

const asides: readonly Column[] = ['each', 'other'];

/** All ways to read a saying after those before it. */
export const movesOf = (before: State, saying: Saying, scene: Scene): Move[] => {
  const state = entering(before, saying, scene);
  if (saying.verdict) return verdictMoves(state, saying, scene).map(madeMove);
  if (saying.beside) return [madeMove(plus(aside(state, saying), costs.unread.other))];
  if (saying.column === 'whole') return [madeMove(plus({ ...state, whole: saying.index }, costs.join.here))];
  const partner = partnerOf(state, saying, scene);
  if (partner !== null) {
    const paired = plus(paidFor(state, scene, partner, saying), costs.join.sameName);
    return [paired, plus(aside(state, saying), costs.unread.run)].map(madeMove);
  }
  if (saying.run && saying.run.at > 0 && amounts.includes(saying.column))
    return [inRun(state, saying, scene), ...yearMoves(state, saying, scene)].map(madeMove);
  if (asides.includes(saying.column) || saying.quantity?.unit === scoreUnit) {
    // 人均1800元，比上年的1620元提高180元: what follows is said of what each has.
    const passed = saying.column === 'each' && saying.depth === 0 ? { ...state, here: null } : state;
    return [...bracketShares(state, saying, scene), plus(aside(passed, saying), costs.unread.other)].map(
      madeMove,
    );
  }
  if (isOfEachBefore(saying, scene)) return [madeMove(plus(aside(state, saying), costs.unread.other))];
  const made = amounts.includes(saying.column)
    ? [
        ...[...columnMoves(state, saying, scene), ...unsaidMoves(state, saying, scene)].map(madeMove),
        ...recordMoves(state, saying, scene),
        ...totalsOf(state, saying, scene).map(madeMove),
      ]
    : [
        ...dependentMoves(state, saying, scene).map(madeMove),
        ...(nameOf(saying) ? recordMoves(state, saying, scene) : []),
      ];
  return [
    ...made,
    ...presentMoves(state, saying, scene),
    ...yearMoves(state, saying, scene).map(madeMove),
    ...rateMoves(state, saying, scene),
    madeMove(plus(aside(state, saying), asideCost(state, saying, scene))),
  ];
};

/** 次均费用A元，比上年的B元下降P%: an amount of each that is set against another, which is of each as well. */
const isOfEachBefore = (
  { index, column, mark, name, base }: Saying,
  { sayings, figures }: Scene,
): boolean => {
  const before = sayings[index - 1];
  return (
    column === 'prior' &&
    base?.said === true &&
    mark === 2 &&
    !isNamed(name) &&
    before?.column === 'each' &&
    figures[index]?.kind === figures[index - 1]?.kind
  );
};

/** Whether a paragraph goes on with nothing before it: no item of an open list, and no word or colon that opens one. */
const startsAnew = (state: State, saying: Saying, { partOf }: Scene): boolean => {
  if (saying.mark < 5 || saying.goesOn) return false;
  // A part that is known begins a paragraph where its total ended one.
  const total = partOf.get(saying.index);
  if (total !== undefined && total === lastAmount(state)) return false;
  const style = saying.item?.style;
  return style === undefined || style !== state.frames.at(-1)?.style;
};

/** The amount of the record in hand. */
const lastAmount = (state: State): number | undefined => {
  const here = entryAt(state, state.here);
  return here ? here.columns[here.main] : undefined;
};

/**
 * Nothing is in hand at the start of a paragraph; what was read stays to be named. A list whose items are paragraphs
 * (其中：⏎人员经费…⏎公用经费…) stays open.
 */
const paragraphAfter = (state: State, scene: Scene): State => {
  const depth = state.frames.findLastIndex(({ inParagraphs }) => inParagraphs) + 1;
  return { ...closeTo(state, scene, depth), here: null, whole: null };
};

/** Brackets and full stops before a saying: lists opened within a closed bracket end with it. */
const entering = (before: State, saying: Saying, scene: Scene): State => {
  let state = saying.mark >= 4 ? { ...before, sentence: before.sentence + 1 } : before;
  if (saying.mark >= 5) state = { ...state, paragraph: state.paragraph + 1 };
  if (startsAnew(state, saying, scene)) state = paragraphAfter(state, scene);
  const outside = saying.depth - saying.opened;
  while (saying.closed > 0 && state.frames.length > 1 && (state.frames.at(-1)?.depth ?? 0) > outside)
    // What follows a closed bracket is said of what stands before it.
    state = { ...close(state, scene), here: state.frames.at(-1)?.total ?? state.here };
  if (saying.closed > 0) return { ...state, here: outsideOf(state, outside, saying, scene) };
  return goesPastCounts(state, saying, scene)
    ? { ...state, here: outsideOf(state, saying.depth - 1, saying, scene) }
    : state;
};

/** 接待费A万元（B批次、C人，人均D元，上年E万元）: money in a bracket, set against other money, is none of what was counted before it there. */
const goesPastCounts = (state: State, { depth, opened, index, column }: Saying, scene: Scene): boolean => {
  const here = entryAt(state, state.here);
  const amount = here ? scene.sayings[here.columns[here.main] ?? -1] : undefined;
  return (
    depth > 0 &&
    opened === 0 &&
    (column === 'prior' || isMoveColumn(column)) &&
    scene.figures[index]?.kind === 'money' &&
    amount?.quantity?.kind === 'count' &&
    amount.depth === depth
  );
};

/** 资金A万元，占上年筹集资金的P%（上年筹集B万元）。其中：…: a record begun in a bracket ends with it, and the one before is in hand again. */
const outsideOf = (state: State, depth: number, { index }: Saying, { sayings }: Scene): number | null => {
  const here = entryAt(state, state.here);
  if (!here || (sayings[here.columns[here.main] ?? -1]?.depth ?? 0) <= depth) return state.here;
  for (let at = index - 1; at >= 0; at -= 1) {
    const id = state.entryOf[at] ?? -1;
    if (id >= 0 && (sayings[at]?.depth ?? 0) <= depth) return id;
    if ((sayings[at]?.mark ?? 0) >= 5) break;
  }
  return state.here;
};
