import { plus } from './common.js';
import type { State } from './state.js';

/** One way to read a saying: what the reading then costs in all, and its state, built only where the search keeps it. */
export interface Move {
  readonly cost: number;
  /** The lists that are open in it; null where that is not known before its state is built. */
  readonly frames: State['frames'] | null;
  readonly state: () => State;
}

/** A move whose state had to be built to know its cost. */
export const madeMove = (state: State): Move => ({
  cost: state.cost,
  frames: state.frames,
  state: () => state,
});

/** A move at a further price. */
export const dearer = ({ cost, frames, state }: Move, price: number): Move => ({
  cost: cost + price,
  frames,
  state: () => plus(state(), price),
});
