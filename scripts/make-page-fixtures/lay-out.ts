import {
  type Cell,
  type Content,
  columnsOf,
  rowsOf,
  type TableContent,
  type TextContent,
  textOf,
} from './content.js';
import { broken, type Sheet, type SheetLine, type SheetText, widthOf } from './sheet.js';

/** Which lines a table has: all; those between its columns, or between its rows; without its left and right sides. */
export type Ruling = 'all' | 'none' | 'columns' | 'rows' | 'open';

export interface LayOutOptions {
  readonly ruling?: Ruling;
  readonly landscape?: boolean;
  /** Two columns of prose. */
  readonly columns?: 1 | 2;
  /** A head and a page number on each page. */
  readonly running?: string;
  /** What stands above a table's head on its next pages: 续表, or its own title and unit. */
  readonly continued?: string;
}

const margin = 72;
/** Columns are filled one after the other down to here. */
const columnEnd = 250;
const leading = 1.6;
const cellSize = 9;
const cellLeading = 12;
const padding = 4;

interface Column {
  readonly left: number;
  readonly width: number;
}

/** Sets contents on pages, as an office program does. */
export const layOut = (contents: readonly Content[], options: LayOutOptions = {}): Sheet[] => {
  const [width, height] = options.landscape ? [842, 595] : [595, 842];
  const pages: { texts: SheetText[]; lines: SheetLine[] }[] = [{ texts: [], lines: [] }];
  const full: Column = { left: margin, width: width - 2 * margin };
  const half = (full.width - 24) / 2;
  const columns =
    options.columns === 2
      ? [
          { left: margin, width: half },
          { left: margin + half + 24, width: half },
        ]
      : [full];
  let column = 0;
  let y = margin;
  let top = margin;
  const page = () => pages[pages.length - 1] ?? { texts: [], lines: [] };
  const next = (): void => {
    column += 1;
    if (column >= columns.length) {
      column = 0;
      top = margin;
      pages.push({ texts: [], lines: [] });
    }
    y = top;
  };
  const at = (): Column => columns[column] ?? full;
  const setText = ({ kind, text }: TextContent): void => {
    const size = kind === 'title' ? 18 : kind === 'unit' ? 10 : columns.length > 1 ? 10.5 : 14;
    const wide = kind === 'title' ? full : at();
    const indent = kind === 'text' ? 2 * size : 0;
    for (const [index, line] of broken(text, size, wide.width, indent).entries()) {
      if (y + size * leading > (columns.length > 1 ? columnEnd : height - margin)) next();
      const free = wide.width - widthOf(line, size);
      const left = kind === 'title' ? free / 2 : kind === 'unit' ? free : index === 0 ? indent : 0;
      page().texts.push({ x: (kind === 'title' ? full : at()).left + left, y: y + size, size, text: line });
      y += size * leading;
    }
    // Columns start below a title that stands over both.
    if (kind === 'title') top = y;
  };
  const setTable = (table: TableContent): void => {
    const { ruling = 'all', continued } = options;
    const edges = edgesOf(table.widths, full);
    const heights = heightsOf(table, edges);
    let from = y;
    let started: number[] = [];
    const close = (): void => {
      page().lines.push(...ruleLines(table, started, edges, heights, from, ruling));
      started = [];
    };
    table.rows.forEach((row, index) => {
      if (y + (heights[index] ?? 0) > height - margin) {
        close();
        next();
        if (continued !== undefined) {
          page().texts.push({ x: margin, y: y + 10, size: 10, text: continued });
          y += 18;
        }
        from = y;
        for (let head = 0; head < table.heads; head += 1) {
          page().texts.push(...cellTexts(table, head, edges, heights, y));
          started.push(head);
          y += heights[head] ?? 0;
        }
      }
      page().texts.push(...cellTexts(table, index, edges, heights, y));
      started.push(index);
      y += heights[index] ?? 0;
      void row;
    });
    close();
    y += 12;
  };
  for (const content of contents) content.kind === 'table' ? setTable(content) : setText(content);
  return pages.map(({ texts, lines }, index) => ({
    width,
    height,
    lines,
    texts:
      options.running === undefined
        ? texts
        : [...texts, ...runningTexts(options.running, index + 1, width, height)],
  }));
};

const runningTexts = (head: string, number: number, width: number, height: number): SheetText[] => [
  { x: margin, y: 40, size: 9, text: head },
  { x: width / 2 - 12, y: height - 36, size: 9, text: `- ${number} -` },
];

const edgesOf = (widths: readonly number[], { left, width }: Column): number[] => {
  const sum = widths.reduce((all, part) => all + part, 0);
  const edges = [left];
  for (const part of widths) edges.push((edges.at(-1) ?? left) + (part / sum) * width);
  return edges;
};

interface Placed {
  readonly cell: Cell;
  readonly column: number;
}

/** The cells of each row with their columns, past those that hang down from rows above. */
export const placed = ({ rows }: TableContent): Placed[][] => {
  const free: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      const own = { cell, column };
      for (let along = 0; along < columnsOf(cell); along += 1) free[column + along] = row + rowsOf(cell);
      column += columnsOf(cell);
      return own;
    });
  });
};

const linesOf = (text: string, width: number): string[] =>
  text === '' ? [] : broken(text, cellSize, width - 2 * padding);

const heightsOf = (table: TableContent, edges: readonly number[]): number[] =>
  placed(table).map((cells) => {
    const most = cells.map(({ cell, column }) =>
      rowsOf(cell) > 1
        ? 1
        : linesOf(textOf(cell), (edges[column + columnsOf(cell)] ?? 0) - (edges[column] ?? 0)).length,
    );
    return Math.max(1, ...most) * cellLeading + 2 * padding;
  });

/** Heads in the middle, figures at the right, words at the left; all halfway between the cell's upper and lower edge. */
const cellTexts = (
  table: TableContent,
  row: number,
  edges: readonly number[],
  heights: readonly number[],
  y: number,
): SheetText[] =>
  (placed(table)[row] ?? []).flatMap(({ cell, column }) => {
    const left = edges[column] ?? 0;
    const right = edges[column + columnsOf(cell)] ?? 0;
    const height = heights.slice(row, row + rowsOf(cell)).reduce((sum, own) => sum + own, 0);
    const lines = linesOf(textOf(cell), right - left);
    return lines.map((text, index): SheetText => {
      const free = right - left - widthOf(text, cellSize);
      const isFigure = /^[\d,.%-]+$/.test(text) && column > 0;
      const x = left + (row < table.heads ? free / 2 : isFigure ? free - padding : padding);
      return {
        x,
        y: y + (height - lines.length * cellLeading) / 2 + cellLeading * index + cellSize,
        size: cellSize,
        text,
      };
    });
  });

const ruleLines = (
  table: TableContent,
  rows: readonly number[],
  edges: readonly number[],
  heights: readonly number[],
  top: number,
  ruling: Ruling,
): SheetLine[] => {
  if (ruling === 'none') return [];
  const lines: SheetLine[] = [];
  const all = placed(table);
  let y = top;
  const bottom = top + rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
  for (const row of rows) {
    for (const { cell, column } of all[row] ?? []) {
      const left = edges[column] ?? 0;
      const right = edges[column + columnsOf(cell)] ?? 0;
      const height = heights.slice(row, row + rowsOf(cell)).reduce((sum, own) => sum + own, 0);
      const isFirst = column === 0;
      if (ruling !== 'columns' || y === top) lines.push({ x0: left, y0: y, x1: right, y1: y });
      if (ruling !== 'rows' && !(ruling === 'open' && isFirst))
        lines.push({ x0: left, y0: y, x1: left, y1: y + height });
    }
    y += heights[row] ?? 0;
  }
  const [left = 0] = edges;
  const right = edges.at(-1) ?? 0;
  lines.push({ x0: left, y0: bottom, x1: right, y1: bottom });
  if (ruling === 'all' || ruling === 'columns') lines.push({ x0: right, y0: top, x1: right, y1: bottom });
  return lines;
};
