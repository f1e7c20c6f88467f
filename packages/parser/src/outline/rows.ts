import type { FormStyle } from '../labels/forms.js';
import type { Line } from '../lines/lines.js';
import type { NumberingOddity } from '../types.js';
import { type Entry, entriesOf } from './entries.js';
import { readOutline } from './search.js';

/** An entry's place in the outline. */
export interface Placed {
  readonly entry: Entry;
  readonly row: Row;
  /** Its place among its siblings, from 0. */
  readonly index: number;
  /** The number that its place in the row calls for. */
  readonly expected: number;
  readonly slip: NumberingOddity['kind'] | null;
  /** Whether no other reading at nearly the same cost would do without the slip. */
  readonly certain: boolean;
}

/** Siblings of one enumeration (同级编号), in order. Rows grow while the outline is placed, and only then. */
export interface Row {
  readonly level: number;
  readonly style: FormStyle | null;
  readonly parent: Placed | null;
  readonly members: Placed[];
}

/** The place of each line that heads a section or stands in an enumeration. */
export const placeEntries = (
  text: string,
  lines: readonly Line[],
  titled: boolean,
): ReadonlyMap<Line, Placed> => {
  const entries = entriesOf(text, lines, titled);
  const { steps, doubtful } = readOutline(entries);
  const rows = new Map<number, Row>();
  const placed: Placed[] = [];
  for (const step of steps) {
    const entry = entries[step.entry];
    if (!entry) continue;
    const row: Row = rows.get(step.row) ?? {
      level: step.depth + 1,
      style: step.rowStyle,
      parent: placed[step.parent] ?? null,
      members: [],
    };
    rows.set(step.row, row);
    const { expected, slip } = step;
    const index = row.members.length;
    const place: Placed = { entry, row, index, expected, slip, certain: !doubtful.has(step) };
    row.members.push(place);
    placed.push(place);
  }
  return new Map(placed.map((place) => [place.entry.line, place]));
};
