import { plus } from './common.js';
import type { State } from './state.js';

/** One way to read a saying: what the reading then costs in all, and its state, built only where the search keeps it. */
export interface Move {
  readonly cost: number;
  readonly state: () => State;
}

/** A move whose state had to be built to know its cost. */
export const madeMove = (state: State): Move => ({ cost: state.cost, state: () => state });

/** A move at a further price. */
export const dearer = ({ cost, state }: Move, price: number): Move => ({
  cost: cost + price,
  state: () => plus(state(), price),
});
