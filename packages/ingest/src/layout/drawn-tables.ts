import { type CellBlock, plainLook, type RowBlock, type TableBlock } from '../blocks.js';

/** Bars of a table drawn in text: typed ones, and the box drawing characters (U+2500–257F). */
const bar = /[|｜│┃║]/;
const bars = /[|｜│┃║]/g;
/** A line of strokes: |---|:--:|, +----+----+, ├──┼──┤. */
const rule = /^[ \t　]*(?=\S*[-=─━═])[-=:+|｜ \u2500-\u257f]{3,}$/;

const fewestRows = 2;
const fewestColumns = 2;
const longestTable = 5_000;

/** A table drawn with bars, and how many lines it takes. */
export interface DrawnTable {
  readonly table: TableBlock;
  readonly lines: number;
}

/**
 * The table that begins at a line: rows framed by bars (| 项目 | 金额 |), as many cells in each, with lines of strokes
 * among them. Null where none begins there. The text stays as it was typed, strokes and bars between the cells.
 */
export const drawnTableAt = (lines: readonly string[], from: number): DrawnTable | null => {
  const rows: RowBlock[] = [];
  let strokes = '';
  let width = 0;
  let at = from;
  for (; at < Math.min(lines.length, from + longestTable); at += 1) {
    const line = lines[at] ?? '';
    if (rule.test(line)) {
      const last = rows.at(-1);
      if (last) rows[rows.length - 1] = { ...last, after: `${last.after ?? ''}\n${line}` };
      else strokes += `${line}\n`;
      continue;
    }
    const row = rowOf(line, rows.length === 0 ? strokes : '');
    if (!row || (rows.length > 0 && row.cells.length !== width)) break;
    width = row.cells.length;
    rows.push(row);
  }
  return rows.length >= fewestRows && width >= fewestColumns
    ? { table: { kind: 'table', rows }, lines: at - from }
    : null;
};

/** A line that begins with a bar, cut at its bars; what stands around the cells is kept. */
const rowOf = (line: string, above: string): RowBlock | null => {
  if (!bar.test(line.trimStart().charAt(0))) return null;
  const places = [...line.matchAll(bars)].map(({ index }) => index);
  const cells: CellBlock[] = [];
  // From the end of the cell before on.
  let from = 0;
  places.forEach((place, at) => {
    const inside = line.slice(place + 1, places[at + 1] ?? line.length);
    const text = inside.trim();
    // Behind the last bar stands nothing, where the row is closed.
    if (at === places.length - 1 && at > 0 && text === '') return;
    const start = place + 1 + (inside.length - inside.trimStart().length);
    cells.push({ text, look: plainLook, before: (at === 0 ? above : '') + line.slice(from, start) });
    from = start + text.length;
  });
  return { cells, after: line.slice(from) };
};
