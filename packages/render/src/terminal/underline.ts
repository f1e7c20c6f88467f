import stringWidth from 'string-width';
import { excerpts } from '../excerpt.js';
import { printable } from '../printable.js';

/** A stretch to underline: `wrong` the figure most likely wrong, `other` what it disagrees with. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'wrong' | 'other';
}

/** One character as a reader sees it. */
interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly mark: Mark | null;
}

const pointer = { wrong: '^', other: '~' } as const;
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Quotes `text` around the marks, each underlined by `^^^^` or `~~~~` on a row of its own, broken into rows of at most
 * `width` columns, where wide characters take two. What stands between two excerpts of one line is shown as `…`;
 * excerpts of different lines start on rows of their own.
 *
 * @param paint what the wrong figure itself is painted with, beside being underlined
 */
export function underlined(
  text: string,
  marks: readonly Mark[],
  width: number,
  paint: (words: string) => string,
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
  return rows.flatMap((row) => wrap(row, width)).flatMap((row) => print(row, paint));
}

const ellipsis: Glyph = { text: '…', width: 1, mark: null };

/** Whether an excerpt that starts here leaves out the head of its sentence. */
function startsWithin(text: string, start: number): boolean {
  return start > 0 && !/[。！？!?；;\s]/.test(text.charAt(start - 1));
}

function* glyphsOf(text: string, start: number, end: number, marks: readonly Mark[]): Generator<Glyph> {
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const from = start + index;
    const to = from + segment.length;
    const within = marks.filter((mark) => mark.start < to && from < mark.end);
    const mark = within.find(({ kind }) => kind === 'wrong') ?? within[0] ?? null;
    const shown = printable(segment);
    yield { text: shown, width: stringWidth(shown), mark };
  }
}

/** Breaks a row between characters, but within no figure that fits a row. */
function wrap(row: readonly Glyph[], width: number): Glyph[][] {
  const rows: Glyph[][] = [[]];
  let column = 0;
  for (const piece of runsOf(row)) {
    const whole = piece.reduce((sum, glyph) => sum + glyph.width, 0);
    const isKept = piece[0]?.mark !== null && whole <= width;
    for (const glyph of isKept && column + whole > width ? [null, ...piece] : piece) {
      if ((glyph === null || column + glyph.width > width) && column > 0) {
        rows.push([]);
        column = 0;
      }
      if (glyph === null) continue;
      rows.at(-1)?.push(glyph);
      column += glyph.width;
    }
  }
  return rows;
}

function print(row: readonly Glyph[], paint: (words: string) => string): string[] {
  const words = runsOf(row)
    .map((run) => {
      const shown = run.map(({ text }) => text).join('');
      return run[0]?.mark?.kind === 'wrong' ? paint(shown) : shown;
    })
    .join('');
  const pointers = row
    .map(({ mark, width }) => (mark ? pointer[mark.kind] : ' ').repeat(width))
    .join('')
    .trimEnd();
  return pointers === '' ? [words] : [words, pointers];
}

/** Neighbours of one mark together. */
function runsOf(row: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of row) {
    const last = runs.at(-1);
    if (last?.[0] && last[0].mark === glyph.mark) last.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}
