import type { Span } from '@gouji/ingest';
import type { Line } from '../lines.js';
import type { Placed, Row } from './rows.js';

/** A labelled line read as a heading: its title, and the text that runs on behind it. */
export interface Heading {
  readonly title: Span;
  /** The rest of the line behind a run-in title; null where there is none. */
  readonly rest: Span | null;
}

const longestTitle = 40;
const longestRunIn = 18;
const figure = /[0-9０-９.]+\s*(?:[万亿千百]?元|[%％个名人次件])/;

/** Whether a label's style is one that heads sections only (一、（一）第一部分). */
const isFormal = ({ label }: Placed): boolean =>
  label.style === 'part' || label.style === 'cn' || label.style === 'cn-paren';

interface Parts {
  /** Where the body behind the label starts. */
  readonly start: number;
  readonly body: string;
  readonly phrase: string;
  readonly rest: string;
}

const partsOf = ({ line, label }: Placed): Parts => {
  const words = line.text.slice(label.span.end - line.span.start);
  const start = label.span.end + (words.length - words.trimStart().length);
  const body = words.trim();
  const stop = body.search(/[。：:]/);
  return {
    start,
    body,
    phrase: stop < 0 ? body : body.slice(0, stop),
    rest: stop < 0 ? '' : body.slice(stop + 1).trim(),
  };
};

/** Whether a labelled line by itself reads as a heading and not as a numbered sentence. */
const looksLikeHeading = (place: Placed): boolean => {
  if (isFormal(place)) return true;
  const { body, phrase, rest } = partsOf(place);
  if (rest === '') return body.length <= longestTitle && !/[。；;，,]$/.test(body) && !figure.test(body);
  return phrase.length <= longestRunIn && !figure.test(phrase) && !/[，；、]/.test(phrase);
};

/**
 * Whether a row of siblings heads sections: siblings are read alike, so most of them must look like headings, or one of
 * them must have text or numbering of its own below it.
 */
export const headsSections = (row: Row, hasBelow: (place: Placed) => boolean): boolean => {
  const heads = row.members.filter(looksLikeHeading).length;
  return heads * 2 > row.members.length || row.members.some((place) => isFormal(place) || hasBelow(place));
};

/** A labelled line of a row that heads sections, as title and run-on text. */
export const headingOf = (place: Placed): Heading => {
  const { start, body, phrase, rest } = partsOf(place);
  const title = { start, end: start + phrase.length };
  const whole = { start, end: start + body.length };
  if (rest === '' && looksLikeHeading(place) && !/[。；]/.test(body.slice(0, -1)))
    return { title, rest: null };
  if (looksLikeHeading(place) && phrase.length <= longestTitle && !figure.test(phrase)) {
    const from = whole.end - rest.length;
    return { title, rest: rest === '' ? null : { start: from, end: whole.end } };
  }
  // A sentence among headings: named by its first clause, read as a whole.
  const clause = body.search(/[，。；：,;:]/);
  const length = Math.min(clause < 0 ? body.length : clause, longestTitle);
  return { title: { start, end: start + length }, rest: whole };
};

/** A line without a label that stands out as a heading: by its outline level, or bold and alone. */
export const isHeadingByLook = ({ label, look, text, table }: Line): boolean =>
  label === null &&
  table === null &&
  (look.outlineLevel !== null ||
    (look.bold && text.length <= 30 && !/[。；，]/.test(text) && !figure.test(text)));
