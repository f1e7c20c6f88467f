import { isNamed, likeness } from '../sayings/names.js';
import { isMoveColumn, type Saying } from '../sayings/saying.js';
import { budgets, isSpokenOf, nameOf } from './common.js';
import { costs } from './costs.js';
import { amountOf, type Entry, entryAt, type Scene, type State } from './state.js';

/** What it costs to leave a saying without a place: by how plainly its words bind it. */
export const asideCost = (state: State, saying: Saying, scene: Scene): number => {
  const { unread, aside } = costs;
  if (saying.reason) return aside.reason;
  if (saying.gathered && saying.quantity?.kind === 'percent') return unread.other;
  const here = entryAt(state, state.here);
  const bound =
    likeness(here?.name ?? null, nameOf(saying)) === 'other' ? 0 : unreadCost(here, saying, scene);
  switch (saying.column) {
    case 'growth':
    case 'growth-budget':
      return Math.max(unread.growth, bound);
    case 'change':
    case 'change-budget':
      return Math.max(
        isBehindAmount(here, saying) ? unread.changeBehindAmount : unread.change,
        bound,
        isOfGrowthBefore(here, saying, scene) ? unread.growthBeforeChange : 0,
      );
    case 'rate':
      // 完成预算的P%，决算数A万元，预算数B万元: both stand right behind it.
      return saying.base?.said && isBeforeBoth(saying, scene)
        ? unread.rateWithBudget
        : Math.max(unread.rate, bound);
    case 'ratio':
      return Math.max(unread.rate, bound);
    case 'points':
      return Math.max(unread.points, bound);
    case 'share':
      return sharePrice(state, saying);
    case 'prior':
      if (isLeftForNext(saying, scene)) return aside.from;
      return saying.base ? aside.base : aside.money;
    default:
      return amountAside(state, saying, scene);
  }
};

/** 由A调整为B: what the level right behind it came from. */
const isLeftForNext = ({ index }: Saying, { sayings }: Scene): boolean => {
  const next = sayings[index + 1];
  return next?.reaches === true && next.mark === 0;
};

/** 公务接待费A万元，较上年减少B万元: the change has its base, and its record wants none but it. */
const isBehindAmount = (here: Entry | null, saying: Saying): boolean => {
  const { columns = {} } = here ?? {};
  return (
    saying.base?.said === true &&
    saying.mark < 3 &&
    columns[saying.column] === undefined &&
    Object.values(columns).includes(saying.index - 1) &&
    likeness(here?.name ?? null, nameOf(saying)) !== 'other'
  );
};

/** An amount without a name: dear where the record in hand wants just such a one (年初预算A，支出决算B). */
const namelessAside = (state: State, saying: Saying): number => {
  const here = entryAt(state, state.here);
  const wanted = here !== null && here.columns[saying.column] === undefined && here.main !== saying.column;
  return wanted ? costs.aside.moneyNamed : costs.aside.money;
};

/** An amount without a place: dear where its words open a list, total one, or name a known part. */
const amountAside = (state: State, saying: Saying, scene: Scene): number => {
  const { aside } = costs;
  if (scene.partOf.has(saying.index)) return aside.knownPart;
  if (saying.parts || ((saying.opened > 0 || saying.colon) && isOfLike(saying, scene)))
    return Math.max(unopenedCost(saying, scene), aside.plain);
  const named = isNamed(saying.name);
  if (saying.total && !named) return aside.total;
  // A named amount in an open list is one of its items.
  if (saying.quantity?.kind === 'money')
    return named ? (state.frames.length > 1 ? aside.listed : aside.moneyNamed) : namelessAside(state, saying);
  // 由94.26%提升至97.81%: what an old value became.
  if (saying.reaches) return aside.moneyNamed;
  if (!saying.name) return aside.plain;
  if (saying.total) return aside.named + unreadTotal(state, saying, scene);
  if (!named || state.frames.length === 1) return aside.named;
  return isAmong(state, saying, scene) ? aside.countAmong : aside.countListed;
};

/** A total that totals nothing: dear where its words count what they total, or several amounts stand before it. */
export const unreadTotal = (state: State, saying: Saying, { figures }: Scene): number => {
  const { index, name } = saying;
  const like = (state.frames.at(-1)?.items ?? []).filter((id) => {
    const entry = state.entries[id];
    const at = entry ? amountOf(entry) : undefined;
    return (
      entry !== undefined &&
      isSpokenOf(entry, saying, state) &&
      at !== undefined &&
      figures[at]?.kind === figures[index]?.kind
    );
  });
  // 共有车辆7辆: so many in all, by name.
  if (like.length < 2) return isNamed(name) ? costs.total.unreadNamed : costs.total.unread;
  return isNamed(name) ? costs.total.unread : costs.total.unreadBehindList;
};

/** What it costs that a word or a bracket opens a list (其中：), and nothing is made of it. */
export const unopenedCost = (saying: Saying, scene: Scene): number => {
  const { item } = costs;
  const isLike = isOfLike(saying, scene);
  // 按单位划分，A万元、B万元。2家单位合计C万元: what is divided may be told behind its parts.
  if (saying.grouped && !scene.figures.slice(0, saying.index).some((one) => isKind(one, saying, scene)))
    return 0;
  // 结业人数分别为A人、B人，合计C人: what tells figures in turn need not have their total before it.
  if (saying.run !== null && !isLike) return 0;
  if (saying.parts && saying.opened === 0) return isLike ? item.unopenedPartsOfLike : item.unopenedParts;
  if (saying.name === null || !isLike) return 0;
  if (saying.parts) return item.unopenedPartsOfLike;
  return saying.opened > 0 ? item.unopenedBracket : item.unopenedColon;
};

const isKind = (one: Scene['figures'][number] | undefined, { index }: Saying, { figures }: Scene): boolean =>
  one?.kind === figures[index]?.kind;

/** Whether a figure of the same kind stands right before it, in its sentence. */
const isOfLike = ({ index, mark }: Saying, { figures }: Scene): boolean =>
  index > 0 && mark < 4 && figures[index - 1]?.kind === figures[index]?.kind;

/** Whether an open list of such figures goes on at the mark that parts its items. */
const isAmong = (state: State, { index, mark }: Saying, { figures }: Scene): boolean => {
  const frame = state.frames.at(-1);
  const last = entryAt(state, frame?.items.at(-1) ?? null);
  const kind = last ? figures[last.columns[last.main] ?? -1]?.kind : undefined;
  return (
    frame !== undefined && kind === figures[index]?.kind && (frame.items.length < 2 || frame.mark === mark)
  );
};

/** What it costs that a saying in a record follows from nothing there, though its words bind it. */
export const unreadCost = (entry: Entry | null, saying: Saying, { sayings }: Scene): number => {
  const { unread } = costs;
  const columns = entry?.columns ?? {};
  const budget = columns.initial ?? columns.budget ?? columns.adjusted;
  switch (saying.column) {
    case 'growth':
    case 'growth-budget':
      return growthPrice(entry, saying, sayings);
    case 'change':
      if (saying.base === null && budget !== undefined && columns.level !== undefined)
        return unread.changeUnsaid;
      return columns.prior !== undefined && (columns.level ?? budget) !== undefined
        ? unread.changeWithLevels
        : unread.joined;
    case 'change-budget':
      // Behind a rate of completion it says what the rate is of.
      if (budget === undefined && sayings[saying.index - 1]?.column === 'rate' && columns.level !== undefined)
        return unread.rateWithBudget;
      return isBetweenTwo(columns) ? unread.changeWithLevels : unread.joined;
    case 'points':
      return columns.prior !== undefined && (columns.level ?? columns.rate ?? columns.share) !== undefined
        ? unread.changeWithLevels
        : unread.joined;
    case 'rate':
      if (budget === undefined || columns.level === undefined) return unread.joined;
      return saying.base?.said ? unread.rateWithBudget : unread.rateUnsaid;
    case 'ratio':
      return columns.prior !== undefined && columns.level !== undefined
        ? unread.rateWithBudget
        : unread.joined;
    // A share pays where its whole is looked for.
    case 'share':
      return 0;
    default:
      return unread.joined;
  }
};

/** Whether an account and its budget, neither of a name of its own, stand right behind a figure in its sentence. */
const isBeforeBoth = ({ index }: Saying, { sayings }: Scene): boolean => {
  const next = [sayings[index + 1], sayings[index + 2]];
  const columns = next.map((one) => one?.column);
  return (
    columns.includes('level') &&
    columns.some((one) => one !== undefined && budgets.includes(one)) &&
    next.every((one) => one !== undefined && one.name === null && one.mark < 4)
  );
};

/** Whether a change from a budget has both ends beside it: the budget and its account, or the budget of two stages. */
const isBetweenTwo = ({ level, budget, initial, adjusted }: Entry['columns']): boolean =>
  [level, budget, initial, adjusted].filter((at) => at !== undefined).length > 1;

/** Growth that follows from nothing: dear beside the change or the level that it is measured from. */
const growthPrice = (entry: Entry | null, saying: Saying, sayings: readonly Saying[]): number => {
  const { unread } = costs;
  const columns = entry?.columns ?? {};
  const amount = entry ? amountOf(entry) : undefined;
  if (isBehindChange(saying, sayings) && (amount !== undefined || columns.prior !== undefined))
    return unread.growthBehindChange;
  if (isBehindPrior(saying, sayings)) return unread.growthBehindPrior;
  // In a record that its change is yet to come to, it is paid for where that comes and does not give it.
  const awaits = columns.growth === saying.index && columns.change === undefined;
  if (amount !== undefined && !awaits && isBeforeChange(saying, sayings)) return unread.growthBeforeChange;
  return columns.prior === undefined ? unread.joined : unread.growthWithPrior;
};

/** Growth right behind the amount that it is measured from, whichever record that was put into (与上年A万元相比增长P%). */
const isBehindPrior = ({ index, mark, name, base }: Saying, sayings: readonly Saying[]): boolean => {
  const before = sayings[index - 1];
  return before?.column === 'prior' && mark < 3 && name === null && before.base?.kind === base?.kind;
};

/** 同比增长8.9%，增收913万元: the change whose rate stands right before it, in the record in hand. */
const isOfGrowthBefore = (here: Entry | null, { index }: Saying, { sayings }: Scene): boolean => {
  const growth = sayings[index - 1];
  const isOfRecord = here !== null && amountOf(here) !== undefined && here.columns.growth === index - 1;
  return growth !== undefined && isOfRecord && isBeforeChange(growth, sayings);
};

/** Growth right before the change that it is the rate of (同比增长8.9%，增收913万元). */
const isBeforeChange = ({ index, sign, base }: Saying, sayings: readonly Saying[]): boolean => {
  const next = sayings[index + 1];
  return (
    isMoveColumn(next?.column) &&
    next?.mark === 2 &&
    next.name === null &&
    next.sign === sign &&
    !next.reason &&
    (next.base === null || next.base.kind === base?.kind)
  );
};

/** Growth right behind the change that it is the rate of. */
const isBehindChange = ({ index, base, run }: Saying, sayings: readonly Saying[]): boolean => {
  // 分别减少A、B万元，下降x%、y%: each rate stands as far behind its change as the runs are long.
  const last = sayings[index - (run?.size ?? 1)];
  return isMoveColumn(last?.column) && last?.base?.kind === base?.kind;
};

/** A share that follows from nothing: dear where its whole is named, or its record is one of a list. */
export const sharePrice = (state: State, saying: Saying): number => {
  const { unread } = costs;
  if (saying.of && !saying.of.generic) return unread.shareNamed;
  const frame = state.frames.at(-1);
  return saying.of || (frame && frame.total !== null) ? unread.shareOfListed : unread.share;
};
