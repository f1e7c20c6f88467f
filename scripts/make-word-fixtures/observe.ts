import type { BlockData, CellData, SourceDocument, Span } from '../../packages/document/src/index.js';
import { parse, type Section } from '../../packages/parser/src/index.js';

/** What the reader gives of a document, in the form of an `Expectation`. */
export interface Observation {
  readonly text: string;
  readonly tree: readonly string[];
  readonly sections: readonly string[];
  readonly labels: readonly string[];
  readonly warnings: readonly string[];
  readonly asides: readonly string[];
  readonly looks: Readonly<Record<string, string>>;
  readonly merged: Readonly<Record<string, string>>;
  /** Lines of the text that are no blocks of the tree; blank lines left out. */
  readonly apart: readonly string[];
}

export const observe = (source: SourceDocument): Observation => {
  const slice = ({ start, end }: Span): string => source.text.slice(start, end);
  const blocks = blocksOf(source);
  const inTree = new Set(blocks.map(({ span }) => slice(span)));
  const cells = cellsOf(source).filter(({ span }) => slice(span) !== '');
  return {
    text: source.text,
    tree: source.tree.children.map(blockWords),
    sections: parse(source).reports.flatMap((report) => sectionLines(report.sections)),
    labels: blocks.flatMap(({ automaticLabel }) => (automaticLabel ? [slice(automaticLabel)] : [])),
    warnings: source.warnings.map(({ code }) => code),
    asides: source.asides.map(({ kind, text }) => `${kind}: ${text}`),
    looks: Object.fromEntries(
      blocks
        .map(({ span, look }) => [slice(span), lookWords(look)] as const)
        .filter(([, look]) => look !== ''),
    ),
    merged: Object.fromEntries(cells.map((cell) => [slice(cell.span), placeWords(cell)])),
    apart: source.text.split('\n').filter((line) => line !== '' && !inTree.has(line)),
  };
};

const blockWords = (node: SourceDocument['tree']['children'][number]): string => {
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type !== 'table') return node.type;
  const cells = node.children.flatMap((row) => row.children.flatMap(({ data }) => data?.gouji ?? []));
  const columns = Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan));
  return `table ${node.children.length}×${columns}`;
};

const sectionLines = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ level, label, title, children }) => [
    `${'  '.repeat(level - 1)}${label?.text ?? ''}${title}`,
    ...sectionLines(children),
  ]);

const cellsOf = ({ tree }: SourceDocument): CellData[] =>
  tree.children.flatMap((node) =>
    node.type === 'table'
      ? node.children.flatMap((row) => row.children.flatMap(({ data }) => (data?.gouji ? [data.gouji] : [])))
      : [],
  );

/** Paragraphs, headings and cells in reading order. */
const blocksOf = (source: SourceDocument): BlockData[] =>
  source.tree.children.flatMap((node): BlockData[] => {
    if (node.type === 'table') return cellsOf({ ...source, tree: { type: 'root', children: [node] } });
    return node.data?.gouji ? [node.data.gouji] : [];
  });

const lookWords = ({ outlineLevel, centered, bold, fontSize }: BlockData['look']): string =>
  [
    outlineLevel === null ? '' : `heading ${outlineLevel}`,
    centered ? 'centered' : '',
    bold ? 'bold' : '',
    fontSize === null ? '' : `${fontSize}pt`,
  ]
    .filter((word) => word !== '')
    .join(' ');

const placeWords = ({ row, column, rowSpan, columnSpan, header }: CellData): string =>
  `${[row, column, rowSpan, columnSpan].join(',')}${header ? ' header' : ''}`;

/** A text's lines without blanks: LibreOffice indents lists, sets a blank behind a label, prints a cell a line. */
export const bareLines = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/[\n\t\r]/)
    .map((line) => line.replace(/[\s\u00a0]/g, ''))
    .filter((line) => line !== '');
