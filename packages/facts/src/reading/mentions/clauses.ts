import type { Span } from '@gouji/document';
import { bounds } from '../../bounds.js';

/** How strongly a mark divides: list comma, comma, semicolon, full stop, line end. Brackets and colons are `none`. */
export type Division = 0 | 1 | 2 | 3 | 4 | 5;

const divisions: ReadonlyMap<string, Division> = new Map([
  ['、', 1],
  ['，', 2],
  [',', 2],
  ['；', 3],
  [';', 3],
  ['。', 4],
  ['！', 4],
  ['？', 4],
  ['\n', 5],
  ['：', 0],
  [':', 0],
  ['（', 0],
  ['(', 0],
  ['）', 0],
  [')', 0],
]);

const closers: ReadonlyMap<string, string> = new Map([
  ['（', '）)'],
  ['(', ')）'],
  ['“', '”'],
  ['《', '》'],
  ['〔', '〕'],
  ['【', '】'],
]);

/** The brackets and quotations that a character closes. */
const openers: ReadonlyMap<string, readonly string[]> = new Map(
  [...'）)”》〕】'].map((closer) => [
    closer,
    [...closers].filter(([, marks]) => marks.includes(closer)).map(([opener]) => opener),
  ]),
);

/** A stretch between two dividing marks. */
export interface Clause extends Span {
  /** The mark before it; '' at the start of the stretch that was cut. */
  readonly mark: string;
  readonly division: Division;
}

/**
 * Tells which characters of `text[start, end)` divide clauses: marks inside quotations, and inside brackets that hold
 * no figure, belong to a label (因公出国（境）费, “扛红旗、争第一”). `holdsFigure` says whether a stretch holds one.
 */
export const dividingMarks = (
  text: string,
  { start, end }: Span,
  holdsFigure: (span: Span) => boolean,
): ReadonlySet<number> => {
  const marks = new Set<number>();
  const closings = closingsIn(text, { start, end });
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    const close = closings.get(at);
    if (close !== undefined) {
      const inner = { start: at + 1, end: close };
      if (!((character === '（' || character === '(') && holdsFigure(inner))) {
        at = close;
        continue;
      }
    }
    if (divisions.has(character)) marks.add(at);
  }
  return marks;
};

/** Where each bracket and quotation closes, by where it opens; those that the sentence leaves open are not in it. */
const closingsIn = (text: string, { start, end }: Span): ReadonlyMap<number, number> => {
  const closings = new Map<number, number>();
  const open = new Map<string, number[]>();
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (closers.has(character)) {
      const places = open.get(character);
      if (places) places.push(at);
      else open.set(character, [at]);
    } else if (character === '。' || character === '\n') open.clear();
    for (const opener of openers.get(character) ?? []) {
      const opened = open.get(opener)?.pop();
      if (opened !== undefined && at - opened < bounds.longestGroup) closings.set(opened, at);
    }
  }
  return closings;
};

/** Cuts `text[start, end)` at the dividing marks; always gives at least one clause, empty ones included. */
export const cutClauses = (text: string, { start, end }: Span, marks: ReadonlySet<number>): Clause[] => {
  const clauses: Clause[] = [];
  let from = start;
  let mark = '';
  for (let at = start; at < end; at += 1) {
    if (!marks.has(at)) continue;
    clauses.push({ start: from, end: at, mark, division: divisions.get(mark) ?? 0 });
    mark = text.charAt(at);
    from = at + 1;
  }
  clauses.push({ start: from, end, mark, division: divisions.get(mark) ?? 0 });
  return clauses;
};
