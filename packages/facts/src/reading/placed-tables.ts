import type { Span } from '@gouji/document';
import type { Block, Report, Section, Table } from '@gouji/parser';

/** A table of a report with the headings it stands under, the nearest first. */
export interface PlacedTable {
  readonly table: Table;
  readonly headings: readonly Span[];
}

/** The tables of a report in reading order, each with the headings it stands under. */
export const tablesIn = (report: Report): PlacedTable[] => {
  const found: PlacedTable[] = [];
  const addBlocks = (blocks: readonly Block[], headings: readonly Span[]): void => {
    for (const block of blocks) if (block.kind === 'table') found.push({ table: block, headings });
  };
  const addSection = (section: Section, above: readonly Span[]): void => {
    const headings = [section.titleSpan, ...above];
    addBlocks(section.blocks, headings);
    for (const child of section.children) addSection(child, headings);
  };
  addBlocks(report.blocks, []);
  for (const section of report.sections) addSection(section, []);
  return found.sort((a, b) => a.table.span.start - b.table.span.start);
};
