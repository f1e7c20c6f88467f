import { isOverprinted, print, rowsOfGlyphs } from '../printed.js';
import type { Box, Glyph, Page } from '../types.js';
import { boxOfFrame, type Frame, framesOf } from './frames.js';
import { type Region, regionsOf } from './regions.js';
import { type PrintedCell, type PrintedRow, type PrintedTable, wholeLines } from './table.js';

/** A page's ruled tables, and the glyphs that stand in none. */
export interface RuledTables {
  readonly tables: readonly PrintedTable[];
  /** Tables whose rules do not part all of their figures: those cells are told by how they stand, or not at all. */
  readonly halfRuled: readonly HalfRuled[];
  readonly rest: readonly Glyph[];
}

export interface HalfRuled {
  readonly top: number;
  readonly glyphs: readonly Glyph[];
  /** x of the columns' edges; two of them may be a box around lines of text. */
  readonly xs: readonly number[];
}

/** Pages with more frames than this are drawings. */
const mostFrames = 200;

/** Reads the tables of a page whose cells rules part; a table in another's cell stands after it. */
export const ruledTables = (page: Page): RuledTables => {
  const frames = framesOf(page.rules)
    .map((frame) => ({ frame, box: boxOfFrame(frame) }))
    .sort((a, b) => areaOf(a.box) - areaOf(b.box));
  const tables: PrintedTable[] = [];
  const halfRuled: HalfRuled[] = [];
  let rest: readonly Glyph[] = page.glyphs;
  for (const { frame, box } of frames.length <= mostFrames ? frames : []) {
    const inside = rest.filter((glyph) => isWithin(glyph, box));
    const table = tableOf(frame, inside, page.number);
    const cells = table.rows.flatMap((row) => row.cells).filter(({ lines }) => lines.length > 0);
    // A border around a page or a paragraph.
    if (cells.length < 2) continue;
    rest = rest.filter((glyph) => !isWithin(glyph, box));
    const isRead = frame.xs.length > 2 && table.rows.every((row) => isParted(row, table));
    if (isRead && !isOverprinted(rowsOfGlyphs(inside))) tables.push(table);
    else halfRuled.push({ top: box.top, glyphs: inside, xs: frame.xs });
  }
  return { tables: tables.sort((a, b) => a.top - b.top), halfRuled, rest };
};

/**
 * Whether no cell of a row holds figures side by side, and no row of cells figures that stand below one another; a
 * figure that its cell was too narrow for is one.
 */
const isParted = ({ cells }: PrintedRow, { xs }: PrintedTable): boolean => {
  const sideBySide = cells.some(({ lines }) => lines.some(({ text }) => figuresIn(text.split('\t')) > 1));
  const stacks = cells.map((cell) => figuresIn(wholeLines({ xs }, cell)));
  return (
    !sideBySide &&
    stacks.filter((figures) => figures > 1).length < 2 &&
    !stacks.some((figures) => figures > 2)
  );
};

const amount = /^[-−－]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

const figuresIn = (texts: readonly string[]): number =>
  texts.filter((text) => amount.test(text.trim())).length;

const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

const middleX = ({ x, width }: Glyph): number => x + width / 2;
const middleY = ({ y, size }: Glyph): number => y - size / 3;

const isWithin = (glyph: Glyph, { left, right, top, bottom }: Box): boolean =>
  middleX(glyph) > left && middleX(glyph) < right && middleY(glyph) > top && middleY(glyph) < bottom;

const tableOf = (frame: Frame, glyphs: readonly Glyph[], page: number): PrintedTable => {
  const regions = regionsOf(frame);
  const contents = sortIntoRegions(frame, regions, glyphs);
  const rows: { header: boolean; cells: PrintedCell[] }[] = frame.ys
    .slice(1)
    .map(() => ({ header: false, cells: [] }));
  regions.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    const lines = rowsOfGlyphs(contents[index] ?? []).map((line) => print(line, page));
    rows[row]?.cells.push({ column, rowSpan, columnSpan, lines });
  });
  return { page, xs: frame.xs, rows, ...boxOfFrame(frame) };
};

const sortIntoRegions = (frame: Frame, regions: readonly Region[], glyphs: readonly Glyph[]): Glyph[][] => {
  const columns = frame.xs.length - 1;
  const regionAt = new Map<number, number>();
  regions.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    for (let down = row; down < row + rowSpan; down += 1)
      for (let along = column; along < column + columnSpan; along += 1)
        regionAt.set(down * columns + along, index);
  });
  const contents: Glyph[][] = regions.map(() => []);
  for (const glyph of glyphs) {
    const row = stretchAt(frame.ys, middleY(glyph));
    const column = stretchAt(frame.xs, middleX(glyph));
    const index = regionAt.get(row * columns + column);
    if (index !== undefined) contents[index]?.push(glyph);
  }
  return contents;
};

/** Which stretch between rising edges holds a place. */
const stretchAt = (edges: readonly number[], place: number): number => {
  let at = 0;
  while (at < edges.length - 2 && place >= (edges[at + 1] ?? 0)) at += 1;
  return at;
};
