import { isReportName } from '../reports/titles.js';
import type { Line } from './lines.js';
import { partsSentence, partsWords } from './seams.js';

const endsSentence = /[。；：！？…;:!?]$/;
/** Behind such a mark a sentence goes on as often as an item of a list ends: of a full line it says nothing. */
const pauses = /[；;]$/;
const widestPage = 160;
/** Shorter lines are items of a list or cells, as a rule. */
const narrowestPage = 36;
/** Blanks that set columns apart. */
const columns = /\t| {3}|　{2}/;
const fewestBroken = 4;
/** Fewer are enough where a line end parts a figure from its unit. */
const fewestBrokenInWords = 2;
/** So many lines that end nowhere were broken, even where more are full by chance. */
const surelyBroken = 8;
/** Digits and marks are set narrower or wider from font to font: a line from here on may be full. */
const full = 0.78;

/** Width in half-width columns: a Chinese character takes two. Blanks between figures and words take none. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += character === ' ' ? 0 : character > '\u2e7f' ? 2 : 1;
  return width;
};

/**
 * The width at which text was broken by hand or by a converter; null where each line is a paragraph. Paragraphs end
 * in a full stop; lines that a width broke end anywhere, and are about as long as one another.
 */
const pageWidth = (lines: readonly Line[]): number | null => {
  const texts = lines.filter(({ table, text }) => table === null && !columns.test(text));
  const measured = texts.map(({ text }, at) => {
    const next = texts[at + 1];
    const seam = next !== undefined && next.label === null && !next.indented && partsWords(text, next.text);
    return { width: widthOf(text), ended: endsSentence.test(text), seam };
  });
  const most = measured.reduce((widest, { width }) => Math.max(widest, width), 0);
  if (most > widestPage || most < narrowestPage) return null;
  const long = measured.filter(({ width }) => width >= most * full);
  const broken = long.filter(({ ended }) => !ended).length;
  const fewest = long.some(({ seam }) => seam) ? fewestBrokenInWords : fewestBroken;
  return (broken >= fewest && broken * 2 > long.length) ||
    (broken >= surelyBroken && broken * 4 > long.length)
    ? most
    : null;
};

/** At how many letters a converter broke the lines, so that several are of as many as the longest; null where nothing tells. */
const lettersOf = (lines: readonly Line[]): number | null => {
  const lengths = lines.filter(({ table }) => table === null).map(({ text }) => text.length);
  const most = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  return lengths.filter((length) => length === most).length >= fewestBroken ? most : null;
};

const fewestStarts = 3;

/** Whether paragraphs are told by their indent: nearly all lines behind a short one, which must start one, have it. */
const isIndented = (lines: readonly Line[], width: number): boolean => {
  const starts = lines.filter(({ label, table }, at) => {
    const before = lines[at - 1];
    return label === null && table === null && before !== undefined && widthOf(before.text) < width * full;
  });
  const indented = starts.filter((line) => line.indented).length;
  return starts.length >= fewestStarts && indented * 5 >= starts.length * 4;
};

/** Whether nothing but a line end, or the end of a page, stands between two lines. */
const isNothing = (between: string, pageMarks: ReadonlySet<string>): boolean => {
  const inner = between.split('\n').slice(1, -1);
  return (
    inner.length === 0 ||
    (inner.some((line) => pageMarks.has(line.trim())) &&
      inner.every((line) => line.trim() === '' || pageMarks.has(line.trim())))
  );
};

/** Of what a sentence was begun with, so much is asked: paragraphs may be long. */
const lastWords = 240;

/**
 * Joins lines that a width broke: a full line without an end, and one that begins nothing new; and lines that part one
 * sentence, whatever the width.
 */
export const joinWrapped = (text: string, lines: readonly Line[], pageMarks: ReadonlySet<string>): Line[] => {
  const width = pageWidth(lines);
  const letters = width === null ? null : lettersOf(lines);
  const isFull = (one: string): boolean =>
    width !== null && (widthOf(one) >= width * full || one.length === letters);
  const indentTells = width !== null && isIndented(lines, width);
  const joined: Line[] = [];
  let last = '';
  let inHead = true;
  for (const line of lines) {
    inHead &&= line.form === null;
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      mayFollow(before, line, text, pageMarks) &&
      !(inHead && isReportName(before.text)) &&
      (partsSentence(before.text.slice(-lastWords), line.text, before.label !== null) ||
        (isFull(last) &&
          (indentTells || !endsSentence.test(last) || (last.length === letters && pauses.test(last)))));
    last = line.text;
    if (!goesOn) {
      joined.push(line);
      continue;
    }
    const span = { start: before.span.start, end: line.span.end };
    const breaks = [...before.breaks, { start: before.span.end, end: line.span.start }];
    joined[joined.length - 1] = { ...before, span, text: text.slice(span.start, span.end), breaks };
  }
  return joined;
};

/** Whether a line begins nothing new by itself, and nothing stands between it and the one before. */
const mayFollow = (before: Line, line: Line, text: string, pageMarks: ReadonlySet<string>): boolean =>
  !before.table &&
  !line.table &&
  line.label === null &&
  !line.indented &&
  isNothing(text.slice(before.span.end, line.span.start), pageMarks) &&
  !columns.test(line.text) &&
  !/^[—-]{2}/.test(line.text);
