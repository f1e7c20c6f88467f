import type { Root } from 'mdast';

/** A stretch of `SourceDocument.text`: UTF-16 offsets, half-open, so `text.slice(start, end)` is what was printed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something odd that was met while reading: never fatal, always shown. */
export interface ReadingWarning {
  /** Stable kebab-case name, such as `bookmark-artefact` or `picture`. */
  readonly code: string;
  /** For people, in Chinese. */
  readonly message: string;
  /** The same in English. */
  readonly messageEn: string;
  /** Where in the text; null where it stands in no one place. */
  readonly span: Span | null;
}

/** How a block looks, where the format says so: what the parser reads a title or an unnumbered heading by. */
export interface Look {
  /** Heading depth given by the format (标题 1 → 1, `#` → 1); null for body text. */
  readonly outlineLevel: number | null;
  readonly centered: boolean;
  readonly bold: boolean;
  /** Font size in points; null where the format does not say. */
  readonly fontSize: number | null;
}

/** What `ingest` hangs on every block (paragraph, heading, table cell) of the tree, as `node.data.gouji`. */
export interface BlockData {
  /** The block's text in `SourceDocument.text`, automatic label included, line end excluded. */
  readonly span: Span;
  /** Where the label that Word computed (自动编号) stands in the text; null where the label was typed or absent. */
  readonly automaticLabel: Span | null;
  readonly look: Look;
}

declare module 'mdast' {
  interface Data {
    gouji?: BlockData;
  }
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
  readonly warnings: readonly ReadingWarning[];
}
