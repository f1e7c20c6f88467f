import type { Span } from '@gouji/document';
import type { Region } from 'sarif';

/** Gives spans of one text as regions: by offset and length, and by line and column, all in UTF-16 units. */
export const regionsOf = (text: string): ((span: Span) => Region) => {
  const lines = lineStarts(text);
  const placeOf = (offset: number): { line: number; column: number } => {
    const line = lineAt(lines, offset);
    return { line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
  };
  return ({ start, end }) => {
    const from = placeOf(start);
    const to = placeOf(end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
      snippet: { text: text.slice(start, end) },
    };
  };
};

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The last line that starts at or before an offset. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let low = 0;
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
};
