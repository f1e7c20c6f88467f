/** How far equations between figures of a report look: counts of figures and of paragraphs. */
export const bounds = {
  /** Terms of one equation stand close together. */
  farthestTerm: 12,
  /** Paragraphs on either side; terms further away may be of different accounts, though nothing says so. */
  mostNeighbours: 3,
  /** A sentence that names what it speaks of further back than this is no prose. */
  farthestName: 12,
  /** A report that names one thing more often than this says so of many units. */
  mostOfOneName: 500,
  /** The name of what marks are given for, in UTF-16 units. */
  longestItem: 16,
} as const;
