/** A stretch of `SourceDocument.text`: UTF-16 offsets, half-open, so `text.slice(start, end)` is what was printed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
