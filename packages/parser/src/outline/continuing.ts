import { closingCost } from './closing.js';
import { costs } from './costs.js';
import type { Entry } from './entries.js';
import { mistakeCost } from './mistaken-styles.js';
import type { Move, OpenRow, State } from './state.js';

const widestGap = 6;

/** The entry as the next member of an open row; the rows below that one are closed. */
export const continuing = (state: State, depth: number, entry: Entry): Move[] => {
  const row = state.open[depth];
  const form = row ? formCost(row, entry) : null;
  if (!row || form === null) return [];
  const isSlip = row.style !== entry.style;
  const base =
    state.open.length === depth + 1
      ? form + memberCost(row, entry)
      : form + memberCost(row, entry) + closingCost(state.open, depth + 1);
  const due = row.ordinal + 1;
  const given = entry.label?.ordinal ?? due;
  const move = (cost: number, slip: Move['slip'], ordinal: number): Move => ({
    opens: false,
    depth,
    cost: base + cost + (isSlip && given !== due ? costs.slipTwice : 0),
    style: row.style,
    rank: row.rank,
    prefix: row.prefix,
    ordinal,
    expected: due,
    slip: isSlip ? 'style' : slip,
  });
  if (given === due)
    return entry.through > given
      ? [move(0, null, due), move(costs.runThrough, null, entry.through)]
      : [move(0, null, due)];
  // After a number that stands twice or was skipped the row may go on from it, or from what it should have been.
  if (given === row.ordinal)
    return [move(costs.duplicate, 'duplicate', given), move(costs.duplicate + 0.1, 'duplicate', due)];
  if (given < row.ordinal) return [move(costs.misprint, 'duplicate', due)];
  const missing = given - due;
  if (missing > widestGap) return [move(costs.misprint + 0.5, 'gap', due)];
  return [move(costs.gap + costs.furtherGap * (missing - 1), 'gap', given), move(costs.misprint, 'gap', due)];
};

/** What it costs that the label's form differs from the row's; null where it cannot stand for it. */
const formCost = (row: OpenRow, { style, rank, prefix }: Entry): number | null => {
  if (prefix !== row.prefix) return null;
  if (row.style === null || style === null) return row.style === style && row.rank === rank ? 0 : null;
  if (row.style === style)
    return row.rank === rank ? 0 : style === 'part' || style === 'decimal' ? null : costs.otherMark;
  return mistakeCost(style, row.style);
};

/** What it costs that the entry differs from the row's members: in how it reads, and in its outline level. */
const memberCost = (row: OpenRow, { lean, line }: Entry): number => {
  const level = line.look.outlineLevel;
  const mixed = row.lean * lean < 0 ? (Math.abs(row.lean - lean) / 2) * costs.mixedRow : 0;
  const other = row.outlineLevel !== null && level !== null && row.outlineLevel !== level;
  return mixed + (other ? costs.otherLevel : 0);
};
