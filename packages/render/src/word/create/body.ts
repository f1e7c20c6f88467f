import type { CellData, Look, RunSpan, SourceDocument, Span } from '@gouji/document';
import { escapeXml } from '../xml-text.js';

/** The body of a document being written. */
interface Body {
  readonly text: string;
  readonly xml: string[];
  readonly runs: RunSpan[];
  paragraphs: number;
}

interface Row {
  readonly header: boolean;
  readonly cells: readonly CellData[];
}

/** The paragraphs and tables of a document as XML, and the runs in them: one a line, one a cell. */
export const bodyOf = ({ text, tree }: Pick<SourceDocument, 'text' | 'tree'>) => {
  const body: Body = { text, xml: [], runs: [], paragraphs: 0 };
  const looks = new Map<number, Look>();
  let from = 0;
  for (const node of tree.children) {
    const span = node.data?.gouji?.span;
    if (!span) continue;
    if (node.type !== 'table') {
      looks.set(span.start, node.data?.gouji?.look ?? plain);
      continue;
    }
    const rows = node.children.map(({ children }): Row => {
      const cells = children.flatMap(({ data }) => data?.gouji ?? []);
      return { header: cells[0]?.header === true, cells };
    });
    // A table typed in blanks or strokes stays as it was typed.
    if (!isPlainlyDivided(text, span, rows)) continue;
    writeLines(body, from, span.start - 1, looks);
    writeTable(body, rows);
    from = span.end + 1;
  }
  writeLines(body, from, text.length, looks);
  return { xml: body.xml.join(''), runs: body.runs };
};

const plain: Look = { outlineLevel: null, centered: false, bold: false, fontSize: null };

const isPlainlyDivided = (text: string, { start, end }: Span, rows: readonly Row[]): boolean =>
  rows.map(({ cells }) => cells.map(({ span }) => text.slice(span.start, span.end)).join('\t')).join('\n') ===
  text.slice(start, end);

/** The lines from an offset to another, a paragraph each. */
const writeLines = (body: Body, from: number, to: number, looks: ReadonlyMap<number, Look>): void => {
  for (let start = from; start <= to; ) {
    const lineEnd = body.text.indexOf('\n', start);
    const end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
    writeParagraph(body, { start, end }, looks.get(start) ?? plain);
    start = end + 1;
  }
};

const writeParagraph = (body: Body, span: Span, look: Look): void => {
  const properties = [
    look.outlineLevel === null ? '' : `<w:outlineLvl w:val="${look.outlineLevel - 1}"/>`,
    look.centered ? '<w:jc w:val="center"/>' : '',
  ];
  // The schema's order: ind, jc, outlineLvl.
  const paragraph = [look.indented ? '<w:ind w:firstLineChars="200"/>' : '', ...properties.reverse()].join(
    '',
  );
  const run = [
    look.bold ? '<w:b/>' : '',
    look.fontSize === null ? '' : `<w:sz w:val="${Math.round(look.fontSize * 2)}"/>`,
  ].join('');
  const text = body.text.slice(span.start, span.end);
  if (text !== '') body.runs.push({ span, paragraph: body.paragraphs, run: 0, from: 0 });
  body.paragraphs += 1;
  body.xml.push(
    `<w:p>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${text && `<w:r>${run && `<w:rPr>${run}</w:rPr>`}${contentOf(text)}</w:r>`}</w:p>`,
  );
};

const contentOf = (text: string): string =>
  text
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`))
    .join('<w:tab/>');

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

const writeTable = (body: Body, rows: readonly Row[]): void => {
  const columns = Math.max(
    1,
    ...rows.flatMap(({ cells }) => cells.map(({ column, columnSpan }) => column + columnSpan)),
  );
  body.xml.push(
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid>`,
  );
  /** Cells that reach down into rows below their own, by column. */
  const reaching = new Map<number, { readonly cell: CellData; left: number }>();
  for (const { header, cells } of rows) {
    body.xml.push(`<w:tr>${header ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}`);
    const starts = new Map(cells.map((cell) => [cell.column, cell]));
    for (let column = 0; column < columns; ) column = writeCell(body, column, starts.get(column), reaching);
    body.xml.push('</w:tr>');
  }
  body.xml.push('</w:tbl>');
};

/** Writes what stands at a column of a row: a cell, the rest of one above, or nothing. @returns the next column */
const writeCell = (
  body: Body,
  column: number,
  cell: CellData | undefined,
  reaching: Map<number, { readonly cell: CellData; left: number }>,
): number => {
  const above = reaching.get(column);
  if (cell) {
    const { rowSpan, columnSpan } = cell;
    if (rowSpan > 1) reaching.set(column, { cell, left: rowSpan - 1 });
    body.xml.push(`<w:tc>${cellProperties(columnSpan, rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '')}`);
    writeParagraph(body, cell.span, cell.look);
    body.xml.push('</w:tc>');
    return column + columnSpan;
  }
  if (!above || above.left === 0) return column + 1;
  above.left -= 1;
  body.xml.push(`<w:tc>${cellProperties(above.cell.columnSpan, '<w:vMerge/>')}`);
  writeParagraph(body, { start: 0, end: 0 }, plain);
  body.xml.push('</w:tc>');
  return column + above.cell.columnSpan;
};

const cellProperties = (span: number, merge: string): string =>
  `<w:tcPr><w:tcW w:w="0" w:type="auto"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}</w:tcPr>`;
