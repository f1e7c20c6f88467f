import type { AuditReport, AuditSection } from '@gouji/audit';
import type { SourceDocument, Span } from '@gouji/document';
import { headingOf } from './context.js';
import { anchorId } from './ids.js';
import { type MarksIn, nest } from './nest.js';
import type { BlockView, CellView, Piece } from './types.js';

type Block = SourceDocument['tree']['children'][number];

interface Laid {
  readonly text: string;
  readonly index: number;
  readonly title: string;
  /** Headings by the place where they start. */
  readonly sections: ReadonlyMap<number, AuditSection>;
  readonly marksIn: MarksIn;
}

/**
 * A stretch of a document's text as blocks: titles, headings, paragraphs and tables as they were read, and between
 * them the lines that belong to no block (a table of contents, a table that could not be read), so that all is shown.
 */
export const blocksOf = (
  { text, tree }: Pick<SourceDocument, 'text' | 'tree'>,
  stretch: Span,
  report: AuditReport,
  index: number,
  marksIn: MarksIn,
): BlockView[] => {
  const sections = new Map(everySection(report.sections).map((section) => [section.span.start, section]));
  const laid: Laid = { text, index, title: report.title, sections, marksIn };
  const blocks: BlockView[] = [];
  let level = 1;
  let at = stretch.start;
  for (const node of tree.children) {
    const span = node.data?.gouji?.span;
    if (!span || span.end <= stretch.start || span.start >= stretch.end) continue;
    blocks.push(...linesBetween(laid, { start: at, end: span.start }));
    const block =
      node.type === 'table' ? tableOf(laid, node) : lineOf(laid, span, node.data?.gouji?.look.centered);
    if (block.kind !== 'heading') blocks.push(block);
    else {
      // Readers of outlines want no level left out.
      level = Math.min(block.level, level + 1);
      blocks.push({ ...block, level: level as 2 | 3 | 4 });
    }
    at = Math.max(at, span.end);
  }
  return [...blocks, ...linesBetween(laid, { start: at, end: stretch.end })];
};

const everySection = (sections: readonly AuditSection[]): AuditSection[] =>
  sections.flatMap((section) => [section, ...everySection(section.children)]);

const piecesOf = ({ text, marksIn }: Laid, span: Span): Piece[] => nest(text, span, marksIn(span));

const linesBetween = (laid: Laid, { start, end }: Span): BlockView[] => {
  const blocks: BlockView[] = [];
  for (let from = start; from < end; ) {
    const lineEnd = laid.text.indexOf('\n', from);
    const to = lineEnd < 0 ? end : Math.min(lineEnd, end);
    if (laid.text.slice(from, to).trim() !== '')
      blocks.push({
        kind: 'apart',
        anchor: anchorId(laid.index, from),
        pieces: piecesOf(laid, { start: from, end: to }),
      });
    from = to + 1;
  }
  return blocks;
};

const lineOf = (laid: Laid, span: Span, centered = false): BlockView => {
  const text = laid.text.slice(span.start, span.end);
  const trimmed = {
    start: span.start + text.length - text.trimStart().length,
    end: span.end - text.length + text.trimEnd().length,
  };
  const section = sectionIn(laid, trimmed);
  const pieces = piecesOf(laid, trimmed);
  const anchor = section ? anchorId(laid.index, section.span.start) : null;
  if (section && isWhole(section, trimmed)) {
    const level = section.level <= 1 ? 2 : section.level === 2 ? 3 : 4;
    return { kind: 'heading', level, anchor, pieces };
  }
  const isTitle = !section && text.trim() !== '' && laid.title.includes(text.trim());
  return { kind: isTitle ? 'title' : centered ? 'centered' : 'paragraph', anchor, pieces };
};

const sectionIn = ({ sections }: Laid, { start, end }: Span): AuditSection | null => {
  for (let at = start; at < end; at += 1) {
    const section = sections.get(at);
    if (section) return section;
  }
  return null;
};

/** Characters beside the heading's own that its line may hold: its end punctuation and blanks. */
const spare = 3;

/** Whether a line is a heading and no more; a run-in heading goes on with its text. */
const isWhole = (section: AuditSection, { start, end }: Span): boolean =>
  section.span.start === start && end - start <= headingOf(section).length + spare;

const tableOf = (laid: Laid, table: Extract<Block, { type: 'table' }>): BlockView => ({
  kind: 'table',
  rows: table.children.map(({ children }, row) =>
    children.flatMap((cell): CellView[] => {
      const data = cell.data?.gouji;
      if (!data) return [];
      const { span, rowSpan, columnSpan, header } = data;
      return [
        {
          pieces: piecesOf(laid, span),
          header: header || row === 0,
          number: /^[\d,，.．%‰+\-−－()（）\s]+$/.test(laid.text.slice(span.start, span.end)),
          rowSpan,
          columnSpan,
        },
      ];
    }),
  ),
});
