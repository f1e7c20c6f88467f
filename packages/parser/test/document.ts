import type { Look, SourceDocument } from '@gouji/document';
import { read } from '@gouji/ingest';

/** A document of plain lines. */
export const documentOf = (text: string): Promise<SourceDocument> =>
  read(new TextEncoder().encode(text), { name: 'lines.txt' });

/** A document of Markdown, for headings and tables. */
export const markdownOf = (text: string): Promise<SourceDocument> =>
  read(new TextEncoder().encode(text), { name: 'lines.md' });

/** A document of lines with a look each, as a .docx gives them. */
export const documentLike = (
  lines: readonly (readonly [text: string, look?: Partial<Look>])[],
): SourceDocument => {
  const plain: Look = { outlineLevel: null, centered: false, bold: false, fontSize: null };
  let start = 0;
  const children = lines.map(([text, look]) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: text }],
      data: { gouji: { span, automaticLabel: null, look: { ...plain, ...look } } },
    };
  });
  return {
    text: lines.map(([text]) => text).join('\n'),
    tree: { type: 'root', children },
    asides: [],
    warnings: [],
    unreadTables: [],
    pages: [],
    printed: [],
    runs: [],
  };
};
