import type { RunPiece, RunSource } from '@gouji/ingest/word';
import type { Insertion } from './xml-text.js';

/** A place in the XML between runs, or within one that is cut in two there. */
export interface Cut {
  readonly at: number;
  /** What ends the first half of a run cut in two, and starts its second half with the same properties. */
  readonly closing: string;
  readonly opening: string;
  /** Makes blanks at the end of the first half stay. */
  readonly mend: Insertion | null;
}

export type Side = 'start' | 'end';

const between = (at: number): Cut => ({ at, closing: '', opening: '', mend: null });

/** A cut before or behind a whole run, or before or behind what nothing may be put into. */
export const cutBeside = (run: RunSource, side: Side): Cut => between((run.sealed ?? run)[side]);

/**
 * A cut within a run.
 *
 * @param xml the part's text
 * @param at in the run's characters as read
 * @param side whether a range starts or ends there: pieces without characters stay outside of it
 * @returns null where the text cannot be cut at that place
 */
export const cutWithin = (xml: string, run: RunSource, at: number, side: Side): Cut | null => {
  if (run.sealed) return cutBeside(run, side);
  const placed = placePieces(run.pieces);
  const inside = placed.find(({ from, to }) => from < at && at < to);
  if (inside) return cutText(xml, run, inside.piece, at - inside.from);
  const isStart = side === 'start';
  // Whatever has no characters before the first and behind the last is not cut off.
  if (isStart && placed.every(({ from, to }) => to <= from || from >= at)) return cutBeside(run, side);
  if (!isStart && placed.every(({ from, to }) => to <= from || to <= at)) return cutBeside(run, side);
  const piece = isStart
    ? placed.find(({ from, to }) => from >= at && to > from)?.piece
    : placed.findLast(({ from, to }) => to <= at && to > from)?.piece;
  if (!piece) return null;
  return {
    at: isStart ? piece.start : piece.end,
    closing: `</${tagName(run.tag)}>`,
    opening: run.tag + run.properties,
    mend: null,
  };
};

/** What a run prints between two of its characters as read. */
export const printedBy = ({ pieces }: RunSource, start: number, end: number): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .slice(start, end);

interface PlacedPiece {
  readonly piece: RunPiece;
  readonly from: number;
  readonly to: number;
}

const placePieces = (pieces: readonly RunPiece[]): PlacedPiece[] => {
  let to = 0;
  return pieces.map((piece) => {
    const from = to;
    to += piece.text.length;
    return { piece, from, to };
  });
};

const cutText = (xml: string, run: RunSource, piece: RunPiece, inside: number): Cut | null => {
  const tag = xml.slice(piece.start, piece.content);
  const text = tagName(tag);
  const end = xml.lastIndexOf('<', piece.end - 1);
  const at = offsetInText(xml.slice(piece.content, end), inside);
  if (at === null) return null;
  const losesBlank = /\s$/.test(piece.text.slice(0, inside)) && !/\sxml:space=/.test(tag);
  return {
    at: piece.content + at,
    closing: `</${text}></${tagName(run.tag)}>`,
    opening: `${run.tag}${run.properties}<${text} xml:space="preserve">`,
    mend: losesBlank ? { at: piece.content - 1, text: ' xml:space="preserve"' } : null,
  };
};

/** Where a character of a text starts in it as XML; null in texts with more than references in them. */
const offsetInText = (raw: string, character: number): number | null => {
  if (/[<\r]/.test(raw)) return null;
  let at = 0;
  for (let count = 0; count < character; ) {
    if (raw[at] !== '&') {
      at += 1;
      count += 1;
      continue;
    }
    const end = raw.indexOf(';', at);
    if (end < 0) return null;
    const code = /^&#(?:x([0-9A-Fa-f]+)|(\d+));/.exec(raw.slice(at, end + 1));
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16) : 0;
    at = end + 1;
    count += point > 0xffff ? 2 : 1;
  }
  return at;
};

/** The name in a start tag, with its prefix. */
export const tagName = (tag: string): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
