import type { Line } from '../lines.js';
import type { Label, LabelStyle } from '../types.js';

/** A labelled line's place: the row of siblings that it belongs to, and how it came to stand there. */
export interface Placed {
  readonly line: Line;
  readonly label: Label;
  readonly row: Row;
  /** The number that its place in the row calls for. */
  readonly ordinal: number;
  readonly how: 'first' | 'next' | 'style' | 'duplicate' | 'gap';
}

/** Siblings of one enumeration (同级编号), in order. Rows grow while the outline is read, and only then. */
export interface Row {
  readonly level: number;
  readonly parent: Placed | null;
  readonly members: Placed[];
}

interface OpenRow {
  readonly row: Row;
  readonly last: number;
  readonly style: LabelStyle;
}

/** Styles that are mistaken for one another: 5、 for 五、, （2） for （二）. */
const twins: ReadonlyMap<LabelStyle, LabelStyle> = new Map([
  ['cn', 'arabic'],
  ['arabic', 'cn'],
  ['cn-paren', 'arabic-paren'],
  ['arabic-paren', 'cn-paren'],
]);

const widestGap = 2;
const longestHeading = 40;

/** Whether a line may be a heading in the wrong style: a numbered sentence (2.第二件事已经完成。) is an item of its own. */
const isHeadingLike = ({ text }: Line, { style }: Label): boolean =>
  text.length <= longestHeading && !(style === 'arabic' && /[。；;]$/.test(text));

/**
 * Finds the row of each labelled line, in one pass over the lines with the rows that are open on a stack. A label
 * continues the nearest open row of its style that waits for its number; a first label opens a row below; what does
 * neither is a slip of style, a repeated number or a gap, or an enumeration of its own.
 */
export const placeLabels = (lines: readonly Line[]): ReadonlyMap<Line, Placed> => {
  const placed = new Map<Line, Placed>();
  let open: OpenRow[] = [];
  for (const line of lines) {
    const { label } = line;
    if (!label || label.style === 'ordinal-word') continue;
    const found = continuation(open, line, label);
    if (found) {
      const kept = open.slice(0, found.at);
      const row = open[found.at]?.row;
      if (!row) continue;
      const place: Placed = { line, label, row, ordinal: found.ordinal, how: found.how };
      row.members.push(place);
      placed.set(line, place);
      const style = found.how === 'style' ? (open[found.at]?.style ?? label.style) : label.style;
      open = [...kept, { row, last: found.last, style }];
    } else {
      const above = open[open.length - 1]?.row.members;
      const parent = above?.[above.length - 1] ?? null;
      const row: Row = { level: (parent?.row.level ?? 0) + 1, parent, members: [] };
      const place: Placed = { line, label, row, ordinal: label.ordinal, how: 'first' };
      row.members.push(place);
      placed.set(line, place);
      open = [...open, { row, last: label.ordinal, style: label.style }];
    }
  }
  return placed;
};

interface Continuation {
  readonly at: number;
  readonly ordinal: number;
  readonly last: number;
  readonly how: Placed['how'];
}

const continuation = (open: readonly OpenRow[], line: Line, label: Label): Continuation | null => {
  const nearest = (test: (row: OpenRow) => boolean): number => {
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const row = open[at];
      if (row && test(row)) return at;
    }
    return -1;
  };
  const { style, ordinal } = label;
  const next = nearest((row) => row.style === style && row.last + 1 === ordinal);
  if (next >= 0) return { at: next, ordinal, last: ordinal, how: 'next' };
  if (style === 'part') {
    const at = nearest((row) => row.style === 'part');
    return at >= 0 ? { at, ordinal, last: ordinal, how: 'next' } : null;
  }
  const twin = twins.get(style);
  if (ordinal !== 1 && isHeadingLike(line, label)) {
    const slip = nearest((row) => row.style === twin && row.last + 1 === ordinal);
    if (slip >= 0) return { at: slip, ordinal, last: ordinal, how: 'style' };
    // A row that began in the twin style, or under a wrong number, and goes on in this one.
    const top = open[open.length - 1];
    if (top && top.style === twin && top.row.members.length + 1 === ordinal && top.row.members.length === 1) {
      return { at: open.length - 1, ordinal, last: ordinal, how: 'next' };
    }
  }
  if (ordinal === 1) return null;
  // （二）（二）（四）: the repeated number stood for the one after it, and the count goes on from there.
  const resumed = nearest(
    (row) =>
      row.style === style &&
      row.last + 2 === ordinal &&
      row.row.members[row.row.members.length - 1]?.how === 'duplicate',
  );
  if (resumed >= 0) return { at: resumed, ordinal, last: ordinal, how: 'next' };
  const repeated = nearest((row) => row.style === style && row.last === ordinal);
  if (repeated >= 0) return { at: repeated, ordinal: ordinal + 1, last: ordinal, how: 'duplicate' };
  const skipped = nearest(
    (row) => row.style === style && ordinal > row.last && ordinal <= row.last + widestGap,
  );
  if (skipped >= 0)
    return { at: skipped, ordinal: (open[skipped]?.last ?? 0) + 1, last: ordinal, how: 'gap' };
  return null;
};
