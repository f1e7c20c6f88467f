import type { SourceDocument } from '../../packages/document/src/index.js';
import { type Content, columnsOf, rowsOf, type TableContent, textOf } from './content.js';
import { placed } from './lay-out.js';

/** A paragraph's text, or a table's cells. */
export type Seen = string | readonly (readonly SeenCell[])[];

export interface SeenCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** What a reader made of a document, blanks aside. */
export const seenIn = ({ text, tree }: SourceDocument): Seen[] =>
  tree.children.flatMap((node): Seen[] => {
    if (node.type !== 'table') {
      const span = node.data?.gouji?.span;
      return span ? [bare(text.slice(span.start, span.end))] : [];
    }
    return [
      node.children.map((row) =>
        row.children.flatMap((cell): SeenCell[] => {
          const data = cell.data?.gouji;
          if (!data) return [];
          const { span, column, columnSpan, rowSpan } = data;
          return [
            { text: bare(text.slice(span.start, span.end)), column, columns: columnSpan, rows: rowSpan },
          ];
        }),
      ),
    ];
  });

/** What a person sees in contents. */
export const seenByPerson = (contents: readonly Content[]): Seen[] =>
  contents.map((content) =>
    content.kind === 'table'
      ? placed(content).map((cells) =>
          cells.map(({ cell, column }) => ({
            text: bare(textOf(cell)),
            column,
            columns: columnsOf(cell),
            rows: rowsOf(cell),
          })),
        )
      : bare(content.text),
  );

const isFigure = ({ text }: SeenCell): boolean => /^[\d,.]+%?$/.test(text);

/**
 * A table as it can be told from columns alone: the words of its head, and each row's words in one, its figures by
 * their columns.
 */
const loosely = (table: readonly (readonly SeenCell[])[], heads: number): unknown => ({
  head: table
    .slice(0, heads)
    .flatMap((row) => row.map(({ text }) => text))
    .filter((text) => text !== '')
    .sort(),
  rows: table.slice(heads).map((row) => ({
    words: row
      .filter((cell) => !isFigure(cell))
      .map(({ text }) => text)
      .join(''),
    figures: row.filter(isFigure).map(({ text, column }) => [column, text]),
  })),
});

/** What is seen, in a form to be compared: with spans, or without where a page does not show them. */
export const comparable = (
  seen: readonly Seen[],
  contents: readonly Content[],
  loose: boolean,
): unknown[] => {
  const tables = contents.filter((content): content is TableContent => content.kind === 'table');
  let at = 0;
  return seen.map((own) => {
    if (typeof own === 'string') return own;
    const heads = tables[at]?.heads ?? 1;
    at += 1;
    return loose ? loosely(own, heads) : own;
  });
};
