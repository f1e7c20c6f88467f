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
  /** How deep elements of one XML part may stand in one another. */
  readonly xmlDepth: number;
  /** Elements and texts of all XML parts of one file together; also of an HTML tree. */
  readonly xmlNodes: number;
  /** UTF-16 units of the text. */
  readonly textLength: number;
  /** Cells of all tables together. */
  readonly tableCells: number;
  /** Pages of a PDF. */
  readonly pages: number;
}

export const defaultLimits: Limits = {
  fileBytes: 64 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  ratio: 200,
  entries: 10_000,
  xmlDepth: 200,
  xmlNodes: 1_000_000,
  textLength: 5_000_000,
  tableCells: 200_000,
  pages: 2_000,
};
