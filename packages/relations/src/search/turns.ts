import { likeness } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { amounts } from './common.js';
import { tied } from './joining.js';
import { item } from './records.js';
import { entryAt, type Scene, type State } from './state.js';

/** The record of the figure that a run's member pairs with by its place (A、B万元，占x%、y%). */
export const partnerOf = (state: State, saying: Saying, { sayings }: Scene): number | null => {
  if (!saying.run) return null;
  if (saying.run.at === 0 && amounts.includes(saying.column)) return null;
  if (amounts.includes(saying.column) && saying.name !== null) return null;
  const first = saying.run.first;
  for (let at = first - 1; at >= 0 && at >= first - 12; at -= 1) {
    const other = sayings[at];
    if (!other?.run || other.run.size !== saying.run.size || other.run.at !== other.run.size - 1) {
      const id = at === first - 1 ? partnerInRow(state, saying, sayings) : null;
      if (id !== null) return id;
      continue;
    }
    const id = state.entryOf[other.run.first + saying.run.at];
    const entry = entryAt(state, id === undefined || id < 0 ? null : id);
    return entry && entry.columns[saying.column] === undefined ? entry.id : null;
  }
  return null;
};

/** The amounts of a row, each with its name (水费A万元、电费B万元，分别增长x%、y%), by their place before the run. */
const partnerInRow = (state: State, { run, column }: Saying, sayings: readonly Saying[]): number | null => {
  if (!run) return null;
  const row = sayings.slice(Math.max(0, run.first - run.size), run.first);
  const first = row[0];
  if (row.length < run.size || !first) return null;
  const isRow = row.every(
    (one, at) =>
      one.quantity?.kind === first.quantity?.kind &&
      amounts.includes(one.column) &&
      one.name !== null &&
      (at === 0 || (one.mark <= 2 && one.parts === null)),
  );
  const id = isRow ? state.entryOf[row[run.at]?.index ?? -1] : undefined;
  const entry = entryAt(state, id === undefined || id < 0 ? null : id);
  return entry && entry.columns[column] === undefined ? entry.id : null;
};

/** The next of a run of amounts: an item beside the one before it, or another column of it (预算、决算分别为). */
export const inRun = (state: State, saying: Saying, scene: Scene): State => {
  const here = entryAt(state, state.here);
  if (
    here &&
    here.columns[saying.column] === undefined &&
    likeness(here.name, saying.name) !== 'other' &&
    saying.column !== here.main
  )
    return tied(state, scene, here.id, saying);
  return item(state, state.frames.length - 1, saying);
};
