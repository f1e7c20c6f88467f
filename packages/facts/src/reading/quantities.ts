import { extract, type Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { unitDeclaration, unitDeclarationAtStart } from '@gouji/lexicon/phrases/clauses';
import type { Block, Report, Section } from '@gouji/parser';
import { bounds } from '../bounds.js';
import { countWhere } from '../sorted.js';
import { withBareFactors } from './factors.js';
import { passedOver, withoutBreaks } from './line-breaks.js';

/**
 * Makes the reader of a report's running text: it gives the quantities of a stretch, spans in the document's text, bare
 * figures under a title that declares their unit (支出结构（单位：万元）) and the bare factors of products included.
 */
export const quantityReader = (text: string, report: Report): ((stretch: Span) => Quantity[]) => {
  const { blocks, sections } = report;
  const breaks = passedOver(text, report);
  const readIn = (stretch: Span, bareUnit: string | undefined): Quantity[] =>
    quantitiesIn(text, stretch, bareUnit, breaks);
  const declared = [
    ...declaredInBlocks(text, blocks, null),
    ...sections.flatMap(declaredIn(text, null)),
  ].sort((a, b) => a.span.start - b.span.start);
  return ({ start, end }) => {
    const found: Quantity[][] = [];
    let from = start;
    for (
      let next = countWhere(declared, (one) => one.span.start < start);
      next < declared.length;
      next += 1
    ) {
      const one = declared[next];
      if (!one || one.span.start >= end) break;
      found.push(readIn({ start: from, end: one.span.start }, undefined), readIn(one.span, one.unit));
      from = one.span.end;
    }
    return [...found, readIn({ start: from, end }, undefined)].flat();
  };
};

const quantitiesIn = (
  text: string,
  stretch: Span,
  bareUnit: string | undefined,
  breaks: readonly Span[],
): Quantity[] => {
  if (stretch.end <= stretch.start) return [];
  const { words, toPrinted } = withoutBreaks(text, stretch, breaks);
  const found = extract(words, bareUnit === undefined ? {} : { bareUnit });
  return withBareFactors(words, found).map((quantity) => printed(text, quantity, toPrinted));
};

/** A quantity where it is printed, a line end within it included. */
const printed = <Q extends Quantity>(text: string, quantity: Q, toPrinted: (span: Span) => Span): Q => {
  const span = toPrinted(quantity.span);
  return {
    ...quantity,
    span,
    text: text.slice(span.start, span.end),
    unitSpan: quantity.unitSpan && toPrinted(quantity.unitSpan),
  };
};

const unitOfTitle = (text: string, { start, end }: Span): string | null => {
  const words = text.slice(start, end).trim();
  return words.length <= bounds.longestTitle && !words.includes('。')
    ? (unitDeclaration.exec(words)?.[1] ?? null)
    : null;
};

interface Declared {
  readonly unit: string;
  readonly span: Span;
}

/** The paragraphs under a title that declares a unit, down to the next title or table; tables read their own. */
const declaredInBlocks = (text: string, blocks: readonly Block[], above: string | null): Declared[] => {
  let unit = above;
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') {
      unit = above;
      return [];
    }
    const own = unitOfTitle(text, block.span);
    if (own !== null) {
      unit = unitDeclarationAtStart.test(text.slice(block.span.start, block.span.end).trim()) ? null : own;
      return [];
    }
    return unit === null ? [] : [{ unit, span: block.span }];
  });
};

const declaredIn =
  (text: string, above: string | null) =>
  ({ titleSpan, blocks, children }: Section): Declared[] => {
    const unit = unitOfTitle(text, titleSpan) ?? above;
    return [...declaredInBlocks(text, blocks, unit), ...children.flatMap(declaredIn(text, unit))];
  };
