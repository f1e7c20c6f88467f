import type { Span } from '@gouji/document';
import {
  besideTableName,
  contentsPage,
  contentsPart,
  contentsTable,
  partMarks,
} from '@gouji/lexicon/forms/report-profiles';
import type { Block, Report } from '@gouji/parser';
import { bounds } from '../bounds.js';
import { sectionsOf, withoutBlanks } from './lines.js';

/** A line of a 目录: a part (第二部分 某局2023年度部门决算表) or a table (三、支出决算表). */
export interface Entry {
  readonly kind: 'part' | 'table';
  /** Its label for a part, its title for a table; without blanks. */
  readonly name: string;
  readonly span: Span;
}

/** The lines that name parts and tables between the report's beginning and its first heading: its 目录. */
const entriesOf = (text: string, { span, titleSpan, sections }: Report): Entry[] => {
  const from = titleSpan?.end ?? span.start;
  const first = sections[0]?.span.start ?? from;
  const entries: Entry[] = [];
  let start = from;
  for (const line of text.slice(from, first).split('\n')) {
    const words = withoutBlanks(line.replace(contentsPage, ''));
    const place = { start, end: start + line.length };
    const label = contentsPart.exec(words)?.[1];
    const title = contentsTable.exec(words)?.[1];
    if (label) entries.push({ kind: 'part', name: label, span: place });
    else if (title) entries.push({ kind: 'table', name: title, span: place });
    start += line.length + 1;
  }
  return entries;
};

/** What the body has: labels of its parts, and every line that could name a table, without blanks. */
const presentIn = (
  text: string,
  { blocks, sections }: Report,
): { parts: Set<string>; lines: Set<string> } => {
  const every = sectionsOf(sections);
  const lines = new Set<string>();
  const add = ({ start, end }: Span): void => {
    for (const line of text.slice(start, end).split('\n')) {
      const words = withoutBlanks(line);
      // 公开03表 and （续） may stand around a table's name.
      lines.add(words.replace(besideTableName, ''));
    }
  };
  const addBlocks = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.kind === 'paragraph') add(block.span);
      else if (block.caption) add(block.caption);
      else for (const cell of block.cells.filter(({ row }) => row < 2)) add(cell.span);
    }
  };
  addBlocks(blocks);
  for (const { titleSpan, blocks: own } of every) {
    add(titleSpan);
    addBlocks(own);
  }
  const parts = new Set(
    every.flatMap(({ label }) => (label?.style === 'part' ? [label.text.replace(partMarks, '')] : [])),
  );
  return { parts, lines };
};

/** What the 目录 lists and the body does not have. */
export const missingOfContents = (text: string, report: Report): Entry[] => {
  const entries = entriesOf(text, report);
  if (entries.length === 0) return [];
  const { parts, lines } = presentIn(text, report);
  const found = ({ kind, name }: Entry): boolean => (kind === 'part' ? parts.has(name) : lines.has(name));
  return (['part', 'table'] as const).flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const absent = own.filter((entry) => !found(entry));
    return own.length - absent.length >= own.length * bounds.leastOfContents ? absent : [];
  });
};
