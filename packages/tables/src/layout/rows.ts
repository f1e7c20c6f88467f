import {
  groupingOfRow as grouping,
  heldRow as heldTerm,
  firstNumber as isFirst,
} from '@gouji/lexicon/table-patterns';
import { abridgedRow, enumerators, partLeads } from '@gouji/lexicon/table-words';
import { totalOf } from '../heading.js';
import type { Grid, GridCell } from '../types.js';
import type { ColumnGroup } from './columns.js';
import { withoutBlanks } from './grid.js';

/** A row of figures with its name, before the name is read. */
export interface NamedRow {
  readonly index: number;
  readonly cell: GridCell | null;
  /** The name without its number, its code and 其中. */
  readonly own: string;
  /** Names of the groups it stands in: merged cells to the left, rows without figures above. */
  readonly path: readonly string[];
  readonly code: string;
  readonly part: boolean;
  readonly parent: NamedRow | null;
  readonly depth: number;
  readonly nesting: 'code' | 'number' | 'part' | 'guess' | null;
}

export interface NamedRows {
  readonly rows: readonly NamedRow[];
  /** Names of the lines that have no figure. */
  readonly blank: readonly string[];
  readonly abridged: boolean;
}

const leadingCode = /^([1-3]\d{2}(?:\d{2}){0,2})(?=[^\d.,，、%])/;

const ordered = [...partLeads].sort((a, b) => b.length - a.length);

interface Name {
  readonly own: string;
  readonly code: string;
  readonly style: string | null;
  /** Its number as printed: 一、. */
  readonly number: string;
  readonly part: boolean;
}

/** Takes number, code, 其中 and 按…分： off the front of a row's name. */
const readName = (text: string): Name => {
  let own = withoutBlanks(text).replace(grouping, '');
  let style: string | null = null;
  let part = false;
  const lead = (): void => {
    const word = ordered.find((candidate) => own.startsWith(candidate));
    if (!word) return;
    part = true;
    own = own.slice(word.length).replace(/^[：:，,、]/, '');
  };
  lead();
  const form = enumerators.find(({ pattern }) => pattern.test(own));
  const number = form?.pattern.exec(own)?.[0] ?? '';
  if (form) {
    style = form.style;
    own = own.slice(number.length);
  }
  lead();
  const code = leadingCode.exec(own)?.[1] ?? '';
  return { own: own.slice(code.length), code, style, number, part };
};

/** Names the rows of one group of columns and tells which row is a part of which. Linear in the rows. */
export const namedRows = (grid: Grid, body: readonly number[], group: ColumnGroup): NamedRows => {
  const rows: NamedRow[] = [];
  const blank: string[] = [];
  const nest = nesting();
  let section: readonly string[] = [];
  let abridged = false;
  const above: string[] = [];
  const groups = new Map<string, NamedRow>();
  for (const index of body) {
    const labels = labelCells(grid, index, group, above);
    const code = group.codes
      .map(({ index: column }) => withoutBlanks(grid.at(index, column)?.text ?? ''))
      .filter((text) => /^\d{1,9}$/.test(text))
      .join('');
    const cell = labels[labels.length - 1]?.cell ?? null;
    const text = labels[labels.length - 1]?.text ?? '';
    if (abridgedRow.test(withoutBlanks(text))) {
      abridged = true;
      continue;
    }
    const name = readName(text);
    if (!printsFigure(grid, index, group)) {
      if (text === '') continue;
      if (
        isBlank(grid, index, group, cell) &&
        isTitle({ ...name, code: code || name.code }, nextName(grid, body, index, group))
      ) {
        section = totalOf(withoutBlanks(text)) ? [] : [name.own];
        nest.close();
      } else {
        nest.place({ index, cell, path: section, ...name, code: code || name.code });
        blank.push(name.own);
      }
      continue;
    }
    if (name.own === '' && name.code === '') abridged = true;
    const path = [...section, ...labels.slice(0, -1).map((label) => withoutBlanks(label.text))];
    const placed = nest.place({ index, cell, path, ...name, code: code || name.code });
    // A row whose name stands to the left of the rows below it is what they are parts of.
    const over = path.length > 0 ? groups.get(path.join('|')) : undefined;
    const row: NamedRow =
      over && placed.parent === null && totalOf(placed.own) === null
        ? { ...placed, parent: over, depth: over.depth + 1, nesting: 'number' }
        : placed;
    if (totalOf(row.own) === null) groups.set([...path, withoutBlanks(text)].join('|'), row);
    rows.push(row);
  }
  return { rows, blank, abridged };
};

const placesOf = (grid: Grid, row: number, { figures }: ColumnGroup): (GridCell | null)[] =>
  figures.map(({ index }) => grid.at(row, index));

const printsFigure = (grid: Grid, row: number, group: ColumnGroup): boolean =>
  placesOf(grid, row, group).some((place) => place?.content === 'figure');

const isBlank = (grid: Grid, row: number, group: ColumnGroup, name: GridCell | null): boolean =>
  placesOf(grid, row, group).every((place) => place === null || place.text === '' || place === name);

/** The name of the row below, its code among the codes included; null at the end. */
const nextName = (grid: Grid, body: readonly number[], row: number, group: ColumnGroup): Name | null => {
  const next = body[body.indexOf(row) + 1];
  if (next === undefined) return null;
  const own = [...group.codes, ...group.labels]
    .map(({ index }) => grid.at(next, index)?.text ?? '')
    .filter((text) => text !== '');
  const name = readName(own.at(-1) ?? '');
  return { ...name, code: name.code || (/^\d+$/.test(own[0] ?? '') ? (own[0] ?? '') : '') };
};

/**
 * Whether a row without any figure is the title of the rows below it (人员经费 over codes, 一、收入 over 1.), and no line of
 * the account that has nothing this year (上级补助收入): a line has a number or a code of the row of its neighbours.
 */
const isTitle = (name: Name, next: Name | null): boolean => {
  if (next === null || name.code !== '' || heldTerm.test(name.own)) return false;
  if (name.style !== null)
    return next.style !== null && next.style !== name.style && isFirst.test(next.number);
  return true;
};

interface LabelCell {
  readonly cell: GridCell | null;
  readonly text: string;
}

/** The name cells of a row, outermost first; a blank one under a name, with a finer name to its right, repeats it. */
const labelCells = (
  grid: Grid,
  row: number,
  { labels, codes }: ColumnGroup,
  above: string[],
): LabelCell[] => {
  const found: LabelCell[] = [];
  const columns = labels.length > 0 ? labels : codes;
  const texts = columns.map(({ index }) => grid.at(row, index));
  const finest = texts.reduce((most, cell, at) => ((cell?.text ?? '') !== '' ? at : most), -1);
  texts.forEach((cell, at) => {
    const text = cell?.text ?? '';
    if (at > finest) return;
    if (text === '' && at < finest && above[at]) found.push({ cell: null, text: above[at] ?? '' });
    if (text === '' || !cell) return;
    above[at] = text;
    above.length = at + 1;
    if (found[found.length - 1]?.cell !== cell) found.push({ cell, text });
  });
  // 合计 over the columns of code and name may stand in the first alone.
  if (found.length === 0) {
    const cell = codes.map(({ index }) => grid.at(row, index)).find((place) => place?.content === 'words');
    if (cell) found.push({ cell, text: cell.text });
  }
  // 合计 to the left of these columns names the row for them as well (公用经费合计 over two groups).
  for (let column = (labels[0]?.index ?? 0) - 1; column >= 0 && found.length === 0; column -= 1) {
    const cell = grid.at(row, column);
    if (cell && totalOf(withoutBlanks(cell.text)) !== null) found.push({ cell, text: cell.text });
  }
  return found;
};

type Row = Omit<NamedRow, 'parent' | 'depth' | 'nesting'>;

type Unplaced = Row & Pick<Name, 'style' | 'number'>;

/** The rows that a row may be a part of. */
interface Open {
  codes: NamedRow[];
  numbered: { readonly row: NamedRow; readonly style: string }[];
  whole: NamedRow | null;
  parted: NamedRow | null;
  /** The line without a number whose parts the numbers below it count. */
  within: NamedRow | null;
}

const noneOpen = (): Open => ({ codes: [], numbered: [], whole: null, parted: null, within: null });

const under = (row: Row, parent: NamedRow | null, kind: NamedRow['nesting']): NamedRow => ({
  ...row,
  parent,
  depth: parent ? parent.depth + 1 : 0,
  nesting: parent ? kind : null,
});

/** Puts rows in their places one after the other: by code, by the order in which kinds of numbers are used, by 其中. */
const nesting = () => {
  let open = noneOpen();
  const styles = new Set<string>();
  const close = (): void => {
    open = noneOpen();
  };
  const place = ({ style, number, ...row }: Unplaced): NamedRow => {
    if (totalOf(row.own) && !style && row.code === '') {
      close();
      // 合计, then 其中: …
      open.whole = under(row, null, null);
      return open.whole;
    }
    if (row.part && style === null) {
      open.parted ??= open.whole;
      return under(row, open.parted, 'part');
    }
    if (row.code !== '') return placeByCode(row, open);
    if (style !== null) return placeByNumber(row, { style, number }, open, styles);
    const parent = open.parted ?? open.numbered.at(-1)?.row ?? null;
    const placed = under(row, parent, 'guess');
    if (parent === null) open.whole = placed;
    return placed;
  };
  return { place, close };
};

const placeByCode = (row: Row, open: Open): NamedRow => {
  while (open.codes.length > 0 && !isUnder(row.code, open.codes.at(-1)?.code ?? '')) open.codes.pop();
  const placed = under(row, open.codes.at(-1) ?? null, 'code');
  open.codes.push(placed);
  open.whole = placed;
  open.parted = null;
  return placed;
};

const placeByNumber = (
  row: Row,
  { style, number }: { readonly style: string; readonly number: string },
  open: Open,
  styles: Set<string>,
): NamedRow => {
  const at = open.numbered.findIndex((other) => other.style === style);
  // Numbers that begin anew below a line without one are its parts (年初财政拨款结转和结余, then its funds).
  if (isFirst.test(number))
    open.within = styles.has(style) && isPlain(open.whole, open.numbered) ? open.whole : null;
  styles.add(style);
  if (at >= 0) open.numbered = open.numbered.slice(0, at);
  if (open.numbered.length === 0 && open.within) {
    const placed = under(row, open.within, 'number');
    open.numbered.push({ row: placed, style });
    return placed;
  }
  const isPart = row.part && open.parted === null && at < 0;
  const placed = isPart
    ? under(row, open.whole, 'part')
    : under(row, open.numbered.at(-1)?.row ?? null, 'number');
  open.numbered.push({ row: placed, style });
  open.whole = placed;
  open.parted = null;
  return placed;
};

/** Whether a line has no number and is no total. */
const isPlain = (row: NamedRow | null, numbered: readonly { readonly row: NamedRow }[]): boolean =>
  row !== null && totalOf(row.own) === null && !numbered.some((other) => other.row === row);

/** Whether a code is of a level below another (30213 below 302). */
export const isUnder = (code: string, outer: string): boolean =>
  outer !== '' && code.length > outer.length && code.startsWith(outer);
