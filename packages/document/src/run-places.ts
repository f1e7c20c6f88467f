import type { RunPlace, SourceDocument } from './document.js';
import { firstEndingAfter } from './first-ending-after.js';
import type { Span } from './span.js';

/**
 * Where a span of a .docx's text stands in the file: the characters of each run that it covers. Automatic labels, and
 * what stands between cells, are of no run; other formats have none.
 *
 * @param span UTF-16 offsets into `text`
 */
export const runPlacesOf = ({ runs }: Pick<SourceDocument, 'runs'>, span: Span): RunPlace[] => {
  const places: RunPlace[] = [];
  for (let at = firstEndingAfter(runs, span.start); at < runs.length; at += 1) {
    const one = runs[at];
    if (!one || one.span.start >= span.end) break;
    const start = one.from + Math.max(0, span.start - one.span.start);
    const end = one.from + Math.min(span.end, one.span.end) - one.span.start;
    places.push({ paragraph: one.paragraph, run: one.run, start, end });
  }
  return places;
};
