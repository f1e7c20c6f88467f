import type { Span } from '@gouji/document';
import type { Block, Report, Section, Table } from '@gouji/parser';
import type { Bilingual } from '../rules/rule.js';

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Where a stretch of a report stands, as a person would say it: the heading, and the paragraph under it or the table's
 * row. Null for a heading, and where it stands in no block.
 */
export const whereabouts = (text: string, report: Report, span: Span): Bilingual | null => {
  const { section, blocks } = innermost(report, span);
  const at = blocks.findIndex((block) => holds(block.span, span));
  const block = blocks[at];
  if (!block) return null;
  const heading = section && headingOf(section);
  const zh = heading ? `“${heading}”` : '';
  const en = heading ? ` under “${heading}”` : '';
  if (block.kind === 'table') {
    const { caption, row } = inTable(text, block, span);
    return { zh: `${zh}${caption || '表格'}第${row}行`, en: `row ${row} of ${caption || 'a table'}${en}` };
  }
  const nth = blocks.slice(0, at + 1).filter(({ kind }) => kind === 'paragraph').length;
  return { zh: `${zh}第${nth}段`, en: `paragraph ${nth}${en}` };
};

/** A heading longer than this is cut. */
const mostHeading = 20;

const headingOf = ({ label, title }: Section): string => {
  const whole = `${label?.text ?? ''}${title}`;
  return whole.length > mostHeading ? `${whole.slice(0, mostHeading)}…` : whole;
};

const innermost = (
  { sections, blocks }: Pick<Report, 'sections' | 'blocks'>,
  span: Span,
): { readonly section: Section | null; readonly blocks: readonly Block[] } => {
  const section = sections.find((candidate) => holds(candidate.span, span));
  if (!section) return { section: null, blocks };
  const below = innermost({ sections: section.children, blocks: section.blocks }, span);
  return below.section ? below : { section, blocks: section.blocks };
};

const inTable = (text: string, { caption, cells }: Table, span: Span): { caption: string; row: number } => ({
  caption: caption ? `《${text.slice(caption.start, caption.end).trim()}》` : '',
  row: (cells.find((cell) => holds(cell.span, span))?.row ?? 0) + 1,
});
