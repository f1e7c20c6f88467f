import type { NamedRate } from '@gouji/lexicon';
import { withoutMoves } from '../across/balances/roll-forwards.js';
import { claimsAcross } from '../across/index.js';
import { type ShareList, shareLists } from '../across/shares/share-lists.js';
import { alibiOf, standingIn } from '../alibi/index.js';
import { type Figure, figuresOf } from '../arithmetic/figure.js';
import { misreadings as all } from '../misreadings/index.js';
import type { Misreading } from '../misreadings/misreading.js';
import { type Misread, sift } from '../misreadings/sift.js';
import { partsOf } from '../sayings/partitions.js';
import type { Name, Saying } from '../sayings/saying.js';
import { type Searched, searchFrom } from './beam.js';
import { bounds } from './bounds.js';
import { doubtfulIn } from './certainty.js';
import { denialOf, isBorneOut } from './denial.js';
import { wholeByLikes, withoutPartial } from './partial-lists.js';
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
  /** What would accuse a figure of what it is not. */
  readonly misread: readonly Misread[];
}

export interface Knowledge {
  readonly isWhole: (total: Name | null, parts: readonly (Name | null)[]) => boolean;
  /** Rates with names of their own; the first that a name ends in counts. */
  readonly rates: readonly NamedRate[];
}

/**
 * Reads a unit: a beam search from left to right with the arithmetic in its cost. Linear in the sayings.
 *
 * @param misreadings what accusations are dropped for
 */
export const understand = (
  sayings: readonly Saying[],
  knowledge: Knowledge,
  misreadings: readonly Misreading[] = all,
): Understanding => {
  const figures = figuresOf(sayings);
  const scene: Scene = {
    sayings,
    figures,
    forbidden: new Set(),
    acquitted: new Set(),
    beam: bounds.beam,
    weights: new Map(),
    sums: new WeakMap(),
    closed: new WeakMap(),
    adds: sayings.some(({ plus }) => plus !== null),
    partOf: partsOf(sayings, knowledge.isWhole),
    ...knowledge,
  };
  const { state, beams } = searchFrom([[start]], scene, sayings.length);
  const taken = withoutPartial(takenOf(state), state, figures);
  const { margins, denials, borneOut } = accusationsOf(taken, scene, { state, beams });
  const read = taken.filter(({ key }) => !borneOut.has(key));
  const claims = claimsAcross(state, scene, read);
  for (const { taken: one, margin } of claims)
    if (one.weight.outcome === 'violated')
      margins.set(one.key, Math.max(margin, margins.get(one.key) ?? margin));
  const found = once([...withoutMoves(read, claims), ...claims.map((one) => one.taken)]);
  const witnesses = { ...scene, entries: state.entries, entryOf: state.entryOf };
  const { left, misread } = sift(found, witnesses, misreadings);
  const standing = standingIn(left);
  for (const one of left) {
    const margin = margins.get(one.key);
    if (one.weight.outcome !== 'violated' || margin === undefined) continue;
    margins.set(one.key, margin - alibiOf(one, standing, witnesses));
  }
  const told = left.filter(
    ({ key, weight }) => weight.outcome !== 'violated' || (margins.get(key) ?? 0) >= 0,
  );
  const searched = new Set(read.map(({ key }) => key));
  const doubtful = doubtfulIn(
    told.filter(({ key }) => searched.has(key)),
    told.filter(({ key }) => !searched.has(key)),
    scene,
    { state, beams },
  );
  return {
    state,
    figures,
    taken: told.map((one) => (doubtful.has(one.key) ? { ...one, doubtful: true } : one)),
    margins,
    denials,
    misread,
    shareLists: shareLists(state, scene),
  };
};

/** How much dearer the best reading without each accusation is, and what that reading bears out after all. */
const accusationsOf = (
  taken: readonly Taken[],
  scene: Scene,
  searched: Searched,
): Pick<Understanding, 'denials'> & {
  readonly margins: Map<string, number>;
  readonly borneOut: ReadonlySet<string>;
} => {
  const violated = taken.filter(({ weight }) => weight.outcome === 'violated');
  const margins = new Map<string, number>();
  const denials = new Map<string, State>();
  const borneOut = new Set<string>();
  for (const one of violated.slice(bounds.mostDenied)) margins.set(one.key, 0);
  for (const one of violated.slice(0, bounds.mostDenied)) {
    const denial = denialOf(one, violated, scene, searched);
    margins.set(one.key, denial.margin + wholeByLikes(one, searched.state, scene.figures));
    if (isBorneOut(one, taken, denial.state)) borneOut.add(one.key);
    denials.set(one.key, denial.state);
  }
  return { margins, denials, borneOut };
};

/** Each equation where it was first found. */
const once = (found: readonly Taken[]): Taken[] =>
  [...new Map(found.toReversed().map((one) => [one.key, one])).values()].toReversed();

export type { Figure };
