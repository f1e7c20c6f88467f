import { isShortFor, likeness } from '../sayings/names.js';
import type { Name, Saying } from '../sayings/saying.js';
import { bounds } from './bounds.js';
import { plus } from './common.js';
import { costs } from './costs.js';
import { closeTo } from './lists.js';
import type { Move } from './move.js';
import { openCost, siblingCalled } from './open-costs.js';
import { besideCost, itemCost, leaveCost } from './record-costs.js';
import {
  amountOf,
  type Entry,
  entryAt,
  type Frame,
  recentOf,
  type Scene,
  type State,
  withEntry,
} from './state.js';

/** A new record: an item of an open list, the first of a list that it opens, or by itself. */
export const recordMoves = (state: State, saying: Saying, scene: Scene): Move[] => {
  // 由A调整为B: B is what A became.
  if (saying.reaches && entryAt(state, state.here)?.columns.prior !== undefined) return [];
  const moves: Move[] = [];
  // Lists close one after the other: each state serves the next, and the openers below.
  const left: State[] = [];
  left[state.frames.length] = state;
  for (let depth = state.frames.length - 1; depth > 0; depth -= 1)
    left[depth] = closeTo(left[depth + 1] ?? state, scene, depth);
  const all = left[1] ?? state;
  /** `open`: what has the lists that stay as they are, and no others. */
  const add = (from: State, price: number, made: () => State, open = from): void => {
    const earned = Math.max(0, open.cost - all.cost);
    moves.push({ cost: from.cost + price, frames: null, earned, state: () => plus(made(), price) });
  };
  for (let depth = state.frames.length - 1; depth >= 0; depth -= 1) {
    const made = left[depth + 1] ?? state;
    const cost =
      depth === 0
        ? leaveCost(state, saying, scene)
        : itemCost(state, state.frames[depth] as Frame, saying, scene);
    add(made, cost, () => item(made, depth, saying), left[depth] ?? all);
  }
  const listed = state.frames.findLastIndex(({ inParagraphs }) => inParagraphs);
  const beside = besideCost(state, state.frames[listed], saying, scene);
  if (beside !== null) {
    const made = left[listed + 1] ?? state;
    add(made, beside, () => withEntry(made, saying, null).state);
  }
  for (const { total, cost } of [
    ...wholesWithin(state, saying),
    ...wholesGrouped(state, saying, scene),
    ...wholesBefore(state, saying, scene),
    ...wholesCalled(state, saying),
  ])
    add(all, cost, () => opened(all, total, saying, scene));
  const openers = [
    state.here,
    ...state.frames
      .slice(1)
      .map(({ total }) => total)
      .reverse(),
  ];
  openers.forEach((total, steps) => {
    const entry = entryAt(state, total);
    if (!entry || openers.indexOf(total) !== steps) return;
    const made = left[state.frames.length - steps] ?? state;
    if (made.frames.length > bounds.mostNested) return;
    const cost =
      openCost(state, entry, saying, scene) +
      steps * costs.open.aboveEach +
      (steps > 0 && !saying.parts ? costs.open.secondList : 0);
    add(made, cost, () => opened(made, entry, saying, scene));
  });
  return moves;
};

interface Whole {
  readonly total: Entry;
  readonly cost: number;
}

/** Records of the whole that the words speak within (在财政收入中，税收…). */
const wholesWithin = (state: State, { within, quantity }: Saying): readonly Whole[] =>
  within === null || within.generic || quantity === null
    ? []
    : [
        ...lastCalled(state, (name) => likeness(name, within) === 'same'),
        ...lastCalled(state, (name) => likeness(name, within) === 'near'),
        // 统筹支出 for 统筹基金支出.
        ...lastCalled(state, (name) => name !== null && isShortFor(within, name)),
      ]
        .slice(0, 1)
        .map((total) => ({ total, cost: costs.open.within }));

/** The last record that has an amount and is called so. */
const lastCalled = ({ entries }: State, isCalled: (name: Name | null) => boolean): readonly Entry[] =>
  entries.filter((entry) => amountOf(entry) !== undefined && isCalled(entry.name)).slice(-1);

/** What a grouping in a new sentence may divide: the amounts told before it, the nearest first (按支出功能分类：…). */
const wholesGrouped = (state: State, saying: Saying, scene: Scene): readonly Whole[] =>
  saying.grouped && saying.mark >= 4
    ? recentOf(state)
        .filter((entry) => entry.under === null && amountOf(entry) !== undefined && entry.id !== state.here)
        .slice(-bounds.mostGrouped)
        .reverse()
        .map((total, steps) => ({
          total,
          cost: openCost(state, total, saying, scene) + (steps + 1) * costs.open.aboveEach,
        }))
    : [];

/** 营业收入A，上缴税费B；其中，省级企业营业收入C: what a part is called after, where the record in hand is not. */
const wholesCalled = (state: State, saying: Saying): readonly Whole[] => {
  const here = entryAt(state, state.here);
  const total = here && siblingCalled(state, here, saying);
  return total && amountOf(total) !== undefined ? [{ total, cost: costs.open.within }] : [];
};

/**
 * What a word or a colon opens the parts of where the figure before it is of another kind, or of each (资金A万元，分配至3个乡镇：…;
 * 经费A万元，村均B万元；其中…): the last amount of the kind in the sentence.
 */
const wholesBefore = (state: State, saying: Saying, scene: Scene): readonly Whole[] => {
  const kind = scene.figures[saying.index]?.kind;
  const isLike = (entry: Entry | null): entry is Entry =>
    entry !== null && scene.figures[amountOf(entry) ?? -1]?.kind === kind;
  if ((saying.parts === null && (!saying.colon || saying.mark >= 4)) || isLike(entryAt(state, state.here)))
    return [];
  const from = saying.mark >= 4 ? state.sentence - 1 : state.sentence;
  return state.entries
    .filter((entry) => entry.sentence >= from && entry.under === null && isLike(entry))
    .slice(-1)
    .map((total) => ({ total, cost: openCost(state, total, saying, scene) + costs.open.aboveEach }));
};

export const item = (state: State, depth: number, saying: Saying): State => {
  const { state: made, id } = withEntry(state, saying, state.frames[depth]?.total ?? null);
  const frames = made.frames.slice(0, depth + 1);
  const frame = frames[depth];
  if (!frame) return made;
  const mark = frame.items.length > 0 && frame.mark === 0 ? saying.mark : frame.mark;
  frames[depth] = {
    ...frame,
    items: [...frame.items, id],
    mark,
    style: saying.item?.style ?? frame.style,
    ordinal: saying.item?.ordinal ?? frame.ordinal,
  };
  return { ...made, frames };
};

/** What the words say of a list that a saying opens, under a total told at `at`. */
const coverOf = (saying: Saying, totalled: boolean, at: number | undefined): Frame['cover'] => {
  if (saying.counted) return 'counted';
  if (saying.parts) return saying.parts;
  if (saying.opened > 0) return 'bracket';
  if (totalled) return 'totalled';
  // 资金A万元，用于：…: a colon right behind the total opens all that is named of it.
  return saying.colon && at === saying.index - 1 ? 'colon' : 'open';
};

export const opened = (state: State, total: Entry, saying: Saying, { sayings }: Scene): State => {
  const at = total.columns[total.main];
  const totalled = at !== undefined && sayings[at]?.total && !total.totals;
  const { state: made, id } = withEntry(state, saying, total.id);
  const frame: Frame = {
    total: total.id,
    items: [id],
    cover: coverOf(saying, totalled === true, at),
    grouped: saying.grouped,
    mark: 0,
    depth: saying.depth,
    style: saying.item?.style ?? null,
    ordinal: saying.item?.ordinal ?? 0,
    inParagraphs: saying.mark >= 5,
  };
  return { ...made, frames: [...made.frames, frame] };
};
