import { type RunPlace, runPlacesOf, type SourceDocument, type Span } from '@gouji/document';
import type { RunSource } from '@gouji/ingest/word';
import { type Cut, cutBeside, cutWithin, printedBy, type Side } from './cuts.js';

/** The runs of the paragraphs that are asked for, by the numbers of both. */
export type RunSources = ReadonlyMap<number, ReadonlyMap<number, RunSource>>;

type Read = Pick<SourceDocument, 'text' | 'runs'>;

/** Characters of one run, in the XML. */
export interface AnchoredRun {
  readonly run: RunSource;
  readonly start: number;
  readonly end: number;
}

/** Where a remark is hung up in the XML. */
export interface Anchor {
  readonly start: Cut;
  readonly end: Cut;
  /** The characters between, by run, where they are just those of the span; else null. */
  readonly runs: readonly AnchoredRun[] | null;
}

/**
 * The runs that a span is hung up on. What no run prints (an automatic number) is hung up on the words behind it on
 * its line, else on those before it.
 */
export const placesFor = (source: Read, span: Span): RunPlace[] => {
  const own = runPlacesOf(source, span);
  if (own.length > 0) return own;
  const lineEnd = source.text.indexOf('\n', span.end);
  const behind = runPlacesOf(source, {
    start: span.end,
    end: lineEnd < 0 ? source.text.length : lineEnd,
  });
  const [first] = behind;
  if (first) return [first];
  const before = source.runs.findLast((run) => run.span.end <= span.start);
  const nearest = before ?? source.runs[0];
  return nearest ? runPlacesOf(source, nearest.span).slice(-1) : [];
};

/** The anchor of a span; null in a document without runs. */
export const anchorOf = (xml: string, source: Read, sources: RunSources, span: Span): Anchor | null => {
  const places = placesFor(source, span);
  const anchored = places.flatMap(({ paragraph, run, start, end }): AnchoredRun[] => {
    const found = sources.get(paragraph)?.get(run);
    return found ? [{ run: found, start, end }] : [];
  });
  const [first] = anchored;
  const last = anchored.at(-1);
  if (!first || !last || anchored.length < places.length) return null;
  const isExact = sameLetters(
    anchored.map(({ run, start, end }) => printedBy(run, start, end)).join(''),
    source.text.slice(span.start, span.end),
  );
  const whole: Anchor = {
    start: cutBeside(first.run, 'start'),
    end: cutBeside(last.run, 'end'),
    runs: null,
  };
  // A run whose characters are read otherwise than they stand there (symbols, notes) is not cut.
  if (!isExact) return whole;
  const cut = ({ run }: AnchoredRun, at: number, side: Side): Cut | null => cutWithin(xml, run, at, side);
  const start = cut(first, first.start, 'start');
  const end = cut(last, last.end, 'end');
  return start && end ? { start, end, runs: anchored } : whole;
};

/** Whether two texts are alike but for the letters that the reader mends and the blanks that it evens out. */
const sameLetters = (a: string, b: string): boolean => evened(a) === evened(b);

const evened = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
