import type { Span } from '@gouji/ingest';
import { runInLabels } from '../labels.js';
import type { Line } from '../lines.js';
import { toTable } from '../tables.js';
import type { Block, NumberingOddity, Paragraph, Section } from '../types.js';
import { headingOf, headsSections, isHeadingByLook } from './headings.js';
import { odditiesOf } from './oddities.js';
import { type Placed, placeLabels, type Row } from './rows.js';

/** A section while it is built; frozen into a `Section` when the outline is read. */
interface Draft {
  readonly line: Line;
  readonly label: Section['label'];
  readonly level: number;
  readonly title: Span;
  readonly blocks: Block[];
  readonly children: Draft[];
}

export interface Outline {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly oddities: readonly NumberingOddity[];
}

/** Builds the tree that the author meant from a report's lines. Linear in the lines. */
export const outlineOf = (text: string, lines: readonly Line[]): Outline => {
  const placed = placeLabels(lines);
  const heading = new Map<Row, boolean>();
  const parents = new Set([...placed.values()].map(({ row }) => row.parent));
  for (const { row } of placed.values()) {
    if (!heading.has(row))
      heading.set(
        row,
        headsSections(row, (place) => parents.has(place)),
      );
  }
  const before: Block[] = [];
  const top: Draft[] = [];
  const stack: Draft[] = [];
  const add = (...blocks: Block[]): void => {
    (stack[stack.length - 1]?.blocks ?? before).push(...blocks);
  };
  const push = (draft: Draft): void => {
    while (stack.length > 0 && (stack[stack.length - 1]?.level ?? 0) >= draft.level) stack.pop();
    (stack[stack.length - 1]?.children ?? top).push(draft);
    stack.push(draft);
  };
  lines.forEach((line, index) => {
    if (line.table) {
      add(toTable(text, line.table, line.span, lines[index - 1] ?? null));
      return;
    }
    const place = placed.get(line);
    if (place && heading.get(place.row)) {
      const { title, rest } = headingOf(place);
      push(draftOf(place, title));
      if (rest) add(paragraph(text, rest, null));
    } else if (place) {
      // An item ends the deeper sections of the row it belongs to.
      while (stack.length > 0 && (stack[stack.length - 1]?.level ?? 0) >= place.row.level) stack.pop();
      add(paragraph(text, line.span, place));
    } else if (isHeadingByLook(line)) {
      const level =
        line.look.outlineLevel ?? (stack[stack.length - 1]?.level ?? 0) + (stack.length === 0 ? 1 : 0);
      push({ line, label: null, level: Math.max(1, level), title: line.span, blocks: [], children: [] });
    } else add(paragraph(text, line.span, null));
  });
  return {
    blocks: before,
    sections: top.map((draft) => freeze(text, draft)),
    oddities: odditiesOf(placed.values()),
  };
};

const draftOf = ({ line, label, row }: Placed, title: Span): Draft => ({
  line,
  label,
  level: row.level,
  title,
  blocks: [],
  children: [],
});

const paragraph = (text: string, span: Span, place: Placed | null): Paragraph => {
  const labels = runInLabels(text, span);
  return {
    kind: 'paragraph',
    span,
    label: place?.label ?? null,
    items: labels.map((label, index) => ({
      label,
      span: { start: label.span.start, end: labels[index + 1]?.span.start ?? span.end },
    })),
  };
};

const freeze = (text: string, { line, label, level, title, blocks, children }: Draft): Section => {
  const sections = children.map((child) => freeze(text, child));
  const ends = [
    line.span.end,
    ...blocks.slice(-1).map(({ span }) => span.end),
    ...sections.slice(-1).map(({ span }) => span.end),
  ];
  return {
    label,
    level,
    title: text.slice(title.start, title.end),
    titleSpan: title,
    span: { start: line.span.start, end: Math.max(...ends) },
    blocks,
    children: sections,
  };
};
