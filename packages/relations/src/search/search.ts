import type { NamedRate } from '@gouji/lexicon';
import { withoutFundRates } from '../across/fund-rates.js';
import { claimsAcross } from '../across/index.js';
import { withoutMoves } from '../across/roll-forwards.js';
import { type ShareList, shareLists } from '../across/share-lists.js';
import { partsOf } from '../sayings/partitions.js';
import type { Name, Saying } from '../sayings/saying.js';
import { bounds, costs } from './costs.js';
import { contentOf, summed } from './equation.js';
import { type Figure, figuresOf } from './figure.js';
import { closeTo } from './lists.js';
import { withoutDoubled, withoutOtherBases, withoutOtherTotals } from './misread.js';
import type { Move } from './move.js';
import { movesOf } from './moves.js';
import { withoutPartial } from './partial-lists.js';
import { accusationOf } from './price.js';
import { type Scene, type State, start, type Taken, takenOf } from './state.js';

/** The understanding of a unit's sayings that costs least, and how much dearer each accusation's denial is. */
export interface Understanding {
  readonly state: State;
  readonly taken: readonly Taken[];
  /** As the search weighed them, by their sayings: `ulp` is the precision that a figure claims beside the others. */
  readonly figures: readonly (Figure | null)[];
  /** By key of a violated equation: the cost of the best reading without it, less the cost of this one, in nats. */
  readonly margins: ReadonlyMap<string, number>;
  /** Shares of one whole. */
  readonly shareLists: readonly ShareList[];
  /** By the same key: that best reading. */
  readonly denials: ReadonlyMap<string, State>;
}

export interface Knowledge {
  readonly isWhole: (total: Name | null, parts: readonly (Name | null)[]) => boolean;
  /** Rates with names of their own; the first that a name ends in counts. */
  readonly rates: readonly NamedRate[];
}

/** Reads a unit: a beam search from left to right with the arithmetic in its cost. Linear in the sayings. */
export const understand = (sayings: readonly Saying[], knowledge: Knowledge): Understanding => {
  const figures = figuresOf(sayings);
  const scene: Scene = {
    sayings,
    figures,
    forbidden: new Set(),
    acquitted: new Set(),
    weights: new Map(),
    sums: new WeakMap(),
    closed: new WeakMap(),
    partOf: partsOf(sayings, knowledge.isWhole),
    ...knowledge,
  };
  const { state, beams } = searchFrom([[start]], scene, sayings.length);
  const whole = withoutPartial(takenOf(state), state, figures);
  const taken = withoutOtherBases(withoutOtherTotals(whole, sayings, figures));
  const violated = taken.filter(({ weight }) => weight.outcome === 'violated');
  const margins = new Map<string, number>();
  const denials = new Map<string, State>();
  const misread = new Set<string>();
  for (const one of violated.slice(bounds.mostDenied)) margins.set(one.key, 0);
  for (const one of violated.slice(0, bounds.mostDenied)) {
    const denial = denialOf(one, violated, scene, { state, beams });
    margins.set(one.key, denial.margin);
    if (isBorneOut(one, taken, denial.state)) misread.add(one.key);
    denials.set(one.key, denial.state);
  }
  const read = taken.filter(({ key }) => !misread.has(key));
  const claims = claimsAcross(state, scene, read);
  for (const { taken: one, margin } of claims)
    if (one.weight.outcome === 'violated')
      margins.set(one.key, Math.max(margin, margins.get(one.key) ?? margin));
  return {
    state,
    figures,
    taken: once([
      ...withoutFundRates(
        withoutMoves(withoutDoubled(read, [...read, ...claims.map((one) => one.taken)]), claims),
        claims,
      ),
      ...claims.map((one) => one.taken),
    ]),
    margins,
    denials,
    shareLists: shareLists(state, scene),
  };
};

/** Each equation where it was first found. */
const once = (found: readonly Taken[]): Taken[] =>
  [...new Map(found.toReversed().map((one) => [one.key, one])).values()].toReversed();

/**
 * The best reading without a contradiction and those that share figures with it, and how much dearer it is. It is followed
 * so far behind their figures as it can matter: further on, both read alike.
 */
const denialOf = (
  one: Taken,
  violated: readonly Taken[],
  scene: Scene,
  { state, beams }: Searched,
): { readonly state: State; readonly margin: number } => {
  const denied = [one, ...violated.filter((other) => inCommon(one, other))];
  const forbidden = new Set(denied.map(({ equation }) => contentOf(equation, scene.figures)));
  const acquitted = new Set(denied.map(({ equation }) => accusationOf(equation)));
  const members = denied.flatMap(({ equation }) => [equation.result, ...equation.terms]);
  const last = Math.max(...members) + 1;
  const until = Math.min(
    scene.sayings.length,
    Math.max(last + bounds.denialReach, Math.min(endOfLists(members, state), last + bounds.listReach)),
  );
  const own = until === scene.sayings.length ? state : endOf(beams[until] ?? [], scene);
  // Nothing can be forbidden before the first of the results is read: up to there the beams are the same.
  const first = Math.min(...denied.map(({ equation }) => equation.result));
  const denying: Scene = { ...scene, forbidden, acquitted, closed: new WeakMap() };
  const { state: other } = searchFrom(beams.slice(0, first + 1), denying, until);
  const told = isGapTold(one, scene) ? costs.slip.gapTold : 0;
  return { state: other, margin: other.cost - own.cost - told };
};

/**
 * 由A、B、C组成；其他收入D: whether the reading that does not accuse finds an equation over figures of the one accused, where no
 * slip of the pen explains that. What ties by chance hardly takes in as many of the same figures.
 */
const isBorneOut = ({ equation, weight }: Taken, taken: readonly Taken[], other: State): boolean => {
  if (weight.slip?.shape !== 'any') return false;
  const accused = new Set([equation.result, ...equation.terms]);
  const known = new Set(taken.map(({ key }) => key));
  return takenOf(other).some(
    (one) =>
      one.weight.outcome !== 'violated' &&
      one.equation.terms.length > 2 &&
      !known.has(one.key) &&
      one.equation.terms.filter((term) => accused.has(term)).length > 1,
  );
};

/** Behind the last figure of the lists that figures stand in: before it a list that adds up has earned nothing yet. */
const endOfLists = (members: readonly number[], { entries, entryOf }: State): number => {
  const totals = new Set(members.flatMap((at) => entries[entryOf[at] ?? -1]?.under ?? []));
  const items = entries.filter(({ under }) => under !== null && totals.has(under));
  return Math.max(0, ...items.flatMap(({ columns }) => Object.values(columns).map((at) => at + 1)));
};

/** Whether what a sum lacks, or has too much, is printed beside it: rather a part that was read amiss than a slip. */
const isGapTold = ({ equation }: Taken, { figures }: Scene): boolean => {
  const { formula, result, terms, signs } = equation;
  const total = figures[result];
  if (formula !== 'sum' || !total) return false;
  const sum = summed({ terms, signs }, figures);
  const gap = Math.abs(sum - total.value);
  return figures.some(
    (figure, at) =>
      figure !== null &&
      at !== result &&
      !terms.includes(at) &&
      figure.kind === total.kind &&
      figure.says > costs.digit &&
      Math.abs(figure.value - gap) < total.ulp / 2,
  );
};

/** Two equations with two figures in common are denied together. */
const inCommon = (a: Taken, b: Taken): boolean => {
  const own = new Set([a.equation.result, ...a.equation.terms]);
  return [b.equation.result, ...b.equation.terms].filter((at) => own.has(at)).length > 1;
};

/** The readings that are kept, before each saying. */
type Beams = readonly (readonly State[])[];

/** What a search came to: its best end, and the beams that led there. */
interface Searched {
  readonly state: State;
  readonly beams: Beams;
}

/** Searches on from the last of the beams, up to a saying; all of them, that one's included, come back with the best end. */
const searchFrom = (beams: Beams, scene: Scene, until: number): Searched => {
  const made = [...beams];
  for (const saying of scene.sayings.slice(beams.length - 1, until))
    made.push(
      best((made.at(-1) ?? []).flatMap((state) => rankedMoves(state, movesOf(state, saying, scene), scene))),
    );
  return { state: endOf(made.at(-1) ?? [], scene), beams: made };
};

/** The cheapest of the readings kept, were the text to end with them. */
const endOf = (states: readonly State[], scene: Scene): State =>
  states.map((state) => closeTo(state, scene, 1)).sort((a, b) => a.cost - b.cost)[0] ?? start;

/** A move with what it is kept by: its cost, less what its open lists would earn. */
interface Ranked {
  readonly move: Move;
  readonly rank: number;
}

/**
 * The moves from a state. One that leaves its lists as they are may still close them, and is ranked as if it had: a
 * reading that goes on within a list that adds up would else fall behind those that have left it already.
 */
const rankedMoves = (state: State, moves: readonly Move[], scene: Scene): Ranked[] => {
  const earned = Math.max(0, state.cost - closeTo(state, scene, 1).cost);
  return moves.map((move) => ({
    move,
    rank: move.frames === state.frames ? move.cost - earned : move.cost,
  }));
};

const best = (moves: readonly Ranked[]): State[] => {
  const sorted = [...moves].sort((a, b) => a.rank - b.rank);
  const least = sorted[0]?.rank ?? 0;
  return sorted
    .slice(0, bounds.beam)
    .filter(({ rank }) => rank <= least + bounds.hopeless)
    .map(({ move }) => move.state());
};

export type { Figure };
