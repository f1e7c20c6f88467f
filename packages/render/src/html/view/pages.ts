import type { PrintedSpan, SourceDocument, Span } from '@gouji/document';
import type { MarksIn } from './nest.js';
import type { LineView, MarkBox, PageView } from './types.js';

/**
 * The pages of a PDF or OFD as they are printed: each line's characters at their places, and a box for what of a mark
 * stands in it. None for other formats.
 *
 * @param stretch the part of the text that is shown
 */
export const pagesOf = (
  { text, pages, printed }: Pick<SourceDocument, 'text' | 'pages' | 'printed'>,
  stretch: Span,
  marksIn: MarksIn,
): PageView[] => {
  const lines = printed.filter(({ span }) => span.start < stretch.end && span.end > stretch.start);
  const byPage = new Map<number, PrintedSpan[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  return pages
    .filter(({ number }) => byPage.has(number))
    .map(({ number, width, height }) => ({
      number,
      width: tenth(width),
      height: tenth(height),
      lines: (byPage.get(number) ?? []).map((line) => lineOf(text, line)),
      boxes: (byPage.get(number) ?? []).flatMap((line) => boxesOf(line, marksIn)),
    }));
};

const lineOf = (text: string, { span, edges, top, bottom }: PrintedSpan): LineView => {
  const size = sizeOf(text.slice(span.start, span.end), edges, bottom - top);
  return {
    text: text.slice(span.start, span.end),
    places: edges.slice(0, -1).map(tenth),
    baseline: tenth(bottom - (bottom - top - size) / 2 - size * descent),
    size: tenth(size),
  };
};

/** What of a Chinese character's square stands below the line that it is written on. */
const descent = 0.12;

/** What a line's height holds of its letters where no Chinese character tells. */
const usualShare = 0.8;

/** Chinese characters are squares: how far apart most of them stand says how large a line's letters are. */
const sizeOf = (text: string, edges: readonly number[], height: number): number => {
  const widths: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (/\p{Script=Han}/u.test(text.charAt(at))) widths.push((edges[at + 1] ?? 0) - (edges[at] ?? 0));
  const usual = widths.sort((a, b) => a - b)[widths.length >> 1];
  return usual === undefined ? height * usualShare : Math.min(usual, height);
};

const boxesOf = ({ span, edges, top, bottom }: PrintedSpan, marksIn: MarksIn): MarkBox[] =>
  marksIn(span).map((mark) => {
    const from = Math.max(0, mark.start - span.start);
    const to = Math.min(edges.length - 1, mark.end - span.start);
    const left = edges[from] ?? 0;
    return {
      mark,
      left: tenth(left),
      top: tenth(top),
      width: tenth(Math.max(0, (edges[to] ?? left) - left)),
      height: tenth(bottom - top),
    };
  });

const tenth = (points: number): number => Math.round(points * 10) / 10;
