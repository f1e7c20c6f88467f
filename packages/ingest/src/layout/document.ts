import type {
  Aside,
  Look,
  PrintedSpan,
  ReadingWarning,
  RunSpan,
  SourceDocument,
  Span,
  UnreadTable,
} from '@gouji/document';
import type { PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast';
import {
  type AsideMark,
  type CellBlock,
  type LineBlock,
  type Notice,
  type PrintedMark,
  plainLook,
  type RawDocument,
  type RunMark,
  type TableBlock,
} from '../blocks.js';
import { findArtefacts } from './artefacts.js';
import { placeCells } from './grid.js';
import { withLetters } from './letters.js';

/** A block laid out from a place in the text on. */
interface LaidOut {
  readonly text: string;
  readonly nodes: readonly RootContent[];
  readonly warnings: readonly ReadingWarning[];
  readonly asides: readonly Aside[];
  /** The block's span where it stands apart from the tree. */
  readonly apart: Span | null;
  /** A line of a table that could not be read. */
  readonly unread: UnreadTable | null;
  readonly printed: readonly PrintedSpan[];
  readonly runs: readonly RunSpan[];
}

/** Where a line starts: offset in the text, and its 1-based line number. */
interface Place {
  readonly offset: number;
  readonly line: number;
}

/**
 * Lays blocks out as one text, a line a block and a row a line, and as a flat tree whose nodes know their place
 * in it. Artefacts of converters stay in the text but are kept out of the blocks.
 */
export const layOutDocument = ({
  blocks,
  asides = [],
  notices = [],
  pages = [],
}: RawDocument): SourceDocument => {
  const laid: LaidOut[] = [];
  let place: Place = { offset: 0, line: 1 };
  for (const block of blocks.map(withLetters)) {
    const result = block.kind === 'line' ? layOutLine(block, place) : layOutTable(block, place);
    laid.push(result);
    place = { offset: place.offset + result.text.length + 1, line: place.line + 1 + lineEndsIn(result.text) };
  }
  const text = laid.map((block) => block.text).join('\n');
  const tree: Root = { type: 'root', children: laid.flatMap(({ nodes }) => nodes) };
  return {
    text,
    tree,
    asides: [...laid.flatMap((block) => block.asides), ...asides],
    warnings: [
      ...notices.map((notice) => ({ ...notice, span: null })),
      ...apartWarnings(laid),
      ...laid.flatMap(({ warnings }) => warnings),
    ],
    unreadTables: unreadTables(laid),
    pages,
    printed: laid.flatMap(({ printed }) => printed),
    runs: laid.flatMap(({ runs }) => runs),
  };
};

const lineEndsIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

const layOutLine = (block: LineBlock, { offset, line }: Place): LaidOut => {
  const { text, look } = block;
  const removed = findArtefacts(text);
  const whole = { start: offset, end: offset + text.length };
  const label = block.labelLength ? { start: offset, end: offset + block.labelLength } : null;
  const nodes =
    block.apart || block.unreadFigures !== undefined
      ? []
      : stretches(text, removed).map((stretch) => {
          const span = shift(stretch, offset);
          return textBlock(text.slice(stretch.start, stretch.end), span, line, stretch.start, look, label);
        });
  return {
    text,
    nodes,
    warnings: [
      ...warningsAt(block.notices, whole),
      ...removed.map((span) => artefactWarning(text.slice(span.start, span.end), shift(span, offset))),
    ],
    asides: asidesAt(block.asides, offset),
    apart: block.apart ? whole : null,
    unread: block.unreadFigures === undefined ? null : { span: whole, figures: block.unreadFigures },
    printed: printedAt(block.printed, offset),
    runs: runsAt(block.runs, offset),
  };
};

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const warningsAt = (notices: readonly Notice[] = [], span: Span): ReadingWarning[] =>
  notices.map((notice) => ({ ...notice, span }));

const asidesAt = (marks: readonly AsideMark[] = [], offset: number): Aside[] =>
  marks.map(({ kind, text, at }) => ({ kind, text, at: at + offset }));

const runsAt = (marks: readonly RunMark[] = [], offset: number): RunSpan[] =>
  marks.map(({ at, length, paragraph, run, from }) => ({
    span: { start: offset + at, end: offset + at + length },
    paragraph,
    run,
    from,
  }));

const artefactWarning = (text: string, span: Span): ReadingWarning => ({
  code: 'converter-artefact',
  message: `文中有转换软件留下的标记“${text}”，已略去`,
  messageEn: `The text holds a mark left by a converter, “${text}”; it was left out`,
  span,
});

const printedAt = (marks: readonly PrintedMark[] = [], offset: number): PrintedSpan[] =>
  marks.map(({ at, line: { page, top, bottom, edges } }) => {
    const start = offset + at;
    return { page, top, bottom, edges, span: { start, end: start + edges.length - 1 } };
  });

/** Spans of lines that follow one another, as one. */
const runsOf = (spans: readonly (Span | null)[]): Span[] => {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (span && last?.end === span.start - 1) runs[runs.length - 1] = { start: last.start, end: span.end };
    else if (span) runs.push(span);
  }
  return runs;
};

/** Lines of unread tables that follow one another, as one. */
const unreadTables = (laid: readonly LaidOut[]): UnreadTable[] =>
  runsOf(laid.map(({ unread }) => unread?.span ?? null)).map((span) => ({
    span,
    figures: laid.reduce(
      (sum, { unread }) =>
        unread && unread.span.start >= span.start && unread.span.end <= span.end ? sum + unread.figures : sum,
      0,
    ),
  }));

/** One warning for each run of lines that stand apart: a 目录 left out of the tree. */
const apartWarnings = (laid: readonly LaidOut[]): ReadingWarning[] =>
  runsOf(laid.map(({ apart }) => apart)).map((span) => ({
    code: 'table-of-contents',
    message: '目录不作为正文审核',
    messageEn: 'The table of contents is not audited as text',
    span,
  }));

/** The stretches of a line between its artefacts, those without text left out. */
const stretches = (text: string, removed: readonly Span[]): Span[] => {
  const starts = [0, ...removed.map(({ end }) => end)];
  const ends = [...removed.map(({ start }) => start), text.length];
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
};

const textBlock = (
  value: string,
  span: Span,
  line: number,
  column: number,
  look: Look,
  label: Span | null,
): RootContent => {
  const position = positionOf(span, line, column);
  const children: PhrasingContent[] = [{ type: 'text', value, position }];
  const automaticLabel = label && label.start === span.start && label.end <= span.end ? label : null;
  const data = { gouji: { span, automaticLabel, look } };
  return look.outlineLevel === null
    ? { type: 'paragraph', children, position, data }
    : { type: 'heading', depth: headingDepth(look.outlineLevel), children, position, data };
};

const depths = [1, 2, 3, 4, 5, 6] as const;

const headingDepth = (level: number): (typeof depths)[number] => depths[Math.max(1, level) - 1] ?? 6;

const positionOf = ({ start, end }: Span, line: number, column: number) => ({
  start: { line, column: column + 1, offset: start },
  end: { line, column: column + 1 + end - start, offset: end },
});

const gapBefore = ({ before }: CellBlock, at: number): string => before ?? (at === 0 ? '' : '\t');

/** A table is a row a line, its cells divided by tabs; a merged cell stands once, in its first row. */
const layOutTable = ({ rows }: TableBlock, place: Place): LaidOut => {
  const laid: LaidRow[] = [];
  let { offset, line } = place;
  placeCells(rows).forEach((cells, index) => {
    const row = layOutRow(cells, rows[index], { offset, line });
    laid.push(row);
    offset += row.text.length + 1;
    line += 1 + row.lineEnds;
  });
  const text = laid.map((row) => row.text).join('\n');
  const span = { start: place.offset, end: place.offset + text.length };
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  const position = {
    start: { line: place.line, column: 1, offset: span.start },
    end: {
      line: place.line + lineEndsIn(text),
      column: lastLine.length + 1,
      offset: span.end,
    },
  };
  const data = { gouji: { span, automaticLabel: null, look: plainLook } };
  return {
    text,
    nodes: [{ type: 'table', children: laid.map((row) => row.node), position, data }],
    warnings: laid.flatMap((row) => row.warnings),
    asides: laid.flatMap((row) => row.asides),
    apart: null,
    unread: null,
    printed: laid.flatMap((row) => row.printed),
    runs: laid.flatMap((row) => row.runs),
  };
};

interface LaidRow extends Pick<LaidOut, 'text' | 'warnings' | 'asides' | 'printed' | 'runs'> {
  readonly node: TableRow;
  /** Those within its text. */
  readonly lineEnds: number;
}

const layOutRow = (
  placed: ReturnType<typeof placeCells>[number],
  row: TableBlock['rows'][number] | undefined,
  { offset, line }: Pick<Place, 'offset' | 'line'>,
): LaidRow => {
  // Lines of strokes may stand above the first row of a drawn table.
  const stroke = placed[0]?.cell.before ?? '';
  const above = stroke.lastIndexOf('\n') + 1;
  const skipped = lineEndsIn(stroke.slice(0, above));
  let inRow = 0;
  const starts = placed.map(({ cell }, at) => {
    const start = offset + inRow + gapBefore(cell, at).length;
    inRow = start - offset + cell.text.length;
    return start;
  });
  const startOf = (at: number): number => starts[at] ?? offset;
  const cells = placed.map(({ cell, row: at, column, rowSpan, columnSpan }, index): TableCell => {
    const start = startOf(index);
    const span = { start, end: start + cell.text.length };
    const position = positionOf(span, line + skipped, start - offset - above);
    const automaticLabel = cell.labelLength ? { start, end: start + cell.labelLength } : null;
    const header = row?.header === true;
    return {
      type: 'tableCell',
      children: [{ type: 'text', value: cell.text, position }],
      position,
      data: {
        gouji: { span, automaticLabel, look: cell.look, row: at, column, rowSpan, columnSpan, header },
      },
    };
  });
  const words = placed.map(({ cell }, at) => gapBefore(cell, at) + cell.text).join('');
  const behind = row?.after ?? '';
  const position = positionOf({ start: offset + above, end: offset + words.length }, line + skipped, 0);
  return {
    text: words + behind,
    node: { type: 'tableRow', children: cells, position },
    lineEnds: skipped + lineEndsIn(behind),
    warnings: placed.flatMap(({ cell }, at) =>
      warningsAt(cell.notices, { start: startOf(at), end: startOf(at) + cell.text.length }),
    ),
    asides: placed.flatMap(({ cell }, at) => asidesAt(cell.asides, startOf(at))),
    printed: placed.flatMap(({ cell }, at) => printedAt(cell.printed, startOf(at))),
    runs: placed.flatMap(({ cell }, at) => runsAt(cell.runs, startOf(at))),
  };
};
