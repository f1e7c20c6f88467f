import { bounds } from './bounds.js';
import { closeTo } from './lists.js';
import type { Move } from './move.js';
import { movesOf } from './moves.js';
import { type Scene, type State, start } from './state.js';

/** The readings that are kept, before each saying. */
export type Beams = readonly (readonly State[])[];

/** What a search came to: its best end, and the beams that led there. */
export interface Searched {
  readonly state: State;
  readonly beams: Beams;
}

/** Searches on from the last of the beams, up to a saying; all of them, that one's included, come back with the best end. */
export const searchFrom = (beams: Beams, scene: Scene, until: number): Searched => {
  const made = [...beams];
  for (const saying of scene.sayings.slice(beams.length - 1, until))
    made.push(
      best(
        (made.at(-1) ?? []).flatMap((state) => rankedMoves(state, movesOf(state, saying, scene), scene)),
        scene.beam,
      ),
    );
  return { state: endOf(made.at(-1) ?? [], scene), beams: made };
};

/** The cheapest of the readings kept, were the text to end with them. */
export const endOf = (states: readonly State[], scene: Scene): State =>
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
    rank: move.cost - (move.frames === state.frames ? earned : (move.earned ?? 0)),
  }));
};

const best = (moves: readonly Ranked[], beam: number): State[] => {
  let least = Number.POSITIVE_INFINITY;
  for (const { rank } of moves) least = Math.min(least, rank);
  return moves
    .filter(({ rank }) => rank <= least + bounds.hopeless)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, beam)
    .map(({ move }) => move.state());
};
