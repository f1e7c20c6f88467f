import type { Aside, Look, PageSize, PrintedLine } from '@gouji/document';

/** Something odd about a block: a warning that does not know its place yet. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
}

/** A place within a block's text that an aside belongs to. */
export interface AsideMark {
  readonly kind: Aside['kind'];
  readonly text: string;
  /** UTF-16 offset within the block's own text. */
  readonly at: number;
}

/** A printed line, and where its text starts within the block's: what it prints runs on to its last edge. */
export interface PrintedMark {
  readonly at: number;
  readonly line: PrintedLine;
}

/** Characters of a block that a run of a .docx prints. */
export interface RunMark {
  /** UTF-16 offset within the block's own text. */
  readonly at: number;
  readonly length: number;
  /** See `RunSpan`. */
  readonly paragraph: number;
  readonly run: number;
  readonly from: number;
}

/** One line of text as a format gives it, before it has a place in the document's text. */
export interface LineBlock {
  readonly kind: 'line';
  readonly text: string;
  readonly look: Look;
  /** Length of the automatic label at the text's start; 0 where there is none. */
  readonly labelLength?: number;
  /** Text that a reader sees but that is no part of the report: a table of contents. */
  readonly apart?: boolean;
  /** Of a line of a table whose cells could not be told, in the text and in no block: how many figures it holds. */
  readonly unreadFigures?: number;
  readonly printed?: readonly PrintedMark[];
  readonly runs?: readonly RunMark[];
  readonly asides?: readonly AsideMark[];
  readonly notices?: readonly Notice[];
}

export interface CellBlock {
  /** On one line: no tab, no line end. */
  readonly text: string;
  /** What stands between it and the cell before it, where that is not one tab: a typed table's own blanks. */
  readonly before?: string;
  readonly look: Look;
  readonly labelLength?: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly printed?: readonly PrintedMark[];
  readonly runs?: readonly RunMark[];
  readonly asides?: readonly AsideMark[];
  readonly notices?: readonly Notice[];
}

export interface RowBlock {
  readonly header?: boolean;
  /** What stands behind the last cell, where a table is drawn in text: its bar, and lines of strokes. */
  readonly after?: string;
  readonly cells: readonly CellBlock[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly RowBlock[];
}

export type RawBlock = LineBlock | TableBlock;

/** What one format's reader gives. */
export interface RawDocument {
  readonly blocks: readonly RawBlock[];
  /** Asides that no place in the text refers to: headers and footers. */
  readonly asides?: readonly Aside[];
  /** Notices of the document as a whole. */
  readonly notices?: readonly Notice[];
  /** Of formats that have pages. */
  readonly pages?: readonly PageSize[];
}

export const plainLook: Look = { outlineLevel: null, centered: false, bold: false, fontSize: null };

/** Text fit for a table cell: what divides lines and cells becomes one blank. */
export const cellText = (text: string): string =>
  text
    .split(/[\t\n\r\u2028\u2029]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');

/** Text without a character at its end, however often it stands there: `/x+$/` would look at each run anew. */
export const withoutEnd = (text: string, character: string): string => {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end -= 1;
  return text.slice(0, end);
};
