import type { Span } from '@gouji/document';

/** How far an excerpt reaches beyond a figure where its sentence is longer, in UTF-16 units. */
const reach = 48;

const sentenceEnd = /[。！？!?；;\n]/;

/**
 * The stretches of `text` that show `spans` in their words: the sentence around each, cut to `reach` either side,
 * never beyond its line; in order, those that touch joined.
 */
export function excerpts(text: string, spans: readonly Span[]): Span[] {
  const windows = spans
    .map((span) => windowAround(text, span))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const window of windows) {
    const last = joined.at(-1);
    if (last && window.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    } else {
      joined.push(window);
    }
  }
  return joined;
}

function windowAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && span.start - start < reach && !sentenceEnd.test(text.charAt(start - 1))) start -= 1;
  let end = span.end;
  while (end < text.length && end - span.end < reach && !sentenceEnd.test(text.charAt(end))) end += 1;
  if (end < text.length && text.charAt(end) !== '\n' && end - span.end < reach) end += 1;
  return wholeCharacters(text, trimmed(text, { start, end }, span));
}

function trimmed(text: string, window: Span, kept: Span): Span {
  let { start, end } = window;
  while (start < kept.start && /\s/.test(text.charAt(start))) start += 1;
  while (end > kept.end && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The same stretch, widened where it would cut a surrogate pair. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  const cuts = (at: number) =>
    /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return { start: cuts(start) ? start - 1 : start, end: cuts(end) ? end + 1 : end };
}
