import type { Line } from './lines.js';

/** A blank that sets columns apart: a tab with words on both sides, the one behind a label aside. */
const columns = /[^\s　][ 　]{0,8}\t[\s　]{0,8}[^\s　]/;
const figureCell = /\t[ 　]{0,8}[-−]?[0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?%?(?:[ 　]{0,8}\t|$)/;
/** Both sides of a two-sided table number their rows (一、收入…\t一、支出…). */
const twoSided =
  /^[一二三四五六七八九十]{1,3}、[^\t]{0,40}\t(?:[^\t]{0,40}\t)?[ 　]{0,4}[一二三四五六七八九十]{1,3}、/;
const sentence = /[。；;！？]|[，,：:]$/;

// A cell that its column was too narrow for, and rows that have one cell filled.
const longestCell = 30;
const mostCells = 20;
const fewestRows = 3;

/**
 * The lines that are rows of a table printed as text, cells apart by tabs, as a PDF gives them; and the short lines
 * between such rows, which are cells as well. They number nothing: 二、外交支出 is a cell. A row with columns by itself,
 * or rows without a figure, are none. Linear in the lines.
 */
export const tableRowsIn = (lines: readonly Line[]): ReadonlySet<Line> => {
  const found = new Set<Line>();
  let block: Line[] = [];
  let between: Line[] = [];
  let rows = 0;
  let figures = 0;
  let sided = false;
  const close = (): void => {
    const isTable = figures > 0 && (rows >= fewestRows || sided);
    if (isTable)
      for (const line of [...block, ...(sided && numbersTwice(between) ? between : [])]) found.add(line);
    sided = false;
    block = [];
    between = [];
    rows = 0;
    figures = 0;
  };
  for (const line of lines) {
    const words = line.label ? line.text.slice(line.label.span.end - line.span.start).trimStart() : line.text;
    if (line.table === null && columns.test(words)) {
      block.push(...between, line);
      between = [];
      rows += 1;
      if (figureCell.test(words)) figures += 1;
      if (twoSided.test(line.text)) sided = true;
    } else if (rows > 0 && isCell(line) && between.length < mostCells) between.push(line);
    else close();
  }
  close();
  return found;
};

/** Whether a number stands twice, as where both sides of a table go on in rows without figures (二、外交支出). */
const numbersTwice = (lines: readonly Line[]): boolean => {
  const labels = lines.flatMap(({ label }) => label?.text ?? []);
  return new Set(labels).size < labels.length;
};

const isCell = ({ table, text }: Line): boolean =>
  table === null && text.length <= longestCell && !sentence.test(text);
