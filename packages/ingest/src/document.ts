import type { PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast';
import type { Look, ReadingWarning, SourceDocument, Span } from './types.js';

/** One line of text as a format gives it, before it has a place in the document's text. */
export interface LineBlock {
  readonly kind: 'line';
  readonly text: string;
  readonly look: Look;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type RawBlock = LineBlock | TableBlock;

export const plainLook: Look = { outlineLevel: null, centered: false, bold: false, fontSize: null };

interface Artefact {
  readonly span: Span;
}

// What converters leave of Word's marks: bookmarks, and the codes of fields. Each stops at its bracket or its line.
const artefacts = /\[bookmark: [^\]\n]{0,200}\]|(?:HYPERLINK \\l|PAGEREF) "?_Toc\d+"?(?: \\h)?/g;

const findArtefacts = (line: string, offset: number): Artefact[] =>
  [...line.matchAll(artefacts)].map((match) => ({
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));

/**
 * Lays blocks out as one text, a block a line, and as a flat tree whose nodes know their place in it.
 * Artefacts of converters stay in the text but are kept out of the blocks.
 */
export const layOutDocument = (
  blocks: readonly RawBlock[],
  warnings: readonly ReadingWarning[],
): SourceDocument => {
  const parts: string[] = [];
  const children: RootContent[] = [];
  const found: ReadingWarning[] = [...warnings];
  let offset = 0;
  let line = 1;
  for (const block of blocks) {
    if (block.kind === 'line') {
      const removed = findArtefacts(block.text, offset);
      for (const { span } of removed)
        found.push(artefactWarning(block.text.slice(span.start - offset, span.end - offset), span));
      children.push(...paragraphs(block, offset, line, removed));
      parts.push(block.text);
      offset += block.text.length + 1;
      line += 1;
    } else {
      const { node, text } = table(block, offset, line);
      children.push(node);
      parts.push(text);
      offset += text.length + 1;
      line += block.rows.length;
    }
  }
  const tree: Root = { type: 'root', children };
  return { text: parts.join('\n'), tree, asides: [], warnings: found };
};

const artefactWarning = (text: string, span: Span): ReadingWarning => ({
  code: 'converter-artefact',
  message: `文中有转换软件留下的标记“${text}”，已略去`,
  messageEn: `The text holds a mark left by a converter, “${text}”; it was left out`,
  span,
});

/** A line's text without its artefacts: one block for each stretch between them. */
const paragraphs = (
  { text, look }: LineBlock,
  offset: number,
  line: number,
  removed: readonly Artefact[],
): RootContent[] => {
  const stretches: Span[] = [];
  let start = offset;
  for (const { span } of removed) {
    stretches.push({ start, end: span.start });
    start = span.end;
  }
  stretches.push({ start, end: offset + text.length });
  return stretches
    .filter((span) => text.slice(span.start - offset, span.end - offset).trim() !== '')
    .map((span) =>
      textBlock(text.slice(span.start - offset, span.end - offset), span, line, span.start - offset, look),
    );
};

const textBlock = (value: string, span: Span, line: number, column: number, look: Look): RootContent => {
  const position = positionOf(span, line, column);
  const children: PhrasingContent[] = [{ type: 'text', value, position }];
  const data = { gouji: { span, automaticLabel: null, look } };
  return look.outlineLevel === null
    ? { type: 'paragraph', children, position, data }
    : { type: 'heading', depth: headingDepth(look.outlineLevel), children, position, data };
};

const headingDepth = (level: number): 1 | 2 | 3 | 4 | 5 | 6 =>
  ([1, 2, 3, 4, 5, 6] as const)[Math.min(6, Math.max(1, level)) - 1] ?? 6;

const positionOf = ({ start, end }: Span, line: number, column: number) => ({
  start: { line, column: column + 1, offset: start },
  end: { line, column: column + 1 + end - start, offset: end },
});

/** A table is a row a line, cells divided by tabs. */
const table = ({ rows }: TableBlock, offset: number, line: number): { node: RootContent; text: string } => {
  const texts: string[] = [];
  const children: TableRow[] = [];
  let at = offset;
  rows.forEach((cells, index) => {
    let column = 0;
    const cellNodes = cells.map((raw, cellIndex): TableCell => {
      const value = raw.replace(/\s*[\t\n\r]\s*/g, ' ');
      const span = { start: at + column, end: at + column + value.length };
      const position = positionOf(span, line + index, column);
      column += value.length + 1;
      return {
        type: 'tableCell',
        children: [{ type: 'text', value, position }],
        position,
        data: {
          gouji: {
            span,
            automaticLabel: null,
            look: plainLook,
            row: index,
            column: cellIndex,
            rowSpan: 1,
            columnSpan: 1,
            header: false,
          },
        },
      };
    });
    const text = cells.map((raw) => raw.replace(/\s*[\t\n\r]\s*/g, ' ')).join('\t');
    children.push({
      type: 'tableRow',
      children: cellNodes,
      position: positionOf({ start: at, end: at + text.length }, line + index, 0),
    });
    texts.push(text);
    at += text.length + 1;
  });
  const text = texts.join('\n');
  const span = { start: offset, end: offset + text.length };
  return {
    node: {
      type: 'table',
      children,
      position: {
        start: { line, column: 1, offset },
        end: {
          line: line + Math.max(0, rows.length - 1),
          column: (texts[texts.length - 1] ?? '').length + 1,
          offset: span.end,
        },
      },
      data: { gouji: { span, automaticLabel: null, look: plainLook } },
    },
    text,
  };
};
