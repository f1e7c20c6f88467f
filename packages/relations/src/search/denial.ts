import { contentOf } from '../arithmetic/equation.js';
import { summed } from '../arithmetic/formulas.js';
import { type Beams, endOf, type Searched, searchFrom } from './beam.js';
import { bounds } from './bounds.js';
import { costs } from './costs.js';
import { accusationOf } from './price.js';
import { type Scene, type State, type Taken, takenOf } from './state.js';

/** How widely another reading is looked for, and how far behind the figures. */
interface Followed {
  readonly beam: number;
  readonly reach: number;
}

const thoroughly: Followed = { beam: bounds.beam, reach: bounds.denialReach };

/** The same at a fraction of the cost: which equations are certain is asked of each that holds. */
export const briefly: Followed = { beam: bounds.certainBeam, reach: bounds.certainReach };

const narrowed = (beams: Beams, beam: number): Beams => [
  ...beams.slice(0, -1),
  ...beams.slice(-1).map((states) => states.slice(0, beam)),
];

/**
 * The best reading without a contradiction and those that share figures with it, and how much dearer it is. It is followed
 * so far behind their figures as it can matter: further on, both read alike.
 */
export const denialOf = (
  one: Taken,
  violated: readonly Taken[],
  scene: Scene,
  { state, beams }: Searched,
  { beam, reach }: Followed = thoroughly,
): { readonly state: State; readonly margin: number } => {
  const denied = [one, ...violated.filter((other) => inCommon(one, other))];
  const forbidden = new Set(denied.map(({ equation }) => contentOf(equation, scene.figures)));
  const acquitted = new Set(denied.map(({ equation }) => accusationOf(equation)));
  const members = denied.flatMap(({ equation }) => [equation.result, ...equation.terms]);
  const last = Math.max(...members) + 1;
  const until = Math.min(
    scene.sayings.length,
    Math.max(last + reach, Math.min(endOfLists(members, state), last + bounds.listReach)),
  );
  const own = until === scene.sayings.length ? state : endOf(beams[until] ?? [], scene);
  // Nothing can be forbidden before the first of the results is read: up to there the beams are the same.
  const first = Math.min(...denied.map(({ equation }) => equation.result));
  const denying: Scene = { ...scene, beam, forbidden, acquitted, closed: new WeakMap() };
  const { state: other } = searchFrom(narrowed(beams.slice(0, first + 1), beam), denying, until);
  const told = isGapTold(one, scene) ? costs.slip.gapTold : 0;
  return { state: other, margin: other.cost - own.cost - told };
};

/**
 * 由A、B、C组成；其他收入D: whether the reading that does not accuse finds an equation over figures of the one accused, where no
 * slip of the pen explains that. What ties by chance hardly takes in as many of the same figures.
 */
export const isBorneOut = ({ equation, weight }: Taken, taken: readonly Taken[], other: State): boolean => {
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
