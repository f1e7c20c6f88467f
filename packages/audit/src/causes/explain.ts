import type { Quantity } from '@gouji/amounts';
import { type Check, evaluate } from '../arithmetic/check.js';
import { type Cause, causesAt, replacing, suspectsOf } from './cause.js';
import { beam, mostContradictions, mostStories, unexplained } from './priors.js';
import type { Witnesses } from './witnesses.js';

/** The likeliest set of wrong figures for contradictions that hang together. */
export interface Explanation {
  readonly causes: readonly Cause[];
  /** Violated checks that all figures of `causes`, put right together, leave violated. */
  readonly open: readonly Check[];
  readonly cost: number;
}

/** Contradictions that share a suspect, with every story about them, the likeliest first. */
export interface Tangle {
  readonly violated: readonly Check[];
  readonly stories: readonly Cause[];
}

/** Sorts violated checks into those that hang together by a figure. */
export const tanglesOf = (violated: readonly Check[], witnesses: Witnesses): Tangle[] => {
  const searched = violated.slice(0, mostContradictions);
  const root = new Map<Check, Check>(searched.map((check) => [check, check]));
  const find = (check: Check): Check => {
    let top = check;
    for (let next = root.get(top); next && next !== top; next = root.get(top)) top = next;
    root.set(check, top);
    return top;
  };
  const stories: Cause[] = [];
  const done = new Set<Quantity>();
  for (const check of searched) {
    for (const fact of suspectsOf(check)) {
      if (done.has(fact.quantity)) continue;
      done.add(fact.quantity);
      const causes = causesAt(fact, witnesses);
      stories.push(...causes);
      for (const { restores } of causes) {
        for (const other of restores) if (root.has(other)) root.set(find(other), find(check));
      }
    }
  }
  const groups = new Map<Check, { violated: Check[]; stories: Cause[] }>();
  const groupOf = (check: Check) => {
    const top = find(check);
    const group = groups.get(top) ?? { violated: [], stories: [] };
    groups.set(top, group);
    return group;
  };
  for (const check of searched) groupOf(check).violated.push(check);
  for (const cause of stories) {
    const [first] = cause.restores.filter((check) => root.has(check));
    if (first) groupOf(first).stories.push(cause);
  }
  return [...groups.values()].map((group) => ({
    violated: group.violated,
    stories: group.stories.sort((a, b) => a.cost - b.cost),
  }));
};

/**
 * The smallest set of wrong figures that explains the contradictions of a tangle, by the cost of its stories, with
 * what it leaves open at a price. Sets grow by one figure at a time, the best few of each size kept.
 *
 * @param spared a figure that is held to be right
 */
export const explain = ({ violated, stories }: Tangle, spared: Quantity | null = null): Explanation => {
  const usable = likeliest(stories.filter(({ fact }) => fact.quantity !== spared));
  const none: Explanation = { causes: [], open: violated, cost: violated.length * unexplained };
  let best = none;
  let states = [none];
  while (states.length > 0) {
    const grown = new Map<string, Explanation>();
    for (const state of states) {
      for (const cause of usable) {
        if (!cause.restores.some((check) => state.open.includes(check))) continue;
        if (state.causes.some(({ fact }) => fact.quantity === cause.fact.quantity)) continue;
        const next = grow(state, cause);
        if (next.cost >= state.cost) continue;
        grown.set(keyOf(next), next);
      }
    }
    states = [...grown.values()].sort((a, b) => a.cost - b.cost).slice(0, beam);
    if (states[0] && states[0].cost < best.cost) best = states[0];
  }
  return best;
};

const keyOf = ({ causes }: Explanation): string =>
  causes
    .map(({ fact, slip }) => `${fact.quantity.span.start} ${slip.figure.value}`)
    .sort()
    .join('|');

const grow = (state: Explanation, cause: Cause): Explanation => {
  const causes = [...state.causes, cause];
  const figureOf = replacing(causes);
  const open = state.open.filter((check) => {
    if (cause.slip.kind === 'missing' && cause.restores.includes(check)) return false;
    // One figure put right is judged already; several of one equation are judged together.
    if (!touches(check, state.causes)) return !cause.restores.includes(check);
    const now = evaluate(check.relation, figureOf);
    return now === null || now.outcome === 'violated';
  });
  const cost = causes.reduce((sum, one) => sum + one.cost, 0) + open.length * unexplained;
  return { causes, open, cost };
};

const touches = ({ relation }: Check, causes: readonly Cause[]): boolean =>
  causes.some(({ fact: { quantity } }) =>
    relation.readings.some(({ terms, result }) =>
      [result ?? relation.result, ...terms].some((fact) => fact.quantity === quantity),
    ),
  );

/** For each figure and what it explains the cheapest story: the others differ in the value alone. */
const likeliest = (stories: readonly Cause[]): Cause[] => {
  const kept = new Map<string, Cause>();
  for (const cause of stories) {
    const key = `${cause.fact.quantity.span.start} ${cause.restores.map(({ id }) => id).join()}`;
    if (!kept.has(key)) kept.set(key, cause);
  }
  const most = Math.max(0, ...[...kept.values()].map(({ restores }) => restores.length));
  // Those that explain much first, so that a cut loses none of them.
  return [...kept.values()]
    .sort((a, b) => a.cost - unexplained * a.restores.length - (b.cost - unexplained * b.restores.length))
    .slice(0, mostStories * Math.max(1, most));
};
