import type { PagePlace, SourceDocument } from './document.js';
import { firstEndingAfter } from './first-ending-after.js';
import type { Span } from './span.js';

/**
 * Where a span of a document's text is printed, a box for each line that it runs over; none for formats without pages.
 *
 * @param span UTF-16 offsets into `text`
 */
export const placesOf = ({ printed }: Pick<SourceDocument, 'printed'>, span: Span): PagePlace[] => {
  const places: PagePlace[] = [];
  for (let at = firstEndingAfter(printed, span.start); at < printed.length; at += 1) {
    const line = printed[at];
    if (!line || line.span.start >= span.end) break;
    const from = Math.max(0, span.start - line.span.start);
    const to = Math.min(line.edges.length - 1, span.end - line.span.start);
    if (to > from)
      places.push({
        page: line.page,
        left: line.edges[from] ?? 0,
        top: line.top,
        right: line.edges[to] ?? 0,
        bottom: line.bottom,
      });
  }
  return places;
};
