import type { Span } from '@gouji/document';
import type { Block, Report, Section } from '@gouji/parser';
import { countWhere } from '../sorted.js';

/** How a letter is spoken, in a bracket behind it (亳（bó）州, 預(yù)算). */
const spoken = /[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*[)）]/g;

/**
 * What is passed over inside paragraphs, so that what stands around it belongs together: line ends with the page numbers
 * between them, and how a letter is spoken. In order.
 */
export const passedOver = (text: string, { span, blocks, sections }: Report): Span[] =>
  [
    ...inBlocks(text, blocks),
    ...sections.flatMap((section) => inSection(text, section)),
    ...[...text.slice(span.start, span.end).matchAll(spoken)].map(({ 0: { length }, index }) => ({
      start: span.start + index,
      end: span.start + index + length,
    })),
  ].sort((a, b) => a.start - b.start);

const inSection = (text: string, { titleSpan, blocks, children }: Section): Span[] => [
  ...lineEnds(text, titleSpan, []),
  ...inBlocks(text, blocks),
  ...children.flatMap((child) => inSection(text, child)),
];

const inBlocks = (text: string, blocks: readonly Block[]): Span[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [...block.breaks, ...lineEnds(text, block.span, block.breaks)] : [],
  );

const lineEnds = (text: string, { start, end }: Span, breaks: readonly Span[]): Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    if (!breaks.some((one) => one.start <= at && at < one.end)) found.push({ start: at, end: at + 1 });
  return found;
};

/** A stretch of text without its line breaks, and the printed place of each of its places. */
export interface Unbroken {
  readonly words: string;
  readonly toPrinted: (span: Span) => Span;
}

/** Takes the breaks that lie in a stretch out of it. `breaks` in order. */
export const withoutBreaks = (text: string, { start, end }: Span, breaks: readonly Span[]): Unbroken => {
  const first = countWhere(breaks, (one) => one.start < start);
  const inside = breaks.slice(
    first,
    countWhere(breaks, (one) => one.end <= end),
  );
  const pieces: { readonly from: number; readonly printed: number }[] = [];
  let words = '';
  let at = start;
  for (const one of [...inside, { start: end, end }]) {
    if (one.start < at) continue;
    pieces.push({ from: words.length, printed: at });
    words += text.slice(at, one.start);
    at = one.end;
  }
  const printedAt = (place: number): number => {
    const piece = pieces[countWhere(pieces, ({ from }) => from <= place) - 1] ?? { from: 0, printed: start };
    return piece.printed + place - piece.from;
  };
  return {
    words,
    toPrinted: (span) => ({
      start: printedAt(span.start),
      end: span.end > span.start ? printedAt(span.end - 1) + 1 : printedAt(span.start),
    }),
  };
};
