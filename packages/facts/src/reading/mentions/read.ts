import type { DateQuantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { countWhere } from '../../sorted.js';
import { cutClauses, dividingMarks } from './clauses.js';
import { readGap } from './gap.js';
import type { Mention, ParagraphInput } from './mention.js';

/** Reads the mentions of one paragraph, one for each quantity that is not a time. Linear in the paragraph. */
export const readMentions = (input: ParagraphInput): Mention[] => {
  const { text, span, quantities } = input;
  const figures = quantities.filter((quantity) => quantity.kind !== 'date');
  const dates = quantities.filter((quantity): quantity is DateQuantity => quantity.kind === 'date');
  const starts = figures.map((figure) => figure.span.start);
  const holdsFigure = (inner: Span): boolean => {
    const next = starts[countWhere(starts, (start) => start < inner.start)];
    return next !== undefined && next < inner.end;
  };
  const marks = dividingMarks(text, span, holdsFigure);
  const inside = new Set(figures.flatMap((figure) => range(figure.span)));
  const clear = new Set([...marks].filter((at) => !inside.has(at)));
  const mentions: Mention[] = [];
  let from = span.start;
  let sentence = 0;
  let depth = 0;
  let dateIndex = 0;
  figures.forEach((quantity, index) => {
    const gap = { start: from, end: quantity.span.start };
    const between: DateQuantity[] = [];
    for (; dateIndex < dates.length; dateIndex += 1) {
      const date = dates[dateIndex];
      if (!date || date.span.start >= gap.end) break;
      if (date.span.start >= gap.start) between.push(date);
    }
    const clauses = cutClauses(text, gap, clear);
    for (const { mark, division } of clauses) {
      if (division >= 4) sentence += 1;
      if (mark === '（' || mark === '(') depth += 1;
      if ((mark === '）' || mark === ')') && depth > 0) depth -= 1;
    }
    const nextStart = figures[index + 1]?.span.start ?? span.end;
    const after = cutClauses(text, { start: quantity.span.end, end: nextStart }, clear)[0];
    mentions.push({
      quantity,
      span: { start: from, end: quantity.span.end },
      paragraph: input.index,
      sentence,
      depth,
      ...readGap(input, quantity, gap, clauses, between, index > 0),
      after: after && after.end > after.start ? { start: after.start, end: after.end } : null,
    });
    from = quantity.span.end;
  });
  return mentions;
};

const range = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
