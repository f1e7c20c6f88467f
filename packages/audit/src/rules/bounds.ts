/** How far rules look, and how much of a thing there must be for them to judge it. */
export const bounds = {
  /** Balances and movements of one asset stand close together. */
  nearbyMoves: 12,
  /** Of more movements than this some are no movements of the asset. */
  mostMoves: 6,
  /** Shorter lists are no list of all 科目 of basic spending. */
  fewestItems: 6,
  /** More amounts of unknown names in such a list make no sure reading. */
  mostUnknownItems: 6,
  /** Parts that a list names before it can leave one out. */
  fewestListed: 2,
  /** Of a report that has less of what its kind has, the rest stands in a file of its own, or it is a part of a report. */
  leastOfProfile: 0.75,
  /** The same of what its own 目录 lists. */
  leastOfContents: 0.5,
  /** Sentences of one year that tell of the title's year being another. */
  fewestOpenings: 2,
  /** Numbers without a unit, before one in their sentence, that it may be the difference of two of. */
  mostBare: 8,
  /** Longer words are not quoted in a message. */
  longestQuote: 24,
  /** Letters of the longest unit that a figure's kind is told by. */
  longestUnit: 4,
  /** Letters that a heading and the text below it begin with, so that both speak of one thing. */
  fewestShared: 6,
  /** Amounts of fewer digits tie by chance. */
  fewestDigits: 4,
  /** Of fewer years than this a sentence that looks back on years may look back on more. */
  fewestOfThese: 3,
  /** A year so far behind the one reported on has not come, whatever the text says of it as done. */
  farAhead: 5,
  /** A year without a 29th of February, for dates of no year. */
  commonYear: 2023,
  /** A day, in milliseconds. */
  dayLength: 86_400_000,
  /** Days of the longest month, of which a day is a part. */
  longestMonth: 31,
  /** Letters around a ratio that say what it is of. */
  ratioWords: 64,
  /** How far a part of a whole may lie from that of a ratio of whole numbers. */
  ratioWithin: 0.005,
  /** Months of a year. */
  monthsOfYear: 12,
} as const;
