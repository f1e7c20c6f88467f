import { parseNumeral } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import type { Block, Report, Section } from '@gouji/parser';

/** A paragraph of running text, with its words as one line. */
export interface ProseParagraph {
  readonly span: Span;
  readonly words: string;
}

/** Words between two stops of a paragraph, and where they begin in the report. */
export interface Piece {
  readonly words: string;
  readonly start: number;
}

/** A paragraph cut at its stops, each of one letter. */
export const piecesOf = ({ span, words }: ProseParagraph, stops: RegExp): Piece[] => {
  let next = span.start;
  return words.split(stops).map((piece): Piece => {
    const start = next;
    next += piece.length + 1;
    return { words: piece, start };
  });
};

/** A number in digits or in Chinese numerals (三年, 3年). */
export const numberOf = (digits: string): number => parseNumeral(digits)?.value.toNumber() ?? Number(digits);

/** A report's paragraphs in reading order; tables and headings are left out. */
export const paragraphsOf = (text: string, { blocks, sections }: Report): ProseParagraph[] => {
  const found: ProseParagraph[] = [];
  const add = (some: readonly Block[]): void => {
    for (const { kind, span } of some)
      if (kind === 'paragraph') found.push({ span, words: text.slice(span.start, span.end) });
  };
  const visit = ({ blocks: own, children }: Section): void => {
    add(own);
    for (const child of children) visit(child);
  };
  add(blocks);
  for (const section of sections) visit(section);
  return found.sort((a, b) => a.span.start - b.span.start);
};
