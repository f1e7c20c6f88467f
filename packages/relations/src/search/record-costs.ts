import { areOfOtherAccounts, isNamed, likeness } from '../sayings/names.js';
import { isMoveColumn, type Saying } from '../sayings/saying.js';
import { amounts, isToldAgain, nameOf } from './common.js';
import { costs } from './costs.js';
import { amountOf, type Entry, entryAt, type Frame, recentOf, type Scene, type State } from './state.js';
import { unopenedCost, unreadTotal } from './unread.js';

export const leaveCost = (state: State, saying: Saying, scene: Scene): number => {
  const { item: price } = costs;
  const denied = (scene.partOf.has(saying.index) ? deniedPart(saying) : 0) + addedCost(state, saying, scene);
  const opens = saying.parts || saying.opened > 0 || saying.colon;
  const parts = denied + (opens ? unopenedCost(saying, scene) : 0);
  const bracket = saying.depth > 0 && saying.opened === 0 ? costs.join.outOfBracket : 0;
  const reason = saying.reason ? price.reason : 0;
  const name = nameOf(saying);
  const nameless = isNamed(name) ? againCost(state, saying) : namelessCost(state, saying, scene);
  const colon = saying.colon && saying.parts === null && state.here !== null ? price.colonAlone : 0;
  const ordinal = saying.item?.style === 'ordinal' ? price.ordinalAlone : 0;
  const total = (saying.total ? unreadTotal(state, saying, scene) : 0) + colon + ordinal;
  const label = isTornFromLabel(state, saying, null) ? price.labelDenied : 0;
  if (state.frames.length === 1) return parts + label + reason + bracket + nameless + total + price.sameMark;
  const frame = state.frames.at(-1);
  const own =
    frame && frame.items.length > 1 && saying.mark === frame.mark && saying.mark < 4
      ? price.leaveAtOwnMark
      : 0;
  const single =
    frame?.items.length === 1 && saying.mark < 4
      ? isAnnounced(state, frame, scene)
        ? price.leaveAnnounced
        : price.leaveSingle
      : 0;
  const by = [
    price.leaveAfterLess,
    frame?.cover === 'open' ? price.leaveAfterLess : price.leaveAtPause,
    price.leaveAfterComma,
    price.leaveAfterSemicolon,
  ];
  return (
    parts +
    label +
    bracket +
    reason +
    nameless +
    total +
    single +
    own +
    (by[saying.mark] ?? price.leaveAfterStop)
  );
};

/** Whether a word and a colon stand before a list's first item. */
const isAnnounced = ({ entries }: State, { items, cover }: Frame, { sayings }: Scene): boolean => {
  const first = entries[items[0] ?? -1];
  return cover !== 'open' && sayings[first?.columns[first.main] ?? -1]?.colon === true;
};

/**
 * A count told within an item of a list of money (一、出国费7.8万元…。出国团组2个。⏎二、…): beside the list, which goes on behind it; null
 * where nothing of the kind is open.
 */
export const besideCost = (
  state: State,
  frame: Frame | undefined,
  saying: Saying,
  scene: Scene,
): number | null => {
  if (!frame || frame.total === null || saying.mark >= 5) return null;
  const first = entryAt(state, frame.items[0] ?? null);
  const kinds = [first?.columns[first.main], saying.index].map((at) => scene.figures[at ?? -1]?.kind);
  if (kinds[0] !== 'money' || !kinds[1]?.startsWith('count')) return null;
  if (saying.parts !== null || saying.opened > 0 || saying.depth > frame.depth) return null;
  const [outermost] = state.frames;
  return outermost ? leaveCost({ ...state, frames: [outermost] }, saying, scene) + costs.item.beside : null;
};

/** A known part of what stands above, read as something else. */
export const deniedPart = ({ depth }: Saying): number =>
  depth > 0 ? costs.item.deniedInBracket : costs.item.deniedPart;

const namelessCost = (state: State, saying: Saying, scene: Scene): number => {
  const here = entryAt(state, state.here);
  if (here && isToldAgain(here, saying, scene)) return costs.item.namelessThoughWanted;
  // 2022年A万元，2023年降为B万元: no name, since it is the same thing in another year.
  if (
    here &&
    here.year !== null &&
    saying.year !== null &&
    here.year !== saying.year &&
    here.main === saying.column
  )
    return costs.item.namelessThoughWanted;
  const isWanted = here !== null && here.columns[saying.column] === undefined && here.main !== saying.column;
  if (!isWanted || isAhead(saying, scene)) return costs.item.nameless;
  // X A万元，较年初预算B万元减少: B is what A is set against.
  const isCompared =
    saying.base?.said === true && saying.mark <= 2 && amounts.includes(here.main) && here.main !== 'prior';
  return isCompared ? costs.item.comparedAlone : costs.item.namelessThoughWanted;
};

/** …。与上年支出A相比，本年支出增加B: what a sentence begins to compare with is of what it goes on to name. */
const isAhead = ({ index, column, base, mark }: Saying, { sayings }: Scene): boolean => {
  const next = sayings[index + 1];
  return (
    column === 'prior' &&
    base?.said === true &&
    mark >= 4 &&
    next !== undefined &&
    next.mark === 2 &&
    isNamed(next.name) &&
    isMoveColumn(next.column)
  );
};

/** A change or rate with a name that a record has already: a second record of the name. */
const againCost = (state: State, saying: Saying): number => {
  if (amounts.includes(saying.column) && saying.column !== 'prior') return otherYearCost(state, saying);
  let cost = 0;
  for (const entry of recentOf(state)) {
    if (entry.columns[saying.column] !== undefined || amountOf(entry) === undefined) continue;
    // A record of another paragraph is not to be had: what is told there is told anew here.
    if (entry.paragraph !== state.paragraph) continue;
    const alike = likeness(entry.name, nameOf(saying));
    if (alike === 'same') return costs.item.sameNameAgain;
    if (alike === 'near') cost = costs.item.nearNameAgain;
  }
  return cost;
};

/** The record in hand named again with another year: one thing in two years. */
const otherYearCost = (state: State, saying: Saying): number => {
  const here = entryAt(state, state.here);
  if (!here || here.year === null || saying.year === null || here.year === saying.year) return 0;
  const isSame = here.sentence === state.sentence && likeness(here.name, nameOf(saying)) === 'same';
  return isSame ? costs.item.otherYear : 0;
};

/** 加上B，C: what stands behind an addition is its result. */
const addedCost = (state: State, saying: Saying, { sayings }: Scene): number => {
  const last = entryAt(state, state.frames.at(-1)?.items.at(-1) ?? null);
  const at = last?.columns[last.main];
  const added = at !== undefined && sayings[at]?.plus != null && last?.sentence === state.sentence;
  return added && saying.plus === null && saying.mark < 4 ? costs.item.addedUnread : 0;
};

const markCost = ({ mark, items }: Frame, saying: Saying): number => {
  const { item: price } = costs;
  if (saying.item) return 0;
  if (items.length < 2 || mark === 0 || saying.mark === mark) {
    if (items.length < 2 && saying.mark >= 4) return price.stop;
    return price.sameMark;
  }
  if (saying.mark < mark) return price.weakerMark;
  if (saying.mark === 5) return price.paragraph;
  return saying.mark === 4 ? price.stop : price.strongerMark;
};

const labelCost = (frame: Frame, saying: Saying): number => {
  const { item: price } = costs;
  if (!saying.item) return frame.style ? price.labelMissing : 0;
  if (frame.style === null) return frame.items.length > 1 ? price.labelOther : price.labelMissing;
  return frame.style === saying.item.style && saying.item.ordinal === frame.ordinal + 1
    ? price.labelNext
    : price.labelOther;
};

export const itemCost = (state: State, frame: Frame, saying: Saying, scene: Scene): number => {
  const { item: price } = costs;
  const { figures } = scene;
  const name = nameOf(saying);
  const wanted = scene.partOf.get(saying.index);
  const denied = wanted !== undefined && state.entryOf[wanted] !== frame.total ? deniedPart(saying) : 0;
  const first = entryAt(state, frame.items[0] ?? null);
  const kind = figures[saying.index]?.kind ?? '';
  const firstKind = first ? (figures[first.columns[first.main] ?? -1]?.kind ?? kind) : kind;
  const otherKind =
    kind.startsWith('count') && firstKind.startsWith('count') ? price.otherUnit : price.otherKind;
  const twice = frame.items.some((id) => {
    const other = state.entries[id];
    return other?.main === saying.column && likeness(other.name, name) === 'same';
  });
  const bracket = saying.depth > frame.depth && saying.opened > 0 ? price.unopenedParts : 0;
  return (
    (wanted !== undefined && denied === 0 ? 0 : markCost(frame, saying)) +
    labelCost(frame, saying) +
    (frame.style === null && isTornFromLabel(state, saying, frame.total) ? price.labelDenied : 0) +
    bracket +
    denied +
    (areOfOtherAccounts(entryAt(state, frame.total)?.name ?? null, name) ? costs.open.otherAccount : 0) +
    (isNamed(name) ? againCost(state, saying) : price.nameless) +
    (likeness(entryAt(state, frame.total)?.name ?? null, name) === 'same' ? price.nameOfTotal : 0) +
    (twice ? price.nameTwice : 0) +
    (kind === firstKind ? 0 : otherKind) +
    (saying.reason ? price.reason : 0) +
    (saying.total && !isNamed(name) ? price.totalAsItem : 0) +
    (opensAlike(first, saying, scene) ? price.opensAlike : 0) +
    (saying.parts ? price.unopenedParts : 0) +
    (saying.cumulative ? price.cumulative : 0) +
    (isPaidAmong(state, frame, saying, scene) ? price.paidAmongParts : 0)
  );
};

/** 提案A件，其中主办B件；建议C件，其中主办D件: what has parts called as those of the list is a total beside the list's own. */
const opensAlike = (first: Entry | null, { index }: Saying, { sayings }: Scene): boolean => {
  const next = sayings[index + 1];
  return next?.parts != null && next.mark < 4 && likeness(next.name, first?.name ?? null) === 'same';
};

/** Whether a word tells of it that it was done, and of neither the list's total nor its first part. */
const isPaidAmong = (
  state: State,
  { total, items }: Frame,
  { account }: Saying,
  { sayings }: Scene,
): boolean =>
  account &&
  total !== null &&
  [total, items[0] ?? null].every((id) => {
    const entry = entryAt(state, id);
    return entry !== null && sayings[entry.columns[entry.main] ?? -1]?.account !== true;
  });

/**
 * Whether a label goes on from that of a record which stands elsewhere: 2. behind 1. is a part of what 1. is, however many
 * （1）…（3） stand between them. Of a 1. that is no part itself it may be one: some number a total and its parts in one row.
 */
export const isTornFromLabel = ({ entries }: State, { item }: Saying, under: number | null): boolean => {
  if (item === null) return false;
  const before = entries.findLast((entry) => entry.item?.style === item.style);
  if (before?.item == null || before.item.ordinal + 1 !== item.ordinal) return false;
  // 一是甲事A万元，…；二是乙事B万元: such words number things beside one another.
  const isFirst = before.item.ordinal === 1 && before.under === null && item.style !== 'ordinal';
  return before.under !== under && !(isFirst && before.id === under);
};
