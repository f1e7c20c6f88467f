import type { Saying } from '../sayings/saying.js';
import { costs } from './costs.js';
import { amountOf, type Entry, entryAt, type Scene, type State } from './state.js';

/** What it costs to leave a saying without a place: by how plainly its words bind it. */
export const asideCost = (state: State, saying: Saying, scene: Scene): number => {
  const { sayings } = scene;
  if (saying.reason) return costs.aside.reason;
  if (saying.gathered && saying.quantity?.kind === 'percent') return costs.unread.other;
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
      return budget !== undefined && budget !== null && saying.base?.said
        ? unread.rateWithBudget
        : unread.rate;
    }
    case 'share':
      return sharePrice(state, saying);
    case 'points':
      return here?.columns.prior !== undefined ? unread.changeWithLevels : unread.points;
    case 'prior':
      return saying.base ? costs.aside.base : costs.aside.money;
    default:
      if (saying.parts) return costs.item.unopenedParts;
      if (saying.total) return costs.aside.total;
      if (scene.partOf.has(saying.index)) return costs.item.deniedPart + costs.aside.money;
      if (saying.quantity?.kind === 'money') return costs.aside.money;
      return saying.name ? costs.aside.named : costs.aside.plain;
  }
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
      return columns.prior !== undefined && columns.level !== undefined
        ? unread.changeWithLevels
        : unread.joined;
    case 'change-budget':
      return budget !== undefined && columns.level !== undefined ? unread.changeWithLevels : unread.joined;
    case 'points':
      return columns.prior !== undefined && columns.level !== undefined
        ? unread.changeWithLevels
        : unread.joined;
    case 'rate':
      return budget !== undefined && columns.level !== undefined && saying.base?.said
        ? unread.rateWithBudget
        : unread.joined;
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

/** A share that follows from nothing: dear where its whole is named, or its record is one of a list. */
export const sharePrice = (state: State, saying: Saying): number => {
  const { unread } = costs;
  if (saying.of && !saying.of.generic) return unread.shareNamed;
  const frame = state.frames.at(-1);
  return saying.of || (frame && frame.total !== null) ? unread.shareOfListed : unread.share;
};
