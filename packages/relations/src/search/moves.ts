import { likeness } from '../sayings/names.js';
import type { Column, Name, Saying } from '../sayings/saying.js';
import { costs } from './costs.js';
import type { Equation } from './equation.js';
import { close, closeTo } from './lists.js';
import { amountOf, type Entry, entryAt, type Frame, join, recentOf, type Scene, type State, take, withEntry } from './state.js';
import { totalsOf } from './totals.js';
import { tie } from './within.js';

const amounts: readonly Column[] = ['level', 'budget', 'initial', 'adjusted', 'prior'];
const asides: readonly Column[] = ['each', 'other'];

const plus = (state: State, cost: number): State => ({ ...state, cost: state.cost + cost });

const nameOf = (saying: Saying): Name | null => saying.name ?? saying.topic;

/** All ways to read a saying after those before it. */
export const movesOf = (before: State, saying: Saying, scene: Scene): State[] => {
  const state = entering(before, saying, scene);
  if (saying.verdict) return verdictMoves(state, saying, scene);
  if (saying.column === 'whole') return [plus({ ...state, whole: saying.index }, costs.join.here)];
  const partner = partnerOf(state, saying, scene);
  if (partner !== null) {
    const paired = plus(tied(state, scene, partner, saying), costs.join.sameName);
    return [paired, plus(aside(state, saying), costs.unread.run)];
  }
  if (saying.run && saying.run.at > 0 && amounts.includes(saying.column)) return [inRun(state, saying, scene)];
  if (asides.includes(saying.column))
    return [...bracketShares(state, saying, scene), plus(aside(state, saying), costs.unread.other)];
  const made = amounts.includes(saying.column)
    ? [...columnMoves(state, saying, scene), ...recordMoves(state, saying, scene), ...totalsOf(state, saying, scene)]
    : [...dependentMoves(state, saying, scene), ...(nameOf(saying) ? recordMoves(state, saying, scene) : [])];
  return [...made, ...presentMoves(state, saying, scene), ...yearMoves(state, saying, scene), ...rateMoves(state, saying, scene), plus(aside(state, saying), asideCost(state, saying, scene))];
};

/** 预算执行率为96.8%，较上年…: a rate that is spoken of as a thing of its own. */
const rateMoves = (state: State, saying: Saying, scene: Scene): State[] =>
  saying.column === 'rate' && saying.noun
    ? ratesAsLevels(state, { ...saying, column: 'level', name: saying.noun }, scene).map((made) =>
        plus(made, unreadCost(entryAt(state, state.here), saying, scene)),
      )
    : [];

const ratesAsLevels = (state: State, saying: Saying, scene: Scene): State[] =>
  [...recordMoves(state, saying, scene), ...yearMoves(state, saying, scene)].map((made) =>
    plus(made, costs.join.rateAsLevel),
  );

/** 2019年A万元，2020年B万元: the amount of another year of the record in hand; the earlier one is what was before. */
const yearMoves = (state: State, saying: Saying, scene: Scene): State[] => {
  const entry = entryAt(state, state.here);
  const at = entry ? entry.columns[entry.main] : undefined;
  if (saying.year === null || !entry || at === undefined || entry.main !== saying.column) return [];
  if (entry.year === null || entry.year === saying.year || differs(entry, saying, scene)) return [];
  const alike = likeness(entry.name, nameOf(saying));
  if (alike === 'other') return [];
  const later = saying.year > entry.year;
  const columns = later
    ? { ...entry.columns, prior: at, [entry.main]: saying.index }
    : { ...entry.columns, prior: saying.index };
  const entries = [...state.entries];
  entries[entry.id] = { ...entry, columns, year: Math.max(entry.year, saying.year) };
  const { entryOf } = join(state, entry.id, saying);
  const placed: State = { ...state, entries, here: entry.id, entryOf };
  return [plus(tie(placed, scene, entry.id, 'prior'), alike === 'near' ? costs.join.nearName : costs.join.otherYear)];
};

/** 去年全市收入A万元: a year before that the text speaks of as its own. */
const presentMoves = (state: State, saying: Saying, scene: Scene): State[] =>
  saying.column === 'prior' && saying.base === null && !saying.reaches
    ? recordMoves(state, { ...saying, column: 'level' }, scene).map((made) => plus(made, costs.join.pastAsPresent))
    : [];

/** X A万元（P%）: a bare percentage in brackets behind an amount may be its share. */
const bracketShares = (state: State, saying: Saying, scene: Scene): State[] =>
  saying.opened > 0 && saying.quantity?.kind === 'percent' && saying.column === 'other'
    ? dependentMoves(state, { ...saying, column: 'share' }, scene).map((made) => plus(made, costs.join.bracketShare))
    : [];

/** Brackets and full stops before a saying: lists opened within a closed bracket end with it. */
const entering = (before: State, saying: Saying, scene: Scene): State => {
  let state = saying.mark >= 4 ? { ...before, sentence: before.sentence + 1 } : before;
  const outside = saying.depth - saying.opened;
  while (saying.closed > 0 && state.frames.length > 1 && (state.frames.at(-1)?.depth ?? 0) > outside)
    state = close(state, scene);
  return state;
};

const aside = (state: State, saying: Saying): State => {
  const entryOf = [...state.entryOf];
  while (entryOf.length <= saying.index) entryOf.push(-1);
  return { ...state, entryOf };
};

/** What it costs to leave a saying without a place: by how plainly its words bind it. */
const asideCost = (state: State, saying: Saying, scene: Scene): number => {
  const { sayings } = scene;
  if (saying.reason) return costs.aside.reason;
  const { unread } = costs;
  const here = entryAt(state, state.here);
  switch (saying.column) {
    case 'growth':
    case 'growth-budget':
      return Math.max(unread.growth, growthPrice(here, saying, sayings));
    case 'change':
    case 'change-budget':
      return unread.change;
    case 'rate':
    case 'ratio': {
      const budget = here && (here.columns.initial ?? here.columns.budget ?? here.columns.adjusted);
      return budget !== undefined && budget !== null && saying.base?.said ? unread.rateWithBudget : unread.rate;
    }
    case 'share':
      return sharePrice(state, saying);
    case 'points':
      return here?.columns.prior !== undefined ? unread.changeWithLevels : unread.points;
    case 'prior':
      return saying.base ? costs.aside.base : costs.aside.money;
    default:
      if (saying.parts) return costs.item.unopenedParts;
      if (scene.partOf.has(saying.index)) return costs.item.deniedPart + costs.aside.money;
      if (saying.quantity?.kind === 'money') return costs.aside.money;
      return saying.name ? costs.aside.named : costs.aside.plain;
  }
};

/** The record of the figure that a run's member pairs with by its place (A、B万元，占x%、y%). */
const partnerOf = (state: State, saying: Saying, { sayings }: Scene): number | null => {
  if (!saying.run) return null;
  if (saying.run.at === 0 && amounts.includes(saying.column)) return null;
  if (amounts.includes(saying.column) && saying.name !== null) return null;
  const first = saying.run.first;
  for (let at = first - 1; at >= 0 && at >= first - 12; at -= 1) {
    const other = sayings[at];
    if (!other?.run || other.run.size !== saying.run.size || other.run.at !== other.run.size - 1) {
      const id = at === first - 1 ? partnerInRow(state, saying, sayings) : null;
      if (id !== null) return id;
      continue;
    }
    const id = state.entryOf[other.run.first + saying.run.at];
    const entry = entryAt(state, id === undefined || id < 0 ? null : id);
    return entry && entry.columns[saying.column] === undefined ? entry.id : null;
  }
  return null;
};

/** The amounts of a row, each with its name (水费A万元、电费B万元，分别增长x%、y%), by their place before the run. */
const partnerInRow = (state: State, { run, column }: Saying, sayings: readonly Saying[]): number | null => {
  if (!run) return null;
  const row = sayings.slice(Math.max(0, run.first - run.size), run.first);
  const first = row[0];
  if (row.length < run.size || !first) return null;
  const isRow = row.every(
    (one, at) =>
      one.quantity?.kind === first.quantity?.kind && amounts.includes(one.column) && one.name !== null && (at === 0 || one.mark <= 2),
  );
  const id = isRow ? state.entryOf[row[run.at]?.index ?? -1] : undefined;
  const entry = entryAt(state, id === undefined || id < 0 ? null : id);
  return entry && entry.columns[column] === undefined ? entry.id : null;
};

/** The next of a run of amounts: an item beside the one before it, or another column of it (预算、决算分别为). */
const inRun = (state: State, saying: Saying, scene: Scene): State => {
  const here = entryAt(state, state.here);
  if (here && here.columns[saying.column] === undefined && likeness(here.name, saying.name) !== 'other' && saying.column !== here.main)
    return tied(state, scene, here.id, saying);
  return item(state, state.frames.length - 1, saying);
};

/** A saying put into a record, with the equations that it completes. */
const tied = (state: State, scene: Scene, id: number, saying: Saying): State => {
  const joined = join(state, id, saying);
  const made = tie(joined, scene, id, saying.column);
  if (saying.column === 'share') return shared(made, scene, id, saying);
  // 基本支出占60%，即540万元: the share waited for its amount.
  const share = amounts.includes(saying.column) ? scene.sayings[made.entries[id]?.columns.share ?? -1] : undefined;
  return share ? shared(made, scene, id, share) : made;
};

/** A share of the whole that is printed beside it, or named, or that stands above. */
const shared = (state: State, scene: Scene, id: number, saying: Saying): State => {
  const entry = entryAt(state, id);
  const part = entry ? amountOf(entry) : undefined;
  if (part === undefined) return state;
  const wholes = wholesFor(state, id, saying);
  let best: State | null = null;
  for (const { at, cost } of wholes) {
    if (at === part) continue;
    const equation: Equation = { pattern: 'share', formula: 'quotient', result: saying.index, terms: [part, at], signs: [1, 1] };
    const made = take(state, scene, equation, saying.of !== null);
    if (made === state) continue;
    const priced = plus(made, cost);
    if (best === null || priced.cost < best.cost) best = priced;
  }
  const open = plus(state, wholes.length > 0 ? sharePrice(state, saying) : costs.unread.share);
  return best && best.cost <= open.cost ? { ...best, whole: null } : open;
};

/** A share that follows from nothing: dear where its whole is named, or its record is one of a list. */
const sharePrice = (state: State, saying: Saying): number => {
  const { unread } = costs;
  if (saying.of && !saying.of.generic) return unread.shareNamed;
  const frame = state.frames.at(-1);
  return saying.of || (frame && frame.total !== null) ? unread.shareOfListed : unread.share;
};

const wholesFor = (state: State, id: number, saying: Saying): { at: number; cost: number }[] => {
  const { join: price } = costs;
  if (state.whole !== null) return [{ at: state.whole, cost: 0 }];
  const found: { at: number; cost: number }[] = [];
  const above = state.frames.flatMap(({ total }) => entryAt(state, total) ?? []);
  for (const entry of [...recentOf(state), ...above]) {
    const at = amountOf(entry);
    if (entry.id === id || at === undefined) continue;
    const year = entryAt(state, id)?.year ?? null;
    if (year !== null && entry.year !== null && entry.year !== year) continue;
    const alike = likeness(entry.name, saying.of);
    const isAbove = above.includes(entry);
    if (alike === 'same') found.push({ at, cost: price.sameName });
    else if (alike === 'near') found.push({ at, cost: price.nearName });
    else if (alike === 'open' && isAbove) found.push({ at, cost: price.aboveEach });
  }
  return found;
};

/** An amount as a further column of the record in hand, or of a total above it. */
const columnMoves = (state: State, saying: Saying, scene: Scene): State[] =>
  targetsFor(state, saying).flatMap(({ id, cost, depth }) => {
    const entry = entryAt(state, id);
    if (!entry || entry.columns[saying.column] !== undefined) return [];
    // An amount of the same role is another thing's, unless it is named alike.
    if (saying.column === 'level' && entry.main !== 'level' && saying.topic) return [];
    if (differs(entry, saying, scene)) return [];
    const made = closeTo(state, scene, depth);
    return [plus(tied(made, scene, id, saying), cost)];
  });

/** Money beside counts, or counts of other things, are no columns of one record. */
const differs = ({ columns }: Entry, saying: Saying, { figures }: Scene): boolean => {
  const kind = figures[saying.index]?.kind;
  return amounts.some((column) => {
    const at = columns[column];
    return at !== undefined && figures[at]?.kind !== kind;
  });
};

const dependentMoves = (state: State, saying: Saying, scene: Scene): State[] =>
  targetsFor(state, saying).flatMap(({ id, cost, depth }) => {
    const entry = entryAt(state, id);
    if (!entry) return [];
    if (clashes(entry, saying, scene)) return [];
    const made = closeTo(state, scene, depth);
    const joined = tied(made, scene, id, saying);
    const unread = isPredicted(joined, made, saying) ? 0 : unreadCost(entryAt(joined, id), saying, scene);
    return [plus(joined, cost + unread)];
  });

/** A second figure of a column, unless it is measured by something else (完成年初预算…，完成调整预算…). */
const clashes = (entry: Entry, saying: Saying, { sayings }: Scene): boolean => {
  const at = entry.columns[saying.column];
  if (at === undefined || saying.column === 'share') return false;
  const other = sayings[at]?.base;
  return saying.column !== 'rate' || other?.stage === saying.base?.stage;
};

/** Whether an equation was taken that gives the saying's figure. */
const isPredicted = (made: State, before: State, { index }: Saying): boolean => {
  for (let one = made.taken; one && one !== before.taken; one = one.before)
    if (one.equation.result === index) return true;
  return false;
};

/** What it costs that a saying in a record follows from nothing there, though its words bind it. */
const unreadCost = (entry: Entry | null, saying: Saying, { sayings }: Scene): number => {
  const { unread } = costs;
  const columns = entry?.columns ?? {};
  const budget = columns.initial ?? columns.budget ?? columns.adjusted;
  switch (saying.column) {
    case 'growth':
    case 'growth-budget':
      return growthPrice(entry, saying, sayings);
    case 'change':
      if (saying.base === null && budget !== undefined && columns.level !== undefined) return unread.changeUnsaid;
      return columns.prior !== undefined && columns.level !== undefined ? unread.changeWithLevels : unread.joined;
    case 'change-budget':
      return budget !== undefined && columns.level !== undefined ? unread.changeWithLevels : unread.joined;
    case 'points':
      return columns.prior !== undefined && columns.level !== undefined ? unread.changeWithLevels : unread.joined;
    case 'rate':
      return budget !== undefined && columns.level !== undefined && saying.base?.said ? unread.rateWithBudget : unread.joined;
    // A share pays where its whole is looked for.
    case 'share':
      return 0;
    default:
      return unread.joined;
  }
};

/** Growth that follows from nothing: dear beside the change or the level that it is measured from. */
const growthPrice = (entry: Entry | null, saying: Saying, sayings: readonly Saying[]): number => {
  const { unread } = costs;
  const columns = entry?.columns ?? {};
  const amount = entry ? amountOf(entry) : undefined;
  if (isBehindChange(saying, sayings) && (amount !== undefined || columns.prior !== undefined))
    return unread.growthBehindChange;
  if (columns.prior === undefined) return unread.joined;
  return columns.prior === saying.index - 1 ? unread.growthBehindPrior : unread.growthWithPrior;
};

/** Growth right behind the change that it is the rate of. */
const isBehindChange = ({ index, base }: Saying, sayings: readonly Saying[]): boolean => {
  const last = sayings[index - 1];
  return (last?.column === 'change' || last?.column === 'change-budget') && last.base?.kind === base?.kind;
};

interface Target {
  readonly id: number;
  readonly cost: number;
  /** Lists deeper than this end with it. */
  readonly depth: number;
}

/** The records that a saying without one of its own may be of. */
const targetsFor = (state: State, saying: Saying): Target[] => {
  const { join: price } = costs;
  const name = nameOf(saying);
  const targets: Target[] = [];
  const seen = new Set<number>();
  const add = (id: number | null, cost: number, depth: number): void => {
    const entry = entryAt(state, id);
    if (!entry || seen.has(entry.id)) return;
    const alike = likeness(entry.name, name);
    const named =
      alike === 'same' ? price.sameName : alike === 'near' ? price.nearName : alike === 'open' ? 0 : price.otherName;
    if (alike === 'other' && (amounts.includes(saying.column) ? saying.topic !== null || entry.main === saying.column : true)) return;
    seen.add(entry.id);
    targets.push({ id: entry.id, cost: cost + named, depth });
  };
  add(state.here, hereCost(state, saying), state.frames.length);
  for (let depth = state.frames.length - 1; depth > 0; depth -= 1) {
    const frame = state.frames[depth];
    if (!frame || frame.total === state.here) continue;
    const outOf = saying.depth > 0 && saying.opened === 0 && frame.depth === saying.depth ? price.outOfBracket : 0;
    const steps = (state.frames.length - 1 - depth) * price.aboveEach;
    add(frame.total, aboveCost(saying) + steps + outOf, depth);
  }
  if (name && !name.generic)
    for (const entry of recentOf(state)) {
      const alike = likeness(entry.name, name);
      if (alike === 'same' || alike === 'near') add(entry.id, price.named, state.frames.length);
    }
  return targets;
};

const aboveCost = ({ mark, item, name, opened: brackets }: Saying): number => {
  const { join: price } = costs;
  // What a bracket says is of the figure that it stands behind.
  if (item || brackets > 0) return price.outOfBracket;
  if (name && !name.generic) return 0;
  if (mark >= 4) return price.aboveAfterStop;
  return mark === 3 ? price.aboveAfterSemicolon : price.aboveAfterComma;
};

/** What is said behind the last item is its own only if its siblings have the like; otherwise it is the total's. */
const hereCost = (state: State, saying: Saying): number => {
  const { join: price } = costs;
  const frame = state.frames.at(-1);
  const isItem = frame && frame.total !== null && frame.items.length > 1 && frame.items.includes(state.here ?? -1);
  if (!isItem) return saying.mark >= 4 ? price.afterStop : price.here;
  const alike = frame.items
    .slice(0, -1)
    .some((id) => state.entries[id]?.columns[saying.column] !== undefined);
  if (alike) return saying.mark >= 4 ? price.lastItemAfterStop : price.here;
  return saying.mark >= 4 ? price.lastItemAloneAfterStop : price.lastItemAlone;
};

/** A new record: an item of an open list, the first of a list that it opens, or by itself. */
const recordMoves = (state: State, saying: Saying, scene: Scene): State[] => {
  // 由A调整为B: B is what A became.
  if (saying.reaches && entryAt(state, state.here)?.columns.prior !== undefined) return [];
  const moves: State[] = [];
  for (let depth = state.frames.length - 1; depth >= 0; depth -= 1) {
    const made = closeTo(state, scene, depth + 1);
    const cost = depth === 0 ? leaveCost(state, saying, scene) : itemCost(state, state.frames[depth] as Frame, saying, scene);
    moves.push(plus(item(made, depth, saying), cost));
  }
  const openers = [state.here, ...state.frames.slice(1).map(({ total }) => total).reverse()];
  openers.forEach((total, steps) => {
    const entry = entryAt(state, total);
    if (!entry || openers.indexOf(total) !== steps) return;
    const made = steps === 0 ? state : closeTo(state, scene, state.frames.length - steps);
    moves.push(plus(opened(made, entry, saying, scene), openCost(entry, saying, scene) + steps * costs.open.aboveEach + (steps > 0 && !saying.parts ? costs.open.secondList : 0)));
  });
  return moves;
};

const item = (state: State, depth: number, saying: Saying): State => {
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

const opened = (state: State, total: Entry, saying: Saying, { sayings }: Scene): State => {
  const at = total.columns[total.main];
  const totalled = at !== undefined && sayings[at]?.total && !total.totals;
  const { state: made, id } = withEntry(state, saying, total.id);
  const frame: Frame = {
    total: total.id,
    items: [id],
    cover: saying.parts ?? (saying.opened > 0 ? 'maybe' : totalled ? 'totalled' : 'open'),
    mark: 0,
    depth: saying.depth,
    style: saying.item?.style ?? null,
    ordinal: saying.item?.ordinal ?? 0,
  };
  return { ...made, frames: [...made.frames, frame] };
};

const leaveCost = (state: State, saying: Saying, scene: Scene): number => {
  const { item: price } = costs;
  const denied = (scene.partOf.has(saying.index) ? price.deniedPart : 0) + addedCost(state, saying, scene);
  const parts = denied + (saying.parts && saying.opened === 0 ? price.unopenedParts : 0);
  const bracket = saying.depth > 0 && saying.opened === 0 ? costs.join.outOfBracket : 0;
  const reason = saying.reason ? price.reason : 0;
  const name = nameOf(saying);
  const nameless = name && !name.generic ? againCost(state, saying) : namelessCost(state, saying);
  const total = saying.total ? costs.total.unread : 0;
  if (state.frames.length === 1) return parts + reason + bracket + nameless + total + price.sameMark;
  const frame = state.frames.at(-1);
  const own = frame && frame.items.length > 1 && saying.mark === frame.mark && saying.mark < 4 ? price.leaveAtOwnMark : 0;
  const single = frame?.items.length === 1 && saying.mark < 4 ? price.leaveSingle : 0;
  const by = [price.leaveAfterLess, price.leaveAfterLess, price.leaveAfterComma, price.leaveAfterSemicolon];
  return parts + bracket + reason + nameless + total + single + own + (by[saying.mark] ?? price.leaveAfterStop);
};

const namelessCost = (state: State, saying: Saying): number => {
  const here = entryAt(state, state.here);
  // 2022年A万元，2023年降为B万元: no name, since it is the same thing in another year.
  if (here && here.year !== null && saying.year !== null && here.year !== saying.year && here.main === saying.column)
    return costs.item.namelessThoughWanted;
  return here && here.columns[saying.column] === undefined && here.main !== saying.column
    ? costs.item.namelessThoughWanted
    : costs.item.nameless;
};

/** A change or rate with a name that a record has already: a second record of the name. */
const againCost = (state: State, saying: Saying): number => {
  if (amounts.includes(saying.column) && saying.column !== 'prior') return 0;
  let cost = 0;
  for (const entry of recentOf(state)) {
    if (entry.columns[saying.column] !== undefined || amountOf(entry) === undefined) continue;
    const alike = likeness(entry.name, nameOf(saying));
    if (alike === 'same') return costs.item.sameNameAgain;
    if (alike === 'near') cost = costs.item.nearNameAgain;
  }
  return cost;
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
  return frame.style === saying.item.style && saying.item.ordinal === frame.ordinal + 1 ? price.labelNext : price.labelOther;
};

const itemCost = (state: State, frame: Frame, saying: Saying, scene: Scene): number => {
  const { item: price } = costs;
  const { figures } = scene;
  const name = nameOf(saying);
  const wanted = scene.partOf.get(saying.index);
  const denied = wanted !== undefined && state.entryOf[wanted] !== frame.total ? price.deniedPart : 0;
  const first = entryAt(state, frame.items[0] ?? null);
  const kind = figures[saying.index]?.kind ?? '';
  const firstKind = first ? (figures[first.columns[first.main] ?? -1]?.kind ?? kind) : kind;
  const otherKind = kind.startsWith('count') && firstKind.startsWith('count') ? price.otherUnit : price.otherKind;
  const twice = frame.items.some((id) => {
    const other = state.entries[id];
    return other?.main === saying.column && likeness(other.name, name) === 'same';
  });
  const bracket = saying.depth > frame.depth && saying.opened > 0 ? price.unopenedParts : 0;
  return (
    (wanted !== undefined && denied === 0 ? 0 : markCost(frame, saying)) +
    labelCost(frame, saying) +
    bracket +
    denied +
    (name && !name.generic ? againCost(state, saying) : price.nameless) +
    (likeness(entryAt(state, frame.total)?.name ?? null, name) === 'same' ? price.nameOfTotal : 0) +
    (twice ? price.nameTwice : 0) +
    (kind === firstKind ? 0 : otherKind) +
    (saying.reason ? price.reason : 0) +
    (saying.parts ? price.unopenedParts : 0) +
    (saying.cumulative ? price.cumulative : 0)
  );
};

const openCost = (total: Entry, saying: Saying, scene: Scene): number => {
  const { open: price } = costs;
  const kind = scene.figures[saying.index]?.kind;
  const like = Object.values(total.columns).some((at) => at !== undefined && scene.figures[at]?.kind === kind);
  const wanted = scene.partOf.get(saying.index);
  const part = wanted === undefined ? 0 : Object.values(total.columns).includes(wanted) ? price.knownPart : costs.item.deniedPart;
  const closedOff = saying.depth > 0 && saying.opened === 0 && !saying.parts ? costs.join.outOfBracket : 0;
  const name = nameOf(saying);
  return (
    openerCost(total, saying, scene) +
    part +
    closedOff +
    (like ? 0 : price.withoutAmount) +
    (name && !name.generic ? 0 : costs.item.nameless) +
    (likeness(total.name, name) === 'same' ? costs.item.nameOfTotal : 0) +
    (saying.reason ? costs.item.reason : 0)
  );
};

const openerCost = (total: Entry, saying: Saying, { sayings }: Scene): number => {
  const { open: price } = costs;
  if (saying.parts === 'all') return price.cueAll;
  if (saying.parts) return price.cue;
  if (saying.opened > 0) return price.bracket;
  if (saying.colon) return price.colon;
  if (saying.item?.ordinal === 1) return price.numbered;
  const at = total.columns[total.main];
  return at !== undefined && sayings[at]?.total ? price.totalWord : price.bare;
};

/** What is said in words of an account and its budget, or of a year and the one before it. */
const verdictMoves = (state: State, saying: Saying, scene: Scene): State[] => {
  const none = plus(aside(state, saying), costs.unread.verdict);
  const made = targetsFor(state, saying).flatMap(({ id, cost }) => {
    const entry = entryAt(state, id);
    const equation = entry && verdictEquation(entry, saying);
    if (!equation) return [];
    const from = aside(state, saying);
    const taken = take(from, scene, equation, true);
    return taken === from ? [] : [plus(taken, cost)];
  });
  return [none, ...made];
};

const verdictEquation = ({ columns }: Entry, saying: Saying): Equation | null => {
  const budget = columns.initial ?? columns.budget ?? columns.adjusted;
  const base = saying.verdict === 'budget' ? budget : columns.prior;
  const level = columns.level;
  if (base !== undefined && level !== undefined)
    return { pattern: 'verdict', formula: 'sum', result: saying.index, terms: [level, base], signs: [1, -1] };
  return null;
};
