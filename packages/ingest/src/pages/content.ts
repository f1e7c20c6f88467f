import { type Strip, splitColumns } from './columns.js';
import { mend } from './mend/mend.js';
import { type Printed, print, rowsOfGlyphs } from './printed.js';
import { ruledTables } from './tables/ruled.js';
import type { PrintedTable } from './tables/table.js';
import { unruledTables } from './tables/unruled.js';
import type { Box, Glyph, Page } from './types.js';

/** What stands on a page, from the top: lines of print, tables, and tables whose figures have no sure place. */
export type PageItem =
  | { readonly kind: 'line'; readonly line: Printed }
  | { readonly kind: 'table'; readonly table: PrintedTable }
  | { readonly kind: 'unread'; readonly lines: readonly Printed[]; readonly figures: number };

export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** Whether a picture covers a good part of it. */
  readonly pictured: boolean;
}

/** Reads what a page holds into lines and tables. */
export const readContent = (page: Page): PageContent => {
  const mended = mend(page);
  const { tables, halfRuled, rest } = ruledTables(mended);
  const strips = splitColumns(rowsOfGlyphs(rest), mended.width);
  const groups = [
    ...tables.map((table) => ({ top: table.top, items: [{ kind: 'table', table } as const] })),
    ...halfRuled.map((glyphs) => ({
      top: Math.min(...glyphs.map(({ y, size }) => y - size)),
      items: itemsOf(rowsOfGlyphs(glyphs), null, page.number),
    })),
    ...groupStrips(strips, tables).map((group) => ({
      top: group[0]?.top ?? 0,
      items: group.flatMap(({ rows, column }) => itemsOf(rows, column, page.number)),
    })),
  ].sort((a, b) => a.top - b.top);
  return {
    number: page.number,
    width: mended.width,
    height: mended.height,
    items: groups.flatMap(({ items }) => items),
    pictured: page.pictured,
  };
};

/** Strips that follow one another without a ruled table between them; rows of a whole page's width as one. */
const groupStrips = (strips: readonly Strip[], tables: readonly Box[]): Strip[][] => {
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
    const lines = stretch.rows.map((row) => ({ ...print(row, page), column }));
    return stretch.kind === 'unread'
      ? [{ kind: 'unread', lines, figures: stretch.figures }]
      : lines.map((line) => ({ kind: 'line', line }));
  });
