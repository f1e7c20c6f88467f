/** Bounds on what is read, so that no file can exhaust the machine. Each can be set by the caller. */
export interface Limits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Bytes of a .docx unpacked, all entries together. */
  readonly unpackedBytes: number;
  /** Unpacked ÷ packed, of one entry. */
  readonly ratio: number;
  /** Entries in a .docx. */
  readonly entries: number;
  /** UTF-16 units of the text. */
  readonly textLength: number;
}

export const defaultLimits: Limits = {
  fileBytes: 64 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  ratio: 400,
  entries: 10_000,
  textLength: 20_000_000,
};
