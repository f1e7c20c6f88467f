import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import {
  type Cell,
  type Content,
  columnsOf,
  rowsOf,
  type TableContent,
  type TextContent,
  textOf,
} from './content.js';

export interface DocxOptions {
  readonly ruled?: boolean;
  readonly landscape?: boolean;
  readonly columns?: 1 | 2;
  readonly running?: string;
}

/** Contents as Word writes them. */
export const docxOf = async (
  contents: readonly Content[],
  options: DocxOptions = {},
): Promise<Uint8Array> => {
  const [width, height] = [11906, 16838];
  const orientation = options.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const running =
    options.running === undefined
      ? {}
      : {
          headers: { default: new Header({ children: [new Paragraph(options.running)] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
                }),
              ],
            }),
          },
        };
  return Packer.toBuffer(
    new Document({
      creator: 'gouji',
      styles: { default: { document: { run: { font: 'Noto Serif CJK SC', size: 24 } } } },
      sections: sectionsOf(contents, options).map(({ own, columns }, index) => ({
        properties: {
          ...(index > 0 ? { type: SectionType.CONTINUOUS } : {}),
          page: { size: { width, height, orientation } },
          column: { count: columns, space: 500 },
        },
        ...running,
        children: own.map((content) =>
          content.kind === 'table' ? table(content, options.ruled ?? true) : paragraph(content),
        ),
      })),
    }),
  );
};

/** A title stands over two columns, which are made as long as one another by a section that follows them. */
const sectionsOf = (contents: readonly Content[], { columns = 1 }: DocxOptions) =>
  columns === 1
    ? [{ own: contents, columns }]
    : [
        { own: contents.slice(0, 1), columns: 1 },
        { own: contents.slice(1), columns },
        { own: [], columns: 1 },
      ];

const paragraph = ({ kind, text }: TextContent): Paragraph =>
  new Paragraph({
    alignment:
      kind === 'title' ? AlignmentType.CENTER : kind === 'unit' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    ...(kind === 'text' ? { indent: { firstLine: 480 } } : {}),
    children: [
      new TextRun({ text, bold: kind === 'title', size: kind === 'title' ? 36 : kind === 'unit' ? 20 : 24 }),
    ],
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const unruled = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const table = ({ heads, widths, rows }: TableContent, ruled: boolean): Table => {
  const sum = widths.reduce((all, part) => all + part, 0);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((part) => Math.round((part / sum) * 9000)),
    ...(ruled ? {} : { borders: unruled }),
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < heads,
          cantSplit: true,
          children: cells.map((own, at) => cell(own, index < heads, at)),
        }),
    ),
  });
};

const cell = (content: Cell, isHead: boolean, at: number): TableCell => {
  const text = textOf(content);
  const isFigure = /^[\d,.%-]+$/.test(text) && at > 0;
  const alignment = isHead ? AlignmentType.CENTER : isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    columnSpan: columnsOf(content),
    rowSpan: rowsOf(content),
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ alignment, children: [new TextRun({ text, size: 18 })] })],
  });
};
