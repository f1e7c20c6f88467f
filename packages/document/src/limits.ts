/** Bounds on what is read, so that no file can exhaust the machine. Each can be set by the caller. */
export interface Limits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Bytes of a .docx unpacked, all entries together. */
  readonly unpackedBytes: number;
  /** Unpacked ÷ packed, of the whole archive; asked only of archives that unpack to more than 16 MiB. */
  readonly ratio: number;
  /** Entries in a .docx. */
  readonly entries: number;
  /** Bytes of all XML parts that are parsed, together: markup costs many times its size in memory. */
  readonly xmlBytes: number;
  /** How deep elements of one XML part may stand in one another. */
  readonly xmlDepth: number;
  /** Elements, attributes, texts and references of all XML parts of one file together. */
  readonly xmlNodes: number;
  /** Tags, attributes and references of an HTML page. */
  readonly htmlNodes: number;
  /** UTF-16 units of a Markdown text. */
  readonly markdownLength: number;
  /** UTF-16 units of the text: a thousand printed pages are about one million. */
  readonly textLength: number;
  /** Paragraphs and lines, empty ones and those in cells too. */
  readonly paragraphs: number;
  /** Cells of all tables together. */
  readonly tableCells: number;
  /** Bytes of a PDF's packed streams unpacked, all together, pictures left out. */
  readonly pdfBytes: number;
  /** How deep graphics states of a PDF may be saved in one another; writers are told to keep to 28 (ISO 32000-1, C.2). */
  readonly pdfDepth: number;
  /** Pages of a PDF. */
  readonly pages: number;
}

export const defaultLimits: Limits = {
  fileBytes: 64 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  ratio: 200,
  entries: 10_000,
  xmlBytes: 48 * 1024 * 1024,
  xmlDepth: 200,
  xmlNodes: 1_500_000,
  htmlNodes: 250_000,
  markdownLength: 1_000_000,
  textLength: 2_000_000,
  paragraphs: 150_000,
  tableCells: 100_000,
  pdfBytes: 128 * 1024 * 1024,
  pdfDepth: 1_000,
  pages: 2_000,
};
