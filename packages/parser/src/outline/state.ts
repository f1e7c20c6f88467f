import type { LabelStyle, NumberingOddity } from '../types.js';

/** A row of siblings that a next label may continue. */
export interface OpenRow {
  /** Index of the entry that opened it. */
  readonly first: number;
  /** Index of its last member. */
  readonly last: number;
  /** The style that the row is meant to have; null for headings by look. */
  readonly style: LabelStyle | null;
  readonly rank: number;
  /** The number that the last member stands for. */
  readonly ordinal: number;
  /** Mean lean of its members, and how many they are. */
  readonly lean: number;
  readonly size: number;
  /** Whether any member is printed in the row's style. */
  readonly proven: boolean;
  readonly outlineLevel: number | null;
  /** The row that its members' children formed last, where it went on from. */
  readonly child: { readonly style: LabelStyle | null; readonly ordinal: number } | null;
}

/** How one entry was read, and how those before it were. */
export interface Step {
  readonly entry: number;
  /** The row, named by its first entry, and the depth it stands at. */
  readonly row: number;
  readonly depth: number;
  /** The member that it stands under; −1 at the top. */
  readonly parent: number;
  readonly rowStyle: LabelStyle | null;
  /** The number that its place calls for. */
  readonly expected: number;
  readonly slip: NumberingOddity['kind'] | null;
  readonly before: Step | null;
}

/** A reading of the outline so far. */
export interface State {
  readonly cost: number;
  readonly open: readonly OpenRow[];
  /** The style that children of each style had last. */
  readonly childStyles: ReadonlyMap<LabelStyle | null, LabelStyle | null>;
  readonly step: Step | null;
}

/** What the future of a reading depends on: readings that agree in it are told apart by their cost alone. */
export const futureOf = ({ open }: State): string =>
  open
    .map(
      ({ style, rank, ordinal, size, proven }) =>
        `${style ?? rank}${ordinal}${size === 1 ? '!' : ''}${proven ? '' : '?'}`,
    )
    .join(' ');
