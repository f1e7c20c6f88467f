import type { Span, Truth } from '../generate/truth.js';

/** From a place in the truth's text to the place in the audited one; undefined for what is not found there. */
export type Place = (span: Span) => Span | undefined;

/** A generated sentence as a document that can be audited: a title, perhaps a heading, and the sentence. */
export interface ScoredDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly place: Place;
}

/** Puts a sentence under a title that names its year, as its writer would have done. */
export const documentOf = ({ text, fiscalYear, heading }: Truth): ScoredDocument => {
  const above = [
    `某局${fiscalYear}年度部门决算情况说明`,
    ...(heading === undefined ? [] : [heading]),
    '',
  ].join('\n');
  return {
    name: 'sentence.txt',
    bytes: new TextEncoder().encode(`${above}${text}\n`),
    place: ({ start, end }) => ({ start: start + above.length, end: end + above.length }),
  };
};

/**
 * Finds the lines and cells of a truth's text one after the other in the text that was read from a file of another
 * format, where other marks stand between them, and no blanks where a page shows none.
 */
export const alignText = (text: string, read: string): Place => {
  const starts: { readonly from: number; readonly to: number; readonly length: number }[] = [];
  let cursor = 0;
  for (const match of text.matchAll(/[^\t\n ]+/gu)) {
    const at = read.indexOf(match[0], cursor);
    if (at < 0) continue;
    starts.push({ from: match.index, to: at, length: match[0].length });
    cursor = at + match[0].length;
  }
  const pieceAt = (at: number): (typeof starts)[number] | undefined => {
    const piece = starts.findLast(({ from }) => from <= at);
    return piece === undefined || at >= piece.from + piece.length ? undefined : piece;
  };
  return ({ start, end }) => {
    const piece = pieceAt(start);
    if (piece === undefined) return undefined;
    const shift = piece.to - piece.from;
    // Of a list that stands on several lines the last one that is found ends it.
    const last = starts.findLast(({ from }) => from < end);
    const until = last === undefined ? end : Math.min(end, last.from + last.length) + last.to - last.from;
    return { start: start + shift, end: until };
  };
};
