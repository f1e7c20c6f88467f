import type { Root } from 'mdast';
import type { Span } from './span.js';

/** Something odd that was met while reading: never fatal, always shown. */
export interface ReadingWarning {
  /** Stable kebab-case name, such as `bookmark-artefact` or `picture`. */
  readonly code: string;
  /** For people, in Chinese. */
  readonly message: string;
  /** The same in English. */
  readonly messageEn: string;
  /** Where in the text: the first place, where there are several; null where it stands in no one place. */
  readonly span: Span | null;
}

/** 旁文: text that stands beside the body, kept apart from it and from its figures. */
export interface Aside {
  readonly kind: 'footnote' | 'endnote' | 'text-box' | 'header' | 'footer';
  /** Its lines, divided by line ends. Not part of `SourceDocument.text`. */
  readonly text: string;
  /** The place in `SourceDocument.text` that refers to it; null for headers and footers. */
  readonly at: number | null;
}

/** How a block looks, where the format says so: what the parser reads a title or an unnumbered heading by. */
export interface Look {
  /** Heading depth given by the format (标题 1 → 1, `#` → 1); null for body text. */
  readonly outlineLevel: number | null;
  readonly centered: boolean;
  readonly bold: boolean;
  /** Font size in points; null where the format does not say. */
  readonly fontSize: number | null;
  /** Whether its first line is set in from the others; left out where the format does not say. */
  readonly indented?: boolean;
}

/** What `ingest` hangs on every block (paragraph, heading, table cell) of the tree, as `node.data.gouji`. */
export interface BlockData {
  /** The block's text in `SourceDocument.text`, automatic label included, line end excluded. */
  readonly span: Span;
  /** Where the label that Word computed (自动编号) stands in the text; null where the label was typed or absent. */
  readonly automaticLabel: Span | null;
  readonly look: Look;
}

/** What `ingest` hangs on a table cell: its place in the table's grid, merged cells (合并单元格) counted once. */
export interface CellData extends BlockData {
  /** 0-based row and column of the cell's top left corner in the grid. */
  readonly row: number;
  readonly column: number;
  /** Rows and columns that it covers, 1 where it is not merged. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Whether the format marks the cell's row as a heading row (标题行重复). */
  readonly header: boolean;
}

declare module 'mdast' {
  interface Data {
    gouji?: BlockData;
  }
  interface TableCellData {
    gouji?: CellData;
  }
}

/** A page of a PDF or OFD, upright; in points (1/72 inch). */
export interface PageSize {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /**
   * Degrees clockwise that its text stands turned where a viewer shows the page: the page was read turned back by as
   * much, and what is said of it is said of it so. Left out where its text stands upright.
   */
  readonly turned?: 90 | 180 | 270;
}

/** A line of print, or what of it stands in one cell: in points from the page's upper left corner, y downwards. */
export interface PrintedLine {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** x where each of its UTF-16 units starts, and at last where it ends. */
  readonly edges: readonly number[];
}

/** Where a printed line's text stands in the document's. */
export interface PrintedSpan extends PrintedLine {
  readonly span: Span;
}

/** A place on a page: in points from its upper left corner, y downwards. */
export interface PagePlace {
  /** 1-based. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A table whose figures have no sure row and column, and so say nothing. */
export interface UnreadTable {
  readonly span: Span;
  /** How many figures it holds. */
  readonly figures: number;
}

/** The characters of one run (`w:r`) of a .docx, and where they stand in the document's text. */
export interface RunSpan {
  readonly span: Span;
  /** The number of its `w:p` in the body of word/document.xml, in the order of the file; from 0. */
  readonly paragraph: number;
  /** Its number among the runs of the paragraph; from 0. */
  readonly run: number;
  /** How many characters of the run stand before these. */
  readonly from: number;
}

/** Characters of a run of a .docx, as `RunSpan` counts them. */
export interface RunPlace {
  readonly paragraph: number;
  readonly run: number;
  /** Half-open, UTF-16, within the run's characters as read. */
  readonly start: number;
  readonly end: number;
}

/** What `read` gives: the text that every span counts in, its tree, and what was odd about it. */
export interface SourceDocument {
  /** Plain text of the whole document, one block a line, automatic list labels included. */
  readonly text: string;
  /**
   * The blocks in reading order, flat: `paragraph`, `heading` and `table` nodes under one root (list items become
   * paragraphs with their label made literal). Each block carries `data.gouji`; `position` offsets count in `text`.
   */
  readonly tree: Root;
  /** Footnotes, text boxes, headers and footers, in the order met. */
  readonly asides: readonly Aside[];
  readonly warnings: readonly ReadingWarning[];
  /** Tables whose cells could not be told: their lines stand in the text and in no block. */
  readonly unreadTables: readonly UnreadTable[];
  /** The pages of a PDF or OFD; none for other formats. */
  readonly pages: readonly PageSize[];
  /** The lines of those pages whose text stands in the document's, by where they start; see `placesOf`. */
  readonly printed: readonly PrintedSpan[];
  /** The runs of a .docx in the text's order; none for other formats. See `runPlacesOf`. */
  readonly runs: readonly RunSpan[];
}
