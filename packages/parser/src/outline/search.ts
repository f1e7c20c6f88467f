import { doubt } from './costs.js';
import type { Entry } from './entries.js';
import { closingCost, movesOf } from './moves.js';
import { futureOf, type State, type Step } from './state.js';

/** How the entries were read, in order, and which of the slips another reading would not have. */
export interface Reading {
  readonly steps: readonly Step[];
  readonly doubtful: ReadonlySet<Step>;
}

const beam = 16;
/** Readings that cost so much more than the best are given up. */
const hopeless = 6;
const longestLookBack = 60;

/**
 * The reading of the outline that costs least: a search in which each label continues a row that is open, opens one,
 * or is a slip. At each label only the best readings are kept, and of those with one future the best, so that its
 * time is linear in the entries.
 */
export const readOutline = (entries: readonly Entry[]): Reading => {
  const rivals = new Map<Step, Step[]>();
  let states: State[] = [{ cost: 0, open: [], childStyles: new Map(), step: null }];
  entries.forEach((entry, index) => {
    const best = new Map<string, State>();
    for (const state of states) {
      for (const next of movesOf(state, entry, index, entries)) {
        const future = futureOf(next);
        const rival = best.get(future);
        best.set(future, rival ? better(rival, next, rivals) : next);
      }
    }
    const ranked = [...best.values()].sort((a, b) => a.cost - b.cost);
    const limit = (ranked[0]?.cost ?? 0) + hopeless;
    states = ranked.slice(0, beam).filter(({ cost }) => cost <= limit);
  });
  const winner = states
    .map((state) => ({ ...state, cost: state.cost + closingCost(state.open, 0) }))
    .reduce<State | null>((best, state) => (best ? better(best, state, rivals) : state), null);
  const steps = stepsOf(winner?.step ?? null);
  return { steps, doubtful: doubtfulOf(steps, rivals) };
};

/** The cheaper of two readings; the other is kept in mind where it costs nearly the same. */
const better = (a: State, b: State, rivals: Map<Step, Step[]>): State => {
  const [kept, dropped] = b.cost < a.cost ? [b, a] : [a, b];
  if (kept.step && dropped.step && dropped.cost - kept.cost < doubt) {
    const known = rivals.get(kept.step) ?? [];
    known.push(dropped.step);
    rivals.set(kept.step, known);
  }
  return kept;
};

/** The slips of a reading that a rival of it does not have, back to where the two part. */
const doubtfulOf = (steps: readonly Step[], rivals: ReadonlyMap<Step, readonly Step[]>): Set<Step> => {
  const doubtful = new Set<Step>();
  for (const step of steps) {
    for (const rival of rivals.get(step) ?? []) {
      let mine: Step | null = step;
      let theirs: Step | null = rival;
      for (let count = 0; mine && theirs && mine !== theirs && count < longestLookBack; count += 1) {
        if (mine.slip && (theirs.slip !== mine.slip || theirs.rowStyle !== mine.rowStyle)) doubtful.add(mine);
        mine = mine.before;
        theirs = theirs.before;
      }
    }
  }
  return doubtful;
};

const stepsOf = (last: Step | null): Step[] => {
  const steps: Step[] = [];
  for (let step = last; step; step = step.before) steps.push(step);
  return steps.reverse();
};
