import type { Look, SourceDocument, Span } from '@gouji/ingest';
import type { Table as TableNode } from 'mdast';
import { labelAt } from './labels.js';
import type { Label } from './types.js';

/** One block of the document as the outline sees it. */
export interface Line {
  /** Without the blanks around it. */
  readonly span: Span;
  readonly text: string;
  readonly label: Label | null;
  readonly look: Look;
  readonly table: TableNode | null;
}

const plain: Look = { outlineLevel: null, centered: false, bold: false, fontSize: null };

/** The document's blocks as lines, wrapped lines joined, a table of contents left out. */
export const linesOf = ({ text, tree }: SourceDocument): Line[] => {
  const lines: Line[] = [];
  for (const node of tree.children) {
    const data = node.data?.gouji;
    if (!data) continue;
    if (node.type === 'table') {
      lines.push({ span: data.span, text: '', label: null, look: plain, table: node });
      continue;
    }
    const span = trimmed(text, data.span);
    if (span.start === span.end) continue;
    lines.push({
      span,
      text: text.slice(span.start, span.end),
      label: labelAt(text, span, data.automaticLabel),
      look: data.look,
      table: null,
    });
  }
  return withoutContents(joinWrapped(text, lines));
};

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return { start: start + lead, end: start + lead + length };
};

const endsSentence = /[。；：！？…”」】）;:!?.]$/;
const shortest = 15;

/** Text that was wrapped at a fixed width: most of its longer lines are as long as the longest. */
const wrapWidth = (lines: readonly Line[]): number | null => {
  const long = lines.filter((line) => line.text.length > shortest).map((line) => line.text.length);
  const most = Math.max(0, ...long.slice(0, 10_000));
  const full = long.filter((length) => length >= most - 3).length;
  return long.length >= 8 && most <= 80 && full * 2 > long.length ? most : null;
};

const joinWrapped = (text: string, lines: readonly Line[]): Line[] => {
  const width = wrapWidth(lines);
  if (width === null) return [...lines];
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined[joined.length - 1];
    const follows =
      before &&
      !before.table &&
      !line.table &&
      line.label === null &&
      text.slice(before.span.end, line.span.start).trim() === '' &&
      !text.slice(before.span.end, line.span.start).includes('\n\n') &&
      lastLineLength(before.text) >= width - 3 &&
      !endsSentence.test(before.text);
    if (!before || !follows) {
      joined.push(line);
      continue;
    }
    const span = { start: before.span.start, end: line.span.end };
    joined[joined.length - 1] = { ...before, span, text: text.slice(span.start, span.end) };
  }
  return joined;
};

const lastLineLength = (text: string): number => text.length - (text.lastIndexOf('\n') + 1);

const contentsTitle = /^目[\s　]*[录次]$/;
const pageNumber = /(?:[.…·．\s　]{2,}|\t|PAGEREF.{0,40})\d{1,4}$/;

/** 目录: its title and its entries, up to where the first entry comes again as a heading. */
const withoutContents = (lines: readonly Line[]): Line[] => {
  const at = lines.findIndex((line) => contentsTitle.test(line.text));
  if (at < 0) return lines.filter((line) => !(line.label && pageNumber.test(line.text)));
  const bare = (text: string): string => text.replace(pageNumber, '').replace(/[\s　.…·]/g, '');
  const first = lines[at + 1];
  if (!first) return [...lines];
  const again = lines.findIndex((line, index) => index > at + 1 && bare(line.text) === bare(first.text));
  const end = again > 0 ? again : at + 1;
  return lines.filter(
    (line, index) => index < at || (index >= end && !(line.label && pageNumber.test(line.text))),
  );
};
