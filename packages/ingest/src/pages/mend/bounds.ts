/** Bounds by which the print of a page is mended. */
export const bounds = {
  /** Lighter text on white paper is a watermark: a quarter of black and less. */
  faintInk: 0.3,
  /** Letters drawn again this close to themselves, in parts of their size, are one letter in bold. */
  doubling: 0.15,
  /** A page has fewer rows of squares. */
  mostRows: 2 ** 20,
  /** Degrees by which a scan or a hand may be off. */
  slack: 3,
} as const;
