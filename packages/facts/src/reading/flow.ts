import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import type { Block, Report, Section } from '@gouji/parser';
import { bounds } from '../bounds.js';

/** One paragraph of running text with what stands above it: what facts are read from. */
export interface FlowParagraph {
  readonly index: number;
  /** The text without the item's label. */
  readonly span: Span;
  /** Titles of the sections it stands in, the nearest first. */
  readonly headings: readonly Span[];
  /** The section's path as a key: paragraphs of one section share it. */
  readonly section: number;
  /** Style of the item's label (arabic, …); null for running text. */
  readonly item: string | null;
  /** A heading's own line. */
  readonly heading: boolean;
  readonly quantities: readonly Quantity[];
}

/** Lays a report out as its paragraphs in reading order, each with its headings and its quantities. Linear. */
export const layOut = (report: Report, quantities: readonly Quantity[]): FlowParagraph[] => {
  const bare: Omit<FlowParagraph, 'index' | 'quantities'>[] = [];
  let sections = 0;
  const addBlocks = (blocks: readonly Block[], headings: readonly Span[], section: number): void => {
    for (const block of blocks) {
      if (block.kind !== 'paragraph') continue;
      const start = block.label ? Math.min(block.label.span.end, block.span.end) : block.span.start;
      bare.push({
        span: { start, end: block.span.end },
        headings,
        section,
        item: block.label?.style ?? null,
        heading: false,
      });
    }
  };
  const addSection = (node: Section, above: readonly Span[]): void => {
    sections += 1;
    const section = sections;
    // A heading cut out of its own first sentence is read with that sentence.
    const first = node.blocks[0];
    if (!first || first.span.start >= node.titleSpan.end) {
      bare.push({ span: node.titleSpan, headings: above, section, item: null, heading: true });
    }
    // What explains terms (名词解释) speaks of no figure of this report.
    if (node.explainsTerms) return;
    const headings = [node.titleSpan, ...above];
    addBlocks(node.blocks, headings, section);
    for (const child of node.children) addSection(child, headings);
  };
  addBlocks(report.blocks, [], 0);
  for (const section of report.sections) addSection(section, []);
  bare.sort((a, b) => a.span.start - b.span.start);

  let next = 0;
  const whole = bare.map((paragraph) => {
    const own: Quantity[] = [];
    for (; next < quantities.length; next += 1) {
      const quantity = quantities[next];
      if (!quantity || quantity.span.start >= paragraph.span.end) break;
      if (quantity.span.start >= paragraph.span.start && quantity.span.end <= paragraph.span.end)
        own.push(quantity);
    }
    return { ...paragraph, quantities: own };
  });
  return whole.flatMap(inPieces).map((paragraph, index) => ({ ...paragraph, index }));
};

type Piece = Omit<FlowParagraph, 'index'>;

/** A paragraph with more figures, or longer, than any prose, cut behind a figure. */
export const inPieces = (paragraph: Piece): Piece[] => {
  const { span, quantities } = paragraph;
  if (quantities.length <= bounds.mostFigures && span.end - span.start <= bounds.longestPiece)
    return [paragraph];
  const pieces: Piece[] = [];
  let start = span.start;
  let from = 0;
  while (start < span.end) {
    let to = from;
    while (
      to < quantities.length &&
      to - from < bounds.mostFigures &&
      (quantities[to]?.span.end ?? span.end) - start <= bounds.longestPiece
    )
      to += 1;
    const last = to > from ? (quantities[to - 1]?.span.end ?? span.end) : start + bounds.longestPiece;
    const end = to === quantities.length && span.end - last <= bounds.longestPiece ? span.end : last;
    const first = quantities[to]?.span.start ?? span.end;
    pieces.push({
      ...paragraph,
      span: { start, end: Math.min(end, first, span.end) },
      quantities: quantities.slice(from, to),
    });
    start = Math.min(end, first, span.end);
    // A figure longer than a piece stands in none.
    if (to === from && start === first) {
      start = quantities[to]?.span.end ?? span.end;
      to += 1;
    }
    from = to;
  }
  return pieces;
};
