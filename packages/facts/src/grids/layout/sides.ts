import { entityHeads, type Measure } from '../../tables/grid-words.js';
import { type HeadingContext, readHeading, totalOf } from '../heading.js';
import type { Grid, GridCell, Heading, Line } from '../types.js';
import { type Band, bandsOf } from './bands.js';
import { type Column, type ColumnGroup, columnGroups, columnsOf } from './columns.js';
import { withoutBlanks } from './grid.js';
import { namedRows } from './rows.js';

/** A side before its figures are read: rows and columns with their heads. */
export interface Frame {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly abridged: boolean;
  /** The head over names and figures alike (收入); '' where there is none. */
  readonly head: string;
  readonly rowHead: string;
  readonly entities: boolean;
  /** The unit that the head of its names declares: 项目资金（万元）. */
  readonly unit: Heading['unit'];
  /** Words over the whole band: its title rows. */
  readonly titles: readonly GridCell[];
}

/** The frames of a table: one for each band and each group of columns in it. */
export const framesOf = (grid: Grid, headerRows: number, context: HeadingContext): Frame[] =>
  bandsOf(grid, headerRows, context.dictionary).flatMap((band) => {
    const columns = columnsOf(grid, band);
    return columnGroups(columns).map((group) => frameOf(grid, band, group, context));
  });

const frameOf = (grid: Grid, band: Band, group: ColumnGroup, context: HeadingContext): Frame => {
  const label = group.labels[group.labels.length - 1] ?? group.codes[0];
  const heads = label?.heads ?? [];
  const rowHead = withoutBlanks(heads[heads.length - 1]?.text ?? '');
  const shared = sharedHead(group);
  const named = namedRows(grid, band.body, group);
  const rows: Line[] = [];
  const lines = new Map<unknown, Line>();
  for (const row of named.rows) {
    const read = readHeading(row.own === '' ? row.code : row.own, context);
    const pathHeading =
      row.path.length > 0 ? readHeading(row.path[row.path.length - 1] ?? '', context) : null;
    const line: Line = {
      index: row.index,
      heading: {
        ...read,
        // 收入 over 本年合计: the side's head completes the name of a total.
        ...(read.total && read.name === '' ? totalName(shared, row.own, context) : {}),
        // 公务接待费（万元）, or a merged cell to the left that declares it.
        unit: withSpan(read.unit ?? pathHeading?.unit ?? null, row.cell),
        part: row.part,
      },
      own: row.own,
      span: row.cell?.span ?? null,
      path: row.path,
      parent: row.parent ? (lines.get(row.parent) ?? null) : null,
      depth: row.depth,
      nesting: row.nesting,
    };
    lines.set(row, line);
    rows.push(line);
  }
  return {
    rows,
    columns: columnLines(group.figures, context, shared),
    abridged: named.abridged,
    head: withoutBlanks(shared?.text ?? ''),
    rowHead,
    entities: entityHeads.test(rowHead),
    unit: unitOfNames(group, context),
    titles: band.titles,
  };
};

const unitOfNames = ({ labels }: ColumnGroup, context: HeadingContext): Heading['unit'] => {
  for (const head of labels.flatMap(({ heads }) => heads)) {
    const { unit } = readHeading(head.text, context);
    if (unit) return withSpan(unit, head);
  }
  return null;
};

const withSpan = (unit: Heading['unit'], cell: GridCell | null): Heading['unit'] =>
  unit && { text: unit.text, span: cell?.span ?? null };

/** The head that stands over names and figures alike: 收入 over 项目 and 决算数. */
const sharedHead = ({ labels, figures }: ColumnGroup): GridCell | null => {
  const [label] = labels;
  const top = label?.heads[0];
  return top && figures.every(({ heads }) => heads.includes(top)) ? top : null;
};

/** 总计 under 收入 is 收入总计. */
const totalName = (
  shared: GridCell | null,
  own: string,
  context: HeadingContext,
): Partial<Pick<Heading, 'name' | 'known' | 'modifier'>> => {
  if (!shared) return {};
  const { name, known, modifier } = readHeading(`${withoutBlanks(shared.text)}${own}`, context);
  return known && modifier === '' ? { name, known, modifier } : {};
};

const columnLines = (
  figures: readonly Column[],
  context: HeadingContext,
  shared: GridCell | null,
): Line[] => {
  const lines: Line[] = [];
  let whole: Line | null = null;
  for (const { index, heads } of figures) {
    const own = heads.filter((head) => head !== shared);
    const texts = own.map(({ text }) => withoutBlanks(text));
    const last = own[own.length - 1];
    const isPart = texts.some((text) => /^其中[：:]?/.test(text));
    const words = texts.map((text) => text.replace(/^其中[：:]?/, ''));
    const heading = mergeHeads(words, own, context);
    const path = texts.slice(0, -1).filter((text) => !/^其中[：:]?$/.test(text));
    const line: Line = {
      index,
      heading: { ...heading, part: isPart },
      own: words[words.length - 1] ?? '',
      span: last?.span ?? null,
      path,
      parent: isPart ? whole : null,
      depth: isPart && whole ? 1 : 0,
      nesting: isPart && whole ? 'part' : null,
    };
    if (!isPart) whole = line;
    lines.push(line);
  }
  return lines;
};

/** The meaning of a head and of those above it: each read by itself, the nearer winning. */
const mergeHeads = (
  words: readonly string[],
  cells: readonly GridCell[],
  context: HeadingContext,
): Heading => {
  const read = words.map((text, at) => {
    const heading = readHeading(text, context);
    return { ...heading, unit: withSpan(heading.unit, cells[at] ?? null) };
  });
  const own = read[read.length - 1] ?? readHeading('', context);
  let merged: Heading = { ...own, total: own.total ?? totalOf(words[words.length - 1] ?? '') };
  for (const outer of read.slice(0, -1).reverse()) merged = under(outer, merged);
  return merged;
};

/** A head below another: it says first, the one above it the rest. */
const under = (outer: Heading, inner: Heading): Heading => {
  // 基本支出 over 小计: the total is of what stands above it.
  const { name, known, modifier } = inner.name === '' && outer.name !== '' ? outer : inner;
  return {
    ...inner,
    name,
    known,
    modifier,
    measure: measureUnder(outer.measure, inner.measure),
    account: inner.account ?? outer.account,
    base: inner.base ?? outer.base,
    time: inner.time ?? outer.time,
    scope: inner.scope ?? outer.scope,
    unit: inner.unit ?? outer.unit,
    shareOf: inner.shareOf ?? outer.shareOf,
  };
};

/** 增减 over 金额 and 比例: the amount and the rate of a change. */
const measureUnder = (outer: Measure | null, inner: Measure | null): Measure | null => {
  if (outer !== 'change' && outer !== 'change-rate') return inner ?? outer;
  if (inner === 'amount' || inner === 'number') return 'change';
  return inner === 'share' || inner === 'rate' ? 'change-rate' : (inner ?? outer);
};
