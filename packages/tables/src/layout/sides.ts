import { moneyUnit } from '@gouji/lexicon/table-patterns';
import { entityHeads } from '@gouji/lexicon/table-words';
import { type HeadingContext, readHeading } from '../heading.js';
import type { Grid, GridCell, Heading, Line } from '../types.js';
import { type Band, bandsOf } from './bands.js';
import { columnLines } from './column-lines.js';
import { type ColumnGroup, columnGroups, columnsOf } from './columns.js';
import { withoutBlanks } from './grid.js';
import { isUnder, type NamedRow, namedRows } from './rows.js';

/** A side before its figures are read: rows and columns with their heads. */
export interface Frame {
  readonly rows: readonly Line[];
  readonly blank: readonly string[];
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
    const frames: Frame[] = [];
    for (const group of columnGroups(columns)) {
      const before = frames.flatMap(({ rows }) => rows);
      frames.push(frameOf(grid, band, group, before, context));
    }
    return frames;
  });

/** The line to the left that a line at the top of its columns is a part of by code; 302 goes on in the next group (30213 …). */
const parentBefore = ({ code, parent }: NamedRow, before: readonly Line[]): Line | null =>
  code === '' || parent !== null ? null : (before.findLast((line) => isUnder(code, line.code)) ?? null);

/** `before`: the rows of the groups of columns to the left. */
const frameOf = (
  grid: Grid,
  band: Band,
  group: ColumnGroup,
  before: readonly Line[],
  context: HeadingContext,
): Frame => {
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
    const left = parentBefore(row, before);
    const line: Line = {
      index: row.index,
      heading: {
        ...read,
        ...(isFunctional(row.code) ? { ...plainHeading, name: row.own } : {}),
        // 收入 over 本年合计: the side's head completes the name of a total.
        ...(read.total && read.name === '' ? totalName(shared, row.own, context) : {}),
        // 公务接待费（万元）, or a merged cell to the left that declares it.
        unit: withSpan(read.unit ?? pathHeading?.unit ?? null, row.cell),
        part: row.part,
      },
      own: row.own,
      code: row.code,
      span: row.cell?.span ?? null,
      path: row.path,
      parent: row.parent ? (lines.get(row.parent) ?? null) : left,
      depth: left ? left.depth + 1 : row.depth,
      nesting: left ? 'code' : row.nesting,
      overflows: left !== null,
    };
    lines.set(row, line);
    rows.push(line);
  }
  return {
    rows,
    blank: named.blank,
    columns: columnLines(group.figures, context, shared),
    // Without heads it goes on from a table before it, whose rows its total counts as well.
    abridged: named.abridged || band.heads.length === 0,
    head: withoutBlanks(shared?.text ?? ''),
    rowHead,
    entities: entityHeads.test(rowHead),
    unit: unitOfNames(group, context),
    titles: band.titles,
  };
};

/** What stands by its name alone. */
const plainHeading: Pick<
  Heading,
  'known' | 'modifier' | 'measure' | 'account' | 'base' | 'time' | 'total' | 'sign' | 'shareOf'
> = {
  known: false,
  modifier: '',
  measure: null,
  account: null,
  base: null,
  time: null,
  total: null,
  sign: 1,
  shareOf: null,
};

/** 款 and 项 of the functional classification share names and words with other things (住房公积金, 环境保护法规、规划及标准). */
const isFunctional = (code: string): boolean => /^2\d{4}(?:\d{2})?$/.test(code);

const unitOfNames = ({ labels }: ColumnGroup, context: HeadingContext): Heading['unit'] => {
  for (const head of labels.flatMap(({ heads }) => heads)) {
    const { unit } = readHeading(head.text, context);
    if (unit && moneyUnit.test(unit.text)) return withSpan(unit, head);
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
