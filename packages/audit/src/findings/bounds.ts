/**
 * What a margin claims, in nats: the cost of the best reading that does not accuse, less that of the one that does.
 * `pnpm costs` measures how often each was right, by halves (docs/costs.md). Those of errors are stricter than what it
 * asks for: its true texts are plainer than reports are.
 */
export const margins = {
  error: 2.5,
  errorWithoutSlip: 3.5,
  overfull: 4.5,
  far: 6,
} as const;

/** The margin from which on a contradiction is worth a question, by what it is of. */
export const askedFrom = {
  list: 1,
  share: 1,
  /** Of a share far from what is stated, whose whole may be another. */
  farShare: 2,
  other: 0.5,
  /** Of words that figures deny. */
  words: 1,
} as const;
