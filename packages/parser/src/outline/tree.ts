import type { Span } from '@gouji/document';
import { runInItems } from '../labels/run-in.js';
import type { Line } from '../lines/lines.js';
import { mostCaptionLines } from '../tables/caption.js';
import { toTable } from '../tables/table.js';
import type { Block, Label, NumberingOddity, Paragraph, Section } from '../types.js';
import { headingOf, headingRows } from './headings.js';
import { odditiesOf } from './oddities.js';
import { bodyOf } from './phrases.js';
import { placeEntries } from './rows.js';

/** A section while it is built; frozen into a `Section` when the outline is read. */
interface Draft {
  readonly line: Line;
  readonly label: Label | null;
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

/**
 * Builds the tree that the author meant from a report's lines. Linear in the lines.
 *
 * @param titled whether the report has a title: one without may begin in the middle of an enumeration
 */
export const outlineOf = (text: string, lines: readonly Line[], titled: boolean): Outline => {
  const placed = placeEntries(text, lines, titled);
  const parents = new Set([...placed.values()].map(({ row }) => row.parent));
  const headings = headingRows(placed.values(), (place) => {
    const next = lines[place.entry.at + 1];
    const last = place.index === place.row.members.length - 1;
    return parents.has(place) || (!last && next !== undefined && !placed.has(next));
  });
  const before: Block[] = [];
  const top: Draft[] = [];
  const stack: Draft[] = [];
  const add = (...blocks: Block[]): void => {
    (stack.at(-1)?.blocks ?? before).push(...blocks);
  };
  const closeTo = (level: number): void => {
    while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
  };
  let titleBelow: Line | null = null;
  lines.forEach((line, index) => {
    if (line === titleBelow) return;
    const place = placed.get(line);
    if (line.table) {
      const above = lines.slice(Math.max(0, index - mostCaptionLines), index);
      add(toTable(text, line.table, line.span, above));
    } else if (place && headings.has(place.row)) {
      const { title, rest } = headingOf(place);
      const label = place.entry.label;
      const below = titleLineBelow(line, lines[index + 1]);
      titleBelow = below;
      const draft = {
        line: below ? { ...line, span: { start: line.span.start, end: below.span.end } } : line,
        label,
        level: place.row.level,
        title: below?.span ?? title,
        blocks: [],
        children: [],
      };
      closeTo(draft.level);
      (stack.at(-1)?.children ?? top).push(draft);
      stack.push(draft);
      if (rest) add(paragraph(text, rest, null, line.breaks));
    } else {
      // An item ends the deeper sections of the row it belongs to.
      if (place) closeTo(place.row.level);
      add(paragraph(text, line.span, place?.entry.label ?? line.label, line.breaks));
    }
  });
  return {
    blocks: before,
    sections: top.map((draft) => freeze(text, draft, false)),
    oddities: odditiesOf(placed.values()),
  };
};

const longestTitleLine = 40;

/** The title of a heading that is a bare label (第三部分), on the line below it. */
const titleLineBelow = (line: Line, next: Line | undefined): Line | null => {
  if (line.label === null || bodyOf(line).text !== '' || !next || next.table || next.label) return null;
  return next.text.length > longestTitleLine || /[，。；：,;:]/.test(next.text) ? null : next;
};

const paragraph = (text: string, span: Span, label: Label | null, breaks: readonly Span[]): Paragraph => {
  const items = runInItems(text, span);
  // A paragraph that counts from its first word on (一是…二是…) is no item: its clauses are.
  const isFirstItem = label?.ordinal === 1 && items[0]?.label.span.start === label.span.start;
  const own = breaks.filter(({ start, end }) => start > span.start && end < span.end);
  return { kind: 'paragraph', span, label: isFirstItem ? null : label, breaks: own, items };
};

/** 名词解释, 专业名词解释, 名词释义, 术语说明; with the number of its annex or in brackets. */
const termsTitle = /^.{0,6}(?:名词|术语)(?:的)?(?:解释|释义|说明)(?:[（(].{0,20}[）)])?$/;

const freeze = (
  text: string,
  { line, label, level, title, blocks, children }: Draft,
  withinTerms: boolean,
): Section => {
  const explainsTerms = withinTerms || termsTitle.test(text.slice(title.start, title.end).trim());
  const sections = children.map((child) => freeze(text, child, explainsTerms));
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
    explainsTerms,
    blocks,
    children: sections,
  };
};
