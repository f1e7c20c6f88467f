import { closingCost } from './closing.js';
import { continuing } from './continuing.js';
import { costs, doubt } from './costs.js';
import type { Entry } from './entries.js';
import { opening } from './opening.js';
import { after, futureAfter, type Move, type State, type Step, start, stepOf } from './state.js';

/** How the entries were read, in order, and which of the slips another reading would not have. */
export interface Reading {
  readonly steps: readonly Step[];
  readonly doubtful: ReadonlySet<Step>;
}

const beam = 16;
/** More labels than any report's are read with few readings in mind: a megabyte of 一、 would take minutes. */
const mostEntries = 10_000;
const narrowBeam = 2;
/** Readings that cost so much more than the best are given up. */
const hopeless = 5;
const deepest = 8;
const longestLookBack = 60;
const mostRivals = 6;

/** A move from a reading, and those with the same future that cost more. */
interface Candidate {
  readonly from: State;
  /** Null where the entry is left out of the outline. */
  readonly move: Move | null;
  readonly cost: number;
  readonly rivals: readonly Candidate[];
}

/** Rivals of the reading at each step: what was nearly as cheap and led to the same future. */
type Rivals = Map<Step, readonly Step[]>;

/**
 * The reading of the outline that costs least: a search in which each label continues a row that is open, opens one,
 * or is a slip. At each label only the best readings are kept, and of those with one future the best, so that its
 * time is linear in the entries.
 */
export const readOutline = (entries: readonly Entry[]): Reading => {
  const rivals: Rivals = new Map();
  const most = entries.length > mostEntries ? narrowBeam : beam;
  let states: readonly State[] = [start];
  entries.forEach((entry, index) => {
    states = candidatesFor(states, entry, entries, most).map((candidate) => {
      if (candidate.move === null) return { ...candidate.from, cost: candidate.cost };
      const state = after(candidate.from, candidate.move, {
        index,
        lean: entry.lean,
        outlineLevel: entry.line.look.outlineLevel,
      });
      if (state.step && candidate.rivals.length > 0)
        rivals.set(
          state.step,
          candidate.rivals.flatMap(({ from, move }) => (move ? stepOf(from, move, index) : [])),
        );
      return state;
    });
  });
  const ends = states
    .map(({ cost, open, step }) => ({ cost: cost + closingCost(open, 0), step }))
    .sort((a, b) => a.cost - b.cost);
  const [winner, ...others] = ends;
  if (!winner?.step) return { steps: [], doubtful: new Set() };
  const near = others.flatMap(({ cost, step }) => (step && cost - winner.cost < doubt ? [step] : []));
  rivals.set(winner.step, [...(rivals.get(winner.step) ?? []), ...near]);
  const steps = stepsOf(winner.step);
  return { steps, doubtful: doubtfulOf(steps, rivals) };
};

/** The cheapest ways to go on, the cheapest first, one for each future, `most` of them. */
const candidatesFor = (
  states: readonly State[],
  entry: Entry,
  entries: readonly Entry[],
  most: number,
): Candidate[] => {
  const best = new Map<string, Candidate>();
  let least = Number.POSITIVE_INFINITY;
  for (const from of states) {
    if (from.cost > least + hopeless) break;
    // A line that counts 1.…；2.… by itself may be a paragraph of no row.
    const isWhole = entry.label?.ordinal === 1 && entry.through > 1;
    for (const move of isWhole ? [...movesOf(from, entry, entries), null] : movesOf(from, entry, entries)) {
      const cost = from.cost + (move?.cost ?? costs.leftOut);
      if (cost > least + hopeless) continue;
      least = Math.min(least, cost);
      const future = move ? futureAfter(from, move) : (from.futures.at(-1) ?? '');
      const rival = best.get(future);
      const candidate = { from, move, cost, rivals: [] };
      best.set(future, rival ? better(rival, candidate) : candidate);
    }
  }
  return [...best.values()]
    .filter(({ cost }) => cost <= least + hopeless)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most);
};

/** All readings of one entry after those before it. */
const movesOf = (state: State, entry: Entry, entries: readonly Entry[]): Move[] => {
  const moves: Move[] = [];
  for (let depth = state.open.length - 1; depth >= 0; depth -= 1)
    moves.push(...continuing(state, depth, entry));
  for (let depth = Math.min(state.open.length, deepest - 1); depth >= 0; depth -= 1)
    moves.push(...opening(state, depth, entry, entries));
  return moves;
};

/** The cheaper of two readings; the other is kept in mind where it costs nearly the same. */
const better = (a: Candidate, b: Candidate): Candidate => {
  const [kept, dropped] = b.cost < a.cost ? [b, a] : [a, b];
  if (dropped.cost - kept.cost >= doubt) return kept;
  const rivals = [...kept.rivals, dropped, ...dropped.rivals].filter(({ cost }) => cost - kept.cost < doubt);
  return { ...kept, rivals: rivals.slice(0, mostRivals) };
};

/** The slips of a reading that a rival of it does not have, back to where the two part. */
const doubtfulOf = (steps: readonly Step[], rivals: Rivals): Set<Step> => {
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

const stepsOf = (last: Step): Step[] => {
  const steps: Step[] = [];
  for (let step: Step | null = last; step; step = step.before) steps.push(step);
  return steps.reverse();
};
