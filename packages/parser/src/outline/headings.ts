import type { Span } from '@gouji/ingest';
import type { Line } from '../lines.js';
import type { Placed } from './rows.js';

/** A labelled line read as a heading: its title, and the text that runs on behind it. */
export interface Heading {
  readonly title: Span;
  /** The rest of the line behind a run-in title; null where there is none. */
  readonly rest: Span | null;
}

const longestTitle = 40;
const longestRunIn = 18;
const figure = /[0-9０-９.]+\s*(?:[万亿千百]?元|[%％个名人次件])/;

/** Reads a labelled line as a heading, or null where it is an item: a sentence with a number before it. */
export const headingOf = ({ line, label }: Placed, hasChildren: boolean): Heading | null => {
  const words = line.text.slice(label.span.end - line.span.start);
  const lead = words.length - words.trimStart().length;
  const start = label.span.end + lead;
  const body = words.trim();
  const formal = label.style === 'part' || label.style === 'cn' || label.style === 'cn-paren';
  const stop = body.search(/[。：:]/);
  const phrase = stop < 0 ? body : body.slice(0, stop);
  const rest = stop < 0 ? '' : body.slice(stop + 1).trim();
  const whole: Heading = { title: { start, end: start + phrase.length }, rest: null };
  if (rest === '') {
    const short = body.length <= longestTitle && !/[。；;，,]$/.test(body) && !figure.test(body);
    return formal || hasChildren || short ? whole : null;
  }
  const runIn =
    phrase.length <= (formal ? longestTitle : longestRunIn) &&
    !figure.test(phrase) &&
    (formal || !/[，；、]/.test(phrase));
  if (!runIn) return formal ? { title: { start, end: start + body.length }, rest: null } : null;
  const from = start + stop + 1;
  const blank = body.slice(stop + 1).length - body.slice(stop + 1).trimStart().length;
  return { title: whole.title, rest: { start: from + blank, end: start + body.length } };
};

/** A line without a label that stands out as a heading: by its outline level, or bold and alone. */
export const isHeadingByLook = ({ label, look, text, table }: Line): boolean =>
  label === null &&
  table === null &&
  (look.outlineLevel !== null ||
    (look.bold && text.length <= 30 && !/[。；，]/.test(text) && !figure.test(text)));
