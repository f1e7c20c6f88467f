import { mend } from './mend/mend.js';
import { type Printed, print, rowsOfGlyphs } from './printed.js';
import { ruledTables } from './tables/ruled.js';
import type { PrintedTable } from './tables/table.js';
import type { Page } from './types.js';

/** What stands on a page, from the top: lines of print and tables. */
export type PageItem =
  | { readonly kind: 'line'; readonly line: Printed }
  | { readonly kind: 'table'; readonly table: PrintedTable };

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
  const { tables, rest } = ruledTables(mended);
  const lines = rowsOfGlyphs(rest).map((row) => print(row, page.number));
  const items = [
    ...lines.map((line): PageItem => ({ kind: 'line', line })),
    ...tables.map((table): PageItem => ({ kind: 'table', table })),
  ].sort((a, b) => topOf(a) - topOf(b));
  return { number: page.number, width: mended.width, height: mended.height, items, pictured: page.pictured };
};

export const boxOfItem = (item: PageItem): Printed | PrintedTable =>
  item.kind === 'line' ? item.line : item.table;

const topOf = (item: PageItem): number => boxOfItem(item).top;
