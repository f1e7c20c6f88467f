import { isNamed, likeness } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { amounts } from './common.js';
import { tied } from './joining.js';
import { item } from './records.js';
import { type Entry, entryAt, type Scene, type State } from './state.js';

/** The record of the figure that a run's member pairs with by its place (A、B万元，占x%、y%). */
export const partnerOf = (state: State, saying: Saying, { sayings }: Scene): number | null => {
  if (!saying.run) return null;
  if (saying.run.at === 0 && amounts.includes(saying.column)) return null;
  if (amounts.includes(saying.column) && saying.name !== null) return null;
  const first = saying.run.first;
  for (let at = first - 1; at >= 0 && at >= first - 12; at -= 1) {
    const other = sayings[at];
    if (!other?.run || other.run.size !== saying.run.size || other.run.at !== other.run.size - 1) {
      const id =
        at === first - 1
          ? (partnerAmongRecords(state, saying, sayings) ?? partnerInRow(state, saying, sayings))
          : null;
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
  // 甲A户、乙B户，其资产总量分别占x%、y%: shares of what the row does not count.
  const told = sayings[run.first]?.name ?? null;
  if (column === 'share' && isNamed(told) && sayings[run.first]?.of === null) return null;
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
  const ids = row.map(({ index }) => state.entryOf[index] ?? -1);
  const id = isRow && new Set(ids).size === run.size ? ids[run.at] : undefined;
  const entry = entryAt(state, id === undefined || id < 0 ? null : id);
  return entry && entry.columns[column] === undefined ? entry.id : null;
};

/** Records told alike, each with its figures (甲预算A、支出B，乙预算C、支出D，执行率分别为x%、y%), by their place before the run. */
const partnerAmongRecords = (
  state: State,
  { run, column }: Saying,
  sayings: readonly Saying[],
): number | null => {
  if (!run) return null;
  const ids: number[] = [];
  for (let at = run.first - 1; at >= 0 && ids.length < run.size; at -= 1) {
    const id = state.entryOf[at] ?? -1;
    if (id < 0) return null;
    if (!ids.includes(id)) ids.unshift(id);
    if ((sayings[at]?.mark ?? 0) >= 4) break;
  }
  const records = ids.flatMap((id) => entryAt(state, id) ?? []);
  const columnsOf = (entry: Entry | undefined): string =>
    Object.keys(entry?.columns ?? {})
      .filter((key) => key !== column)
      .join();
  const [first] = records;
  const areAlike =
    records.length === run.size &&
    first !== undefined &&
    Object.keys(first.columns).length > 1 &&
    records.every((one) => one.under === first.under && columnsOf(one) === columnsOf(first));
  const partner = areAlike ? records[run.at] : undefined;
  return partner && partner.columns[column] === undefined ? partner.id : null;
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
