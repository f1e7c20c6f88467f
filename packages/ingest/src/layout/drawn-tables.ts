import { type CellBlock, plainLook, type RowBlock, type TableBlock } from '../blocks.js';

/** Bars of a table drawn in text: typed ones, and the box drawing characters (U+2500–257F). */
const bar = /[|｜│┃║]/;
const bars = /[ \t　]*[|｜│┃║][ \t　]*/g;
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

/** A line that begins with a bar, cut at its bars; what stands before the first cell and behind the last is kept. */
const rowOf = (line: string, above: string): RowBlock | null => {
  if (!bar.test(line.trimStart().charAt(0))) return null;
  const hits = [...line.matchAll(bars)];
  const cells = hits.flatMap((hit, at): CellBlock[] => {
    const end = hits[at + 1]?.index ?? line.length;
    const start = hit.index + hit[0].length;
    const isClosing = at > 0 && at === hits.length - 1 && line.slice(start).trim() === '';
    if (isClosing) return [];
    return [
      {
        text: line.slice(start, end),
        look: plainLook,
        before: at === 0 ? above + line.slice(0, start) : hit[0],
      },
    ];
  });
  const last = hits.at(-1);
  const isClosed =
    last !== undefined && hits.length > 1 && line.slice(last.index + last[0].length).trim() === '';
  return { cells, after: isClosed ? line.slice(last.index) : '' };
};
