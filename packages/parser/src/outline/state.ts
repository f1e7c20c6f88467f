import type { FormStyle } from '../labels/forms.js';
import type { NumberingOddity } from '../types.js';

/** A row of siblings that a next label may continue. */
export interface OpenRow {
  /** Index of the entry that opened it. */
  readonly first: number;
  /** Index of its last member. */
  readonly last: number;
  /** The style that the row is meant to have; null for headings by look. */
  readonly style: FormStyle | null;
  readonly rank: number;
  /** The numbers above its own that its labels name; see `Entry.prefix`. */
  readonly prefix: string;
  /** The number that the last member stands for. */
  readonly ordinal: number;
  /** Mean lean of its members, and how many they are. */
  readonly lean: number;
  readonly size: number;
  /** Whether any member is printed in the row's style. */
  readonly proven: boolean;
  readonly outlineLevel: number | null;
  /** The row that its members' children formed last, where it went on from. */
  readonly child: { readonly style: FormStyle | null; readonly ordinal: number } | null;
}

/** How one entry was read, and how those before it were. */
export interface Step {
  readonly entry: number;
  /** The row, named by its first entry, and the depth it stands at. */
  readonly row: number;
  readonly depth: number;
  /** The member that it stands under; −1 at the top. */
  readonly parent: number;
  readonly rowStyle: FormStyle | null;
  /** The number that its place calls for. */
  readonly expected: number;
  readonly slip: NumberingOddity['kind'] | null;
  readonly before: Step | null;
}

/** A reading of the outline so far. */
export interface State {
  readonly cost: number;
  readonly open: readonly OpenRow[];
  /** For each depth, what the future depends on of the rows above it. */
  readonly futures: readonly string[];
  /** The style that children of each style had last. */
  readonly childStyles: ReadonlyMap<FormStyle | null, FormStyle | null>;
  readonly step: Step | null;
}

/** One way to read the next entry: as a member of the row at a depth, or as the first of a new one there. */
export interface Move {
  readonly opens: boolean;
  readonly depth: number;
  /** What it adds to the reading's cost. */
  readonly cost: number;
  readonly style: FormStyle | null;
  readonly rank: number;
  readonly prefix: string;
  /** The number that it stands for, and the number that its place calls for. */
  readonly ordinal: number;
  readonly expected: number;
  readonly slip: Step['slip'];
}

export const start: State = { cost: 0, open: [], futures: [''], childStyles: new Map(), step: null };

/** What the future of a reading depends on: readings that agree in it are told apart by their cost alone. */
export const futureAfter = ({ open, futures }: State, move: Move): string => {
  const row = move.opens ? null : open[move.depth];
  const proven = move.slip !== 'style' || row?.proven === true;
  return `${futures[move.depth] ?? ''} ${move.style ?? move.rank}${move.prefix}${move.ordinal}${row ? '' : '!'}${proven ? '' : '?'}`;
};

/** The step that a move is. */
export const stepOf = ({ open, step }: State, move: Move, index: number): Step => ({
  entry: index,
  row: move.opens ? index : (open[move.depth]?.first ?? index),
  depth: move.depth,
  parent: open[move.depth - 1]?.last ?? -1,
  rowStyle: move.style,
  expected: move.expected,
  slip: move.slip,
  before: step,
});

interface Member {
  readonly index: number;
  readonly lean: number;
  readonly outlineLevel: number | null;
}

/** The reading after a move. */
export const after = (state: State, move: Move, member: Member): State => {
  const { open, futures, childStyles } = state;
  const { depth, style } = move;
  const parent = open[depth - 1];
  const news = parent !== undefined && move.opens && childStyles.get(parent.style) !== style;
  return {
    cost: state.cost + move.cost,
    open: [...open.slice(0, depth), rowAfter(state, move, member)],
    futures: [...futures.slice(0, depth + 1), futureAfter(state, move)],
    childStyles: news ? new Map(childStyles).set(parent.style, style) : childStyles,
    step: stepOf(state, move, member.index),
  };
};

const rowAfter = ({ open }: State, move: Move, { index, lean, outlineLevel }: Member): OpenRow => {
  const { depth, style, rank, prefix, ordinal } = move;
  const isProof = move.slip !== 'style';
  const row = move.opens ? undefined : open[depth];
  if (!row)
    return {
      first: index,
      last: index,
      style,
      rank,
      prefix,
      ordinal,
      lean,
      size: 1,
      proven: isProof,
      outlineLevel,
      child: null,
    };
  const below = open[depth + 1];
  return {
    ...row,
    last: index,
    ordinal,
    lean: (row.lean * row.size + lean) / (row.size + 1),
    size: row.size + 1,
    proven: row.proven || isProof,
    outlineLevel: row.outlineLevel ?? outlineLevel,
    child: below ? { style: below.style, ordinal: below.ordinal } : row.child,
  };
};
