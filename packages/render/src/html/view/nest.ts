import type { Span } from '@gouji/document';
import type { Mark, Piece } from './types.js';

/** Finds the marks that touch a stretch. */
export type MarksIn = (span: Span) => readonly Mark[];

/** Marks by place: each search halves its way to the first mark that may reach into the stretch. */
export const marksFinder = (marks: readonly Mark[]): MarksIn => {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((furthest[middle] ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const found: Mark[] = [];
    for (let at = low; at < sorted.length; at += 1) {
      const mark = sorted[at];
      if (!mark || mark.start >= end) break;
      if (mark.end > start) found.push(mark);
    }
    return found;
  };
};

/**
 * A stretch of text as pieces, marks within marks: where two cross, the second is cut and goes on behind the first.
 *
 * @param marks in the order of their starts, longer ones first
 */
export const nest = (text: string, { start, end }: Span, marks: readonly Mark[]): Piece[] => {
  const pieces: Piece[] = [];
  let at = start;
  let waiting = marks;
  for (let mark = waiting[0]; mark; mark = waiting[0]) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    const { end: itsEnd } = mark;
    waiting = waiting.slice(1);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    const inner = waiting.filter((other) => other.start < to);
    pieces.push({
      mark,
      first: from === mark.start,
      last: to === itsEnd,
      pieces: nest(text, { start: from, end: to }, inner),
    });
    at = to;
    waiting = waiting.filter((other) => other.end > to);
  }
  if (at < end) pieces.push({ text: text.slice(at, end) });
  return pieces;
};
