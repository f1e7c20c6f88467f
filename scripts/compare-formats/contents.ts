/** The reports of `fixtures` as contents that can be set in any format. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceDocument } from '../../packages/document/src/index.js';
import { read } from '../../packages/ingest/src/index.js';
import type { Cell, Content, TableContent, TextContent } from '../make-page-fixtures/content.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Each report once: those of `reports` as Word files, the others in the one form that they have. */
const folders: readonly (readonly [folder: string, files: RegExp])[] = [
  ['reports', /\.docx$/],
  ['styles', /\.txt$/],
  ['tables', /\.(?:docx|html|md)$/],
];

type Block = SourceDocument['tree']['children'][number];
type Table = Extract<Block, { type: 'table' }>;
type TableCell = Table['children'][number]['children'][number];

export interface Report {
  readonly name: string;
  readonly contents: readonly Content[];
}

/** Reads the reports into contents. */
export const reports = async (): Promise<Report[]> => {
  const found: Report[] = [];
  for (const [folder, files] of folders)
    for (const file of readdirSync(fixtures + folder).filter((name) => files.test(name)))
      found.push({
        name: `${folder}/${file}`,
        contents: contentsOf(await read(readFileSync(`${fixtures}${folder}/${file}`), { name: file })),
      });
  return found;
};

/** Paragraphs longer than this, or with a stop in them, are no headings. */
const longestHeading = 40;

const contentsOf = ({ text, tree }: SourceDocument): Content[] =>
  tree.children.flatMap((node, index): Content[] => {
    if (node.type === 'table') return [tableOf(node, text)];
    const data = node.data?.gouji;
    if (!data) return [];
    const words = text.slice(data.span.start, data.span.end).trim();
    if (words === '') return [];
    return [{ kind: kindOf(words, data.look.centered || index === 0), text: words }];
  });

const kindOf = (words: string, isCentered: boolean): TextContent['kind'] => {
  if (/^(?:金额)?单位[:：]/.test(words)) return 'unit';
  if (words.length > longestHeading || /[。；，]/.test(words)) return 'text';
  return isCentered ? 'title' : 'heading';
};

/** A row that holds nothing but what hangs down from those above is one with them. */
const tableOf = (whole: Table, text: string): TableContent => {
  const empty = whole.children.flatMap(({ children }, row) => (children.length === 0 ? [row] : []));
  const table = { ...whole, children: whole.children.filter(({ children }) => children.length > 0) };
  const rows = table.children.map(({ children }) => children.map((cell) => cellOf(cell, text, empty)));
  return { kind: 'table', heads: headsOf(table), widths: widthsOf(table), rows };
};

/** The rows of the head: those marked, the first at least, and all that their merged cells reach down to. */
const headsOf = (table: Table): number => {
  const marked = table.children.filter(({ children }) =>
    children.some(({ data }) => data?.gouji?.header === true),
  ).length;
  let heads = Math.max(1, marked);
  for (let row = 0; row < heads; row += 1)
    for (const { data } of table.children[row]?.children ?? [])
      heads = Math.max(heads, row + (data?.gouji?.rowSpan ?? 1));
  return heads;
};

const cellOf = ({ data }: TableCell, text: string, empty: readonly number[]): Cell => {
  const cell = data?.gouji;
  if (!cell) return '';
  const { row, rowSpan, columnSpan } = cell;
  const over = empty.filter((own) => own > row && own < row + rowSpan).length;
  return [text.slice(cell.span.start, cell.span.end).trim(), columnSpan, rowSpan - over];
};

/** Columns as wide as their longest cells, within bounds: narrow ones wrap, as in print. */
const widthsOf = (table: Table): number[] => {
  const widths: number[] = [];
  for (const { children } of table.children)
    for (const { data } of children) {
      const cell = data?.gouji;
      if (!cell) continue;
      const length = (cell.span.end - cell.span.start) / cell.columnSpan;
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
        widths[column] = Math.max(widths[column] ?? 4, Math.min(14, length));
    }
  return widths;
};
