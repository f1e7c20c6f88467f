import { type Strip, splitColumns } from './columns.js';
import { mend } from './mend/mend.js';
import type { Quarter } from './mend/upright.js';
import { type Printed, print, rowsOfGlyphs } from './printed.js';
import { alignedRows, alignedTable } from './tables/aligned.js';
import { type HalfRuled, ruledTables } from './tables/ruled.js';
import { isWholeFigure, type PrintedTable, textOfCell } from './tables/table.js';
import { figuresInRow, unruledTables } from './tables/unruled.js';
import type { Glyph, Page } from './types.js';

/** What stands on a page, from the top: lines of print, tables, and tables whose figures have no sure place. */
export type PageItem =
  | { readonly kind: 'line'; readonly line: Printed }
  | { readonly kind: 'table'; readonly table: PrintedTable }
  | { readonly kind: 'unread'; readonly lines: readonly UnreadLine[] };

export interface UnreadLine {
  readonly line: Printed;
  readonly figures: number;
}

export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** See `PageSize`; 0 where its text stood upright. */
  readonly turned: Quarter;
  readonly items: readonly PageItem[];
  /** Whether a picture covers a good part of it. */
  readonly pictured: boolean;
}

/** Reads what a page holds into lines and tables. */
export const readContent = (page: Page): PageContent => {
  const mended = mend(page);
  const { number, pictured } = page;
  const isLegible = mended.glyphs.length <= mostGlyphs;
  const items = isLegible ? legibleItems(mended) : [unreadItem(rowsOfGlyphs(mended.glyphs), number)];
  return { number, width: mended.width, height: mended.height, turned: mended.turned, items, pictured };
};

/** More letters than a person can read on a page: what they are is not told. */
const mostGlyphs = 20_000;

const legibleItems = (mended: Page): PageItem[] => {
  const { tables, halfRuled, rest } = ruledTables(mended);
  const strips = splitColumns(rowsOfGlyphs(rest), mended.width);
  const groups = [
    ...tables.map((table) => ({ top: table.top, items: [{ kind: 'table', table } as const] })),
    ...halfRuled.map((table) => ({ top: table.top, items: halfRuledItems(table, mended.number) })),
    ...groupStrips(strips, [...tables, ...halfRuled]).map((group) => ({
      top: group[0]?.top ?? 0,
      items: group.flatMap(({ rows, column }) => itemsOf(rows, column, mended.number)),
    })),
  ].sort((a, b) => a.top - b.top);
  return groups.flatMap(({ items }) => items);
};

/** Strips that follow one another without a ruled table between them; rows of a whole page's width as one. */
const groupStrips = (strips: readonly Strip[], tables: readonly { readonly top: number }[]): Strip[][] => {
  const groups: Strip[][] = [];
  for (const strip of strips) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isParted = last && tables.some(({ top }) => top > last.top && top <= strip.top);
    if (!group || !last || isParted) groups.push([strip]);
    else if (last.column || strip.column) group.push(strip);
    else group[group.length - 1] = { ...last, rows: [...last.rows, ...strip.rows] };
  }
  return groups;
};

const itemsOf = (rows: readonly (readonly Glyph[])[], column: Strip['column'], page: number): PageItem[] =>
  unruledTables(rows, page).flatMap((stretch): PageItem[] => {
    if (stretch.kind === 'table') return [stretch];
    if (stretch.kind === 'unread') return [unreadItem(stretch.rows, page)];
    return stretch.rows.map((row) => ({ kind: 'line', line: { ...print(row, page), column } }));
  });

/** A table that rules part into columns, but not into cells, is read by how its figures stand or not at all. */
const halfRuledItems = ({ glyphs, xs }: HalfRuled, page: number): PageItem[] => {
  const rows = rowsOfGlyphs(glyphs);
  if (xs.length === 2) return itemsOf(rows, null, page);
  const table = alignedTable(alignedRows(rows), page, xs) ?? alignedTable(alignedRows(rows), page);
  return [table ? { kind: 'table', table } : unreadItem(rows, page)];
};

/** A table whose cells were told, as one whose other part was not: what is known of it is not all. */
export const asUnread = (table: PrintedTable): PageItem => ({
  kind: 'unread',
  lines: table.rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) =>
      cell.lines.map((line, index) => ({
        line,
        figures: index === 0 && isWholeFigure(textOfCell(table, cell).text) ? 1 : 0,
      })),
    ),
});

const unreadItem = (rows: readonly (readonly Glyph[])[], page: number): PageItem => ({
  kind: 'unread',
  lines: rows.map((row) => ({ line: print(row, page), figures: figuresInRow(row) })),
});
