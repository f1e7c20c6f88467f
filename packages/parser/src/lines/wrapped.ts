import type { Line } from './lines.js';

const endsSentence = /[。；：！？…;:!?]$/;
const widestPage = 160;
const fewestLines = 8;
/** A full line may be short by two characters: punctuation is not set at the head of the next. */
const slack = 4;

/** Width in half-width columns: a Chinese character takes two. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 2 : 1;
  return width;
};

/** The width at which text was broken by hand or by a converter; null where each line is a paragraph. */
const pageWidth = (lines: readonly Line[]): number | null => {
  const widths = lines.filter(({ table }) => table === null).map(({ text }) => widthOf(text));
  const most = widths.reduce((a, b) => Math.max(a, b), 0);
  if (most > widestPage) return null;
  const long = widths.filter((width) => width * 2 > most);
  const full = long.filter((width) => width >= most - slack);
  return long.length >= fewestLines && full.length * 2 > long.length ? most : null;
};

/** Joins lines that a fixed width broke: a full line without an end, and one that begins nothing new. */
export const joinWrapped = (text: string, lines: readonly Line[]): Line[] => {
  const width = pageWidth(lines);
  if (width === null) return [...lines];
  const joined: Line[] = [];
  let lastWidth = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.span.end, line.span.start) : '';
    const follows =
      before &&
      !before.table &&
      !line.table &&
      line.label === null &&
      !line.indented &&
      between.split('\n').length === 2 &&
      lastWidth >= width - slack &&
      !endsSentence.test(before.text);
    lastWidth = widthOf(line.text);
    if (!follows) {
      joined.push(line);
      continue;
    }
    const span = { start: before.span.start, end: line.span.end };
    joined[joined.length - 1] = { ...before, span, text: text.slice(span.start, span.end) };
  }
  return joined;
};
