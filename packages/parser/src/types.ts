import type { Span } from '@gouji/document';

/** The kinds of label that Chinese reports number with. */
export type LabelStyle =
  | 'part' // 第一部分, 第一章, 附件1
  | 'cn' // 一、
  | 'cn-paren' // （一）
  | 'arabic' // 1. 1、 1．
  | 'arabic-paren' // （1）
  | 'circled' // ①
  | 'ordinal-word'; // 一是, 首先

/** A label as printed. */
export interface Label {
  /** As printed, without the blanks around it: `（一）`, `5、`. */
  readonly text: string;
  readonly style: LabelStyle;
  readonly ordinal: number;
  readonly span: Span;
  /** Computed by Word (自动编号) rather than typed. */
  readonly automatic: boolean;
}

/** A paragraph of running text; an item where it carries a label (`1.负责…`). */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** The text without the blanks around it, label included. May hold a line end where a typed line was wrapped. */
  readonly span: Span;
  /** Null for plain text. */
  readonly label: Label | null;
  /** Where a page broke it: line ends, with the page number between them; what stands around each belongs together. */
  readonly breaks: readonly Span[];
  /** Run-in items within the paragraph: 一是…二是…, ①…②…, （1）…；（2）…. Each span runs up to the next item. */
  readonly items: readonly RunInItem[];
}

export interface RunInItem {
  readonly label: Label;
  readonly span: Span;
}

/** One cell; `row`/`column` are 0-based grid positions, spans above 1 for merged cells. */
export interface Cell {
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  /** 表题: the line above that names the table; null where there is none. */
  readonly caption: Span | null;
  /** The unit that caption, header or the line above declare for bare numbers (`万元`); null where none is declared. */
  readonly unit: string | null;
  /** How many rows at the top are header. */
  readonly headerRows: number;
  /** How many columns at the left are row labels. */
  readonly headerColumns: number;
  readonly cells: readonly Cell[];
}

export type Block = Paragraph | Table;

/** A heading and what stands under it (节). */
export interface Section {
  /** Null for a heading without numbering that was told by its look. */
  readonly label: Label | null;
  /** 1 for the report's top level; the level that the author meant, whatever the label's style. */
  readonly level: number;
  /** Heading text without label and end punctuation; of a run-in heading (`（一）提升“政治力”。认真…`) its first sentence. */
  readonly title: string;
  readonly titleSpan: Span;
  /** Heading and all that stands under it. */
  readonly span: Span;
  /** 名词解释, or a part of one: what stands there defines terms, and its figures are none of the report's own. */
  readonly explainsTerms: boolean;
  /** What stands between the heading and the first child; a run-in heading's own text comes first. */
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
}

/** Something wrong with a label among its siblings, for the audit. */
export interface NumberingOddity {
  readonly kind: 'duplicate' | 'gap' | 'style';
  readonly label: Label;
  /** The sibling before it that it clashes with or follows; null for the first of its row. */
  readonly previous: Label | null;
  /** What the label should have been, printed in the style of its siblings: `（二）`. */
  readonly expected: string;
  /** Whether the reading is certain (an auditor would sign it) or another reading of the outline is possible. */
  readonly certain: boolean;
  /** The heading under which it stands; null at the top level. */
  readonly under: string | null;
}

/** One narrative report (自评报告, 决算说明) out of a document. */
export interface Report {
  /** Title line or lines as printed, without blanks at the ends; '' where there is none. */
  readonly title: string;
  readonly titleSpan: Span | null;
  /** The unit that reports, by its own short name where the text gives one (政府办), else as in the title; null if unknown. */
  readonly entity: string | null;
  /** The year reported on (年度); null where the text does not say. */
  readonly fiscalYear: number | null;
  readonly span: Span;
  /** What stands before the first heading. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly oddities: readonly NumberingOddity[];
}

export interface ParsedDocument {
  readonly text: string;
  readonly reports: readonly Report[];
}
