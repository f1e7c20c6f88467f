import { plus } from './common.js';
import type { State } from './state.js';

/** One way to read a saying: what the reading then costs in all, and its state, built only where the search keeps it. */
export interface Move {
  readonly cost: number;
  /** The lists that are open in it; null where that is not known before its state is built. */
  readonly frames: State['frames'] | null;
  /** What the lists that it leaves open would earn, where that is known. */
  readonly earned?: number;
  readonly state: () => State;
}

/** A move whose state had to be built to know its cost. */
export const madeMove = (state: State): Move => ({
  cost: state.cost,
  frames: state.frames,
  state: () => state,
});

/** A move at a further price. */
export const dearer = (move: Move, price: number): Move => ({
  ...move,
  cost: move.cost + price,
  state: () => plus(move.state(), price),
});
