import type { Span, Truth } from '../generate/truth.js';

/** A generated sentence as a document that can be audited: a title, perhaps a heading, and the sentence. */
export interface ScoredDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** From the truth's text to the audited text. */
  readonly place: (span: Span) => Span;
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
