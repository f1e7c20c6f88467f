import type { Span } from '@gouji/document';

/** A stretch of a Markdown text that can be parsed by itself. */
export interface Piece {
  readonly text: string;
  /** `plain` is a line too long, or lines too many, to be markup that people write, and is read as it stands; `html` is a table written in HTML. */
  readonly kind: 'markdown' | 'plain' | 'html';
}

// The parser's cost grows with the square of a hostile paragraph or list; cut in pieces, it grows with the text.
const cutFrom = 8_000;
const cutAnywhereFrom = 64_000;
/** A table cut in two would lose the header of its second half. */
const cutTablesFrom = 400_000;
const longestLine = 16_000;
/** More lines than any report's: the parser takes a tenth of a millisecond for each, and more for an item of a list. */
const mostLines = 40_000;

/**
 * Cuts a text around tables written in HTML, as converters write them, and between blocks: at a blank line outside of
 * code, in front of a line that is not indented; past `cutAnywhereFrom` in front of any line but a table's. What stands
 * behind `mostLines` is plain. All pieces together are the text.
 */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  let fence: string | null = null;
  let afterBlank = true;
  let lines = 0;
  const cut = (at: number, kind: Piece['kind'] = 'markdown'): void => {
    if (at > from) pieces.push({ text: text.slice(from, at), kind });
    from = at;
  };
  const tables = htmlTablesIn(text);
  let nextTable = 0;
  for (let start = 0; start < text.length; ) {
    lines += 1;
    if (lines > mostLines) {
      cut(start);
      cut(text.length, 'plain');
      break;
    }
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    while ((tables[nextTable]?.start ?? end) < start) nextTable += 1;
    const table = fence === null ? tables[nextTable] : undefined;
    if (table && table.start < end) {
      cut(table.start);
      cut(table.end, 'html');
      start = table.end;
      afterBlank = true;
      continue;
    }
    const line = text.slice(start, Math.min(end, start + longestLine));
    const isCutPlace = fence === null && afterBlank && !/^\s/.test(line);
    const long = isCutPlace ? cutFrom : line.startsWith('|') ? cutTablesFrom : cutAnywhereFrom;
    if (start - from >= long) cut(start);
    if (end - start > longestLine) {
      cut(start);
      cut(end, 'plain');
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.charAt(0) ?? null;
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null;
    afterBlank = line.trim() === '';
    start = end;
  }
  cut(text.length);
  return pieces;
};

/** Where tables written in HTML stand outside of one another, tags included. Linear. */
const htmlTablesIn = (text: string): Span[] => {
  const found: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of text.matchAll(/<(\/?)table\b[^<>]{0,1000}>/gi)) {
    if (tag[1] === '') {
      if (depth === 0) start = tag.index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: tag.index + tag[0].length });
    }
  }
  return found;
};

const mostContainers = 50;
const marker = '[ \\t]{0,400}(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])';

const tooDeep = new RegExp(`^(?:${marker}){${mostContainers}}|^[ \\t]{400}`, 'm');

/** Quotes and lists that open in one another on one line, and lines indented without end, are no report. */
export const isTooDeep = (text: string): boolean => tooDeep.test(text);
