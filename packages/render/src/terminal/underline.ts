import stringWidth from 'string-width';
import { excerpts } from './excerpt.js';
import { printable } from './printable.js';

/** A stretch to underline: `wrong` the figure most likely wrong, `other` what it disagrees with. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'wrong' | 'other';
}

/** How marked text is shown on a terminal with colours; null where the marks go on a line of their own. */
export type Highlight = Readonly<Record<Mark['kind'], (text: string) => string>> | null;

/** One character as a reader sees it. */
interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly kind: Mark['kind'] | null;
}

const pointer = { wrong: '^', other: '~' } as const;
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Quotes `text` around the marks, each mark underlined, broken into rows of at most `width` columns. What stands
 * between two excerpts of one line is shown as `…`; excerpts of different lines start on rows of their own.
 */
export function underlined(
  text: string,
  marks: readonly Mark[],
  width: number,
  highlight: Highlight,
): string[] {
  const rows: Glyph[][] = [];
  let previousEnd: number | null = null;
  for (const span of excerpts(text, marks)) {
    const glyphs = [...glyphsOf(text, span.start, span.end, marks)];
    const sameLine: boolean = previousEnd !== null && !text.slice(previousEnd, span.start).includes('\n');
    const row = sameLine ? (rows.pop() ?? []) : [];
    if (startsWithin(text, span.start) || sameLine) row.push(ellipsis);
    row.push(...glyphs);
    rows.push(row);
    previousEnd = span.end;
  }
  return rows.flatMap((row) => wrap(row, width)).flatMap((row) => print(row, highlight));
}

const ellipsis: Glyph = { text: '…', width: 1, kind: null };

/** Whether an excerpt that starts here leaves out the head of its sentence. */
function startsWithin(text: string, start: number): boolean {
  return start > 0 && !/[。！？!?；;\s]/.test(text.charAt(start - 1));
}

function* glyphsOf(text: string, start: number, end: number, marks: readonly Mark[]): Generator<Glyph> {
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const from = start + index;
    const to = from + segment.length;
    const within = marks.filter((mark) => mark.start < to && from < mark.end);
    const kind = within.some((mark) => mark.kind === 'wrong') ? 'wrong' : within.length > 0 ? 'other' : null;
    const shown = printable(segment);
    yield { text: shown, width: stringWidth(shown), kind };
  }
}

function wrap(row: readonly Glyph[], width: number): Glyph[][] {
  const rows: Glyph[][] = [[]];
  let column = 0;
  for (const glyph of row) {
    if (column + glyph.width > width && column > 0) {
      rows.push([]);
      column = 0;
    }
    rows.at(-1)?.push(glyph);
    column += glyph.width;
  }
  return rows;
}

function print(row: readonly Glyph[], highlight: Highlight): string[] {
  if (highlight)
    return [
      runs(row)
        .map(({ text, kind }) => (kind ? highlight[kind](text) : text))
        .join(''),
    ];
  const words = row.map((glyph) => glyph.text).join('');
  const pointers = row.map((glyph) => (glyph.kind ? pointer[glyph.kind] : ' ').repeat(glyph.width)).join('');
  return pointers.trim() === '' ? [words] : [words, pointers.trimEnd()];
}

/** Neighbours of one kind together, so that a terminal gets one escape sequence a mark. */
function runs(row: readonly Glyph[]): { text: string; kind: Glyph['kind'] }[] {
  const joined: { text: string; kind: Glyph['kind'] }[] = [];
  for (const { text, kind } of row) {
    const last = joined.at(-1);
    if (last && last.kind === kind) last.text += text;
    else joined.push({ text, kind });
  }
  return joined;
}
